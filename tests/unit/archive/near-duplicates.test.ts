import { expect, test } from 'vitest';
import { findNearDuplicates } from '../../../src/archive/near-duplicates.ts';

const near = (...texts: string[]) =>
  findNearDuplicates(texts.map((text, index) => ({ id: String(index), text })));

test('sentences of the same words, in another order or with one more, are found; the later names the earlier', () => {
  expect(near('Alba pays Brig ten crowns.', 'Ten crowns Alba pays Brig.')).toEqual([{ id: '1', other: '0' }]);
  expect(
    near(
      'The council lent the observatory money for a telescope in June.',
      'In June the council lent the observatory some money for a telescope.',
    ),
  ).toHaveLength(1);
});

test('another name or number makes another sentence', () => {
  expect(near('The council paid 600 crowns in June.', 'The council paid 900 crowns in June.')).toEqual([]);
  expect(near('No right of Alba over Brig was found.', 'No right of Cove over Brig was found.')).toEqual([]);
});

test('ten thousand sentences are compared in a second', () => {
  const texts = Array.from(
    { length: 10_000 },
    (_, index) => `The council paid ${index} crowns to the guild for oil number${index % 997} in a year.`,
  );
  const start = performance.now();
  expect(near(...texts)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(5000);
});
