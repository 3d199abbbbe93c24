import { existsSync } from 'node:fs';
import { expect, inject, it } from 'vitest';

it('tried the mutants', () => {
  expect(existsSync(inject('plan').out)).toBe(true);
});
