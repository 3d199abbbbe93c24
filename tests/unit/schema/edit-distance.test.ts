import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boundedDistance } from '../../../src/schema/edit-distance.ts';

/** The distance by its definition: the whole table, and nothing left out. */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : i)),
  );
  const at = (i: number, j: number): number => table[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const change = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      table[i]?.splice(j, 1, Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, change, swap));
    }
  return at(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 9 });

it('is the distance up to its bound', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 20 }), (a, b, limit) => {
      expect(boundedDistance(a, b, limit)).toBe(Math.min(limit + 1, distance(a, b)));
    }),
    { numRuns: 2000 },
  );
});

it('is the same in both directions', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(boundedDistance(a, b, 99)).toBe(boundedDistance(b, a, 99));
    }),
  );
});

it('counts each kind of slip once', () => {
  for (const slip of ['keper', 'keeeper', 'kepeer', 'keefer'])
    expect(boundedDistance('keeper', slip, 2)).toBe(1);
  expect(boundedDistance('keeper', 'lamp', 2)).toBe(3);
});

it('takes words longer than it measures for the same only where they are', () => {
  const long = 'a'.repeat(200);
  expect(boundedDistance(long, long, 2)).toBe(0);
  expect(boundedDistance(long, `${long}b`, 2)).toBe(3);
});
