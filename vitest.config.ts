import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/*.test.ts'],
    reporters: ['default'],
    testTimeout: 60_000,
    // No test leaves anything behind, so the files of a run share their workers, and what they import is loaded once.
    isolate: false,
  },
});
