import { defineConfig } from '@playwright/test';
import { findBrowser, QUIET_FLAGS } from './src/cli/find-browser.ts';

const executablePath = process.env.WHENCE_BROWSER ?? (await findBrowser()) ?? undefined;

// The tests open the built site; `npm test` builds it first, `npm run build` does so by hand.
export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 60_000,
  outputDir: '.cache/browser-results',
  reporter: [['line']],
  use: {
    browserName: 'chromium',
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: QUIET_FLAGS },
    trace: 'retain-on-failure',
  },
});
