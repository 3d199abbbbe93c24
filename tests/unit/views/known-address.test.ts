import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toDayNumber } from '../../../src/schema/sourced-date.ts';
import { parseKnown, withKnown } from '../../../src/views/known/known-address.ts';

test('reads a day, and nothing else', () => {
  expect(parseKnown('?known=2023-01-01')).toBe(toDayNumber('2023-01-01'));
  for (const wrong of ['', '?known=', '?known=2023', '?known=2023-02-30', '?known=<img>', '?x=2023-01-01'])
    expect(parseKnown(wrong), wrong).toBeNull();
});

test('never throws, and reads back what it wrote beside other parameters', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: -10000, max: 40000 }), (search, day) => {
      parseKnown(search);
      expect(parseKnown(withKnown(search, day))).toBe(day);
      expect(parseKnown(withKnown(withKnown(search, day), null))).toBeNull();
    }),
  );
  expect(withKnown('?q=a+b', 19358)).toBe('?q=a+b&known=2023-01-01');
});
