import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPrintable } from '../../../src/reading/problem.ts';
import { findHidden } from '../../../src/schema/hidden-characters.ts';
import { findMixedWord } from '../../../src/schema/look-alikes.ts';

describe('what nobody sees is found', () => {
  test.each([
    ['a\u202eb', 'U+202E', 'direction control'],
    ['a\u0000', 'U+0000', 'control character'],
    ['a\u0085', 'U+0085', 'control character'],
    ['a\u2028b', 'U+2028', 'control character'],
    ['a\ud800b', 'U+D800', 'half of a character'],
    ['a\u200bb', 'U+200B', 'character without width'],
    ['a\ufeffb', 'U+FEFF', 'character without width'],
    ['a\u{e0041}b', 'U+E0041', 'character without width'],
    ['a\u00adb', 'U+00AD', 'soft hyphen'],
    ['a\u200db', 'U+200D', 'joiner'],
  ])('%j', (text, code, kind) => {
    expect(findHidden(text)).toEqual({ code, kind, offset: 1 });
  });

  test('but not tabs, line ends, accents, other scripts, or joiners where a script needs them', () => {
    for (const text of [
      'a\tb\nc',
      'cafe\u0301',
      'می\u200cخواهم',
      'क\u094d\u200dष',
      '👩\u200d💻',
      '東京',
      'Ωμέγα',
    ])
      expect(findHidden(text), text).toBeNull();
  });

  test('wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('\u202e', '\u0007', '\u200b', '\u2066'),
        fc.string(),
        (a, sign, b) => {
          const [before, after] = [a, b].map((text) => text.replace(/[^ -~]/g, '')) as [string, string];
          expect(findHidden(before + sign + after)?.offset).toBe(before.length);
        },
      ),
    );
  });
});

describe('a word of Latin letters with one that only looks so', () => {
  test.each([
    ['at Miсrosoft now', 'Miсrosoft', 'с', 3],
    ['ΑMD sold', 'ΑMD', 'Α', 0],
    ['pаyments', 'pаyments', 'а', 0],
  ])('%s', (text, word, letter, offset) => {
    expect(findMixedWord(text)).toEqual({ word, letter, offset });
  });

  test.each(['Москва', 'Ωμέγα', '5 kΩ', '3 µm', 'naïve café', 'Σ and x', '東京 Tokyo'])(
    '%s is none',
    (text) => {
      expect(findMixedWord(text)).toBeNull();
    },
  );
});

test('what is printed on a screen holds no such sign', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(toPrintable(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u200b\u2066-\u2069]/u);
    }),
  );
  expect(toPrintable('a\u001b[31mb\u202e')).toBe('a\\u{1b}[31mb\\u{202e}');
});
