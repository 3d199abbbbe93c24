import { join } from 'node:path';
import { expect, it } from 'vitest';
import { show } from './show.ts';

/**
 * One golden file for each line of the table, under `tests/golden/files`: the name of the file, and what it holds.
 * `npm run unit -- -u` writes them anew; the difference belongs into the review.
 */
export function golden(goldens: Record<string, () => unknown>): void {
  it.each(Object.entries(goldens))('%s', async (name, derive) => {
    await expect(show(derive())).toMatchFileSnapshot(join(import.meta.dirname, 'files', `${name}.txt`));
  });
}

/** A value for each record, under its id. */
export function each<R extends { id: string }>(
  records: readonly R[],
  derive: (record: R) => unknown,
): object {
  return Object.fromEntries(records.map((record) => [record.id, derive(record)]));
}

/** An object without what another golden holds. */
export function without<T extends object>(value: T, ...keys: (keyof T)[]): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key as keyof T)));
}
