import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldLetters } from '../../../src/schema/fold.ts';

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

test('marks that a script needs are kept, loose accents are not', () => {
  expect(foldLetters('हिन्दी')).toBe('हिन्दी');
  expect(foldLetters('x\u0301y')).toBe('xy');
});

test('case is dropped by way of the capital: ß and SS, ς and Σ agree', () => {
  expect(foldLetters('Straße ΟΔΟΣ')).toBe(foldLetters('STRASSE οδος'));
});
