import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldLetters, foldWithOffsets } from '../../../src/schema/fold.ts';

test('folding is idempotent', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldLetters(foldLetters(text))).toBe(foldLetters(text));
    }),
  );
});

test.each([
  ['mi sjudge', 'misjudge'],
  ['“Shit-talk”', '"shit talk"'],
  ['ofﬁce — no. 4', 'OFFICE - no 4'],
  ['market.\\ nThis is', 'market. This is'],
])('%s and %s fold alike', (a, b) => {
  expect(foldLetters(a)).toBe(foldLetters(b));
});

test('a backslash before a small letter is not taken for a printed line break', () => {
  expect(foldLetters('C:\\names')).toBe('cnames');
});

test('offsets lead back to where each letter stands', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { folded, offsets } = foldWithOffsets(text);
      expect(offsets).toHaveLength(folded.length);
      for (const [index, offset] of offsets.entries()) {
        expect(offset).toBeLessThan(text.length);
        expect(index === 0 || offset >= offsets[index - 1]!).toBe(true);
      }
    }),
  );
});
