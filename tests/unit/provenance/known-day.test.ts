import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KNOWN_PARAMETER, parseKnown, withKnown } from '../../../src/provenance/known-day.ts';
import { toDayNumber } from '../../../src/schema/calendar.ts';

const readKnown = (search: string): number | null =>
  parseKnown(new URLSearchParams(search).get(KNOWN_PARAMETER));

test('reads a day, and nothing else', () => {
  expect(readKnown('?known=2023-01-01')).toBe(toDayNumber('2023-01-01'));
  for (const wrong of ['', '?known=', '?known=2023', '?known=2023-02-30', '?known=<img>', '?x=2023-01-01'])
    expect(readKnown(wrong), wrong).toBeNull();
});

test('never throws, and reads back what it wrote beside other parameters', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: -10000, max: 40000 }), (search, day) => {
      readKnown(search);
      expect(readKnown(withKnown(search, day))).toBe(day);
      expect(readKnown(withKnown(withKnown(search, day), null))).toBeNull();
    }),
  );
  expect(withKnown('?q=a+b', 19358)).toBe('?q=a+b&known=2023-01-01');
});
