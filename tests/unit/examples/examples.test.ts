import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EXAMPLES } from '../../../src/schema/examples.ts';

it('the examples that a thread may show are the files of the folder', () => {
  const files = readdirSync(`${import.meta.dirname}/../../../src/examples`);
  expect([...EXAMPLES].sort()).toEqual(files.map((file) => file.replace(/\.ts$/, '')).sort());
});
