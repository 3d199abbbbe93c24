import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPassage } from '../../../src/provenance/check-passage.ts';
import type { Fingerprint } from '../../../src/provenance/fingerprint.ts';
import { parseFingerprintFile, toFingerprintFile } from '../../../src/provenance/fingerprint-file.ts';

/* Made-up texts, cut where words part: true passages in any typography pass, and nothing else does. */

const RUNS = 10_000;
/** Of each of the three ways to be false; together more than ten thousand. */
const FALSE_RUNS = 3400;
const WORDS = [
  'board',
  'lamp',
  'keeper',
  'guild',
  'paid',
  'oil',
  'harbour',
  'unable',
  'never',
  'of',
  'the',
  'in',
  'spring',
  'crowns',
  'council',
  'quay',
];
/** Numbers, each with one that differs from it in a sign alone. */
const NUMBERS: readonly (readonly [string, string])[] = [
  ['$1.3', '$13'],
  ['1.25', '125'],
  ['10-12', '1012'],
  ['5%', '5'],
  ['€500', '$500'],
  ['£20', '20'],
  ['-7', '7'],
  ['1/2', '12'],
  ['10²', '102'],
  ['≥30', '30'],
  ['100+', '100'],
  ['3:45', '345'],
  ['2½', '21/2'],
  ['±4', '4'],
  ['0.5', '05'],
  ['8°', '8'],
  ['1,300', '1.300'],
  ['2017–18', '201718'],
  ['~60', '60'],
  ['90‰', '90%'],
];

function fingerprintOf(text: string): Fingerprint {
  const parsed = parseFingerprintFile(toFingerprintFile(text, 'a'.repeat(64)));
  if ('wrong' in parsed) throw new Error(parsed.wrong);
  return parsed;
}

/** Numbers stand between words, as in prose; each word is its own, so that no sentence stands twice. */
const tokens = fc
  .array(
    fc.tuple(
      fc.constantFrom(...WORDS),
      fc.nat({ max: 25 }),
      fc.option(fc.constantFrom(...NUMBERS), { freq: 3 }),
    ),
    {
      minLength: 12,
      maxLength: 30,
    },
  )
  .map((list) =>
    list.flatMap(([word, letter, number], place) => [
      `${word}${'abcdefghijklmnopqrstuvwxyz'[letter]}${'abcdefghijklmnopqrstuvwxyz'[place % 26]}`,
      ...(number ? [number] : []),
    ]),
  );
type Token = string | readonly [string, string];
const print = (token: Token): string => (typeof token === 'string' ? token : token[0]);
const join = (list: readonly Token[]): string => list.map(print).join(' ');

const cut = fc.tuple(tokens, fc.nat(), fc.integer({ min: 4, max: 12 })).map(([list, from, length]) => {
  const start = from % Math.max(1, list.length - length);
  return { list, start, end: Math.min(list.length, start + length) };
});

/** One way of printing the same words: each choice by a number. */
function reprint(passage: string, style: number): string {
  let text = passage;
  if (style & 1) text = text.toUpperCase();
  if (style & 2) text = text.replace(/ /g, '\n  ');
  if (style & 4) text = text.replace(/[-–]/g, '‑').replace(/'/g, '’');
  if (style & 8) text = text.replace(/1,300/g, '1\u202f300');
  if (style & 16) text = text.normalize('NFD');
  if (style & 32) text = text.replace(/(\p{L}{3})(\p{L}{3})/gu, '$1\u00ad$2');
  if (style & 64) text = `“${text}”`;
  return text;
}

test('ten thousand true passages in other typography: none refused', () => {
  fc.assert(
    fc.property(cut, fc.integer({ min: 0, max: 127 }), ({ list, start, end }, style) => {
      const passage = reprint(join(list.slice(start, end)), style);
      expect(checkPassage(passage, fingerprintOf(join(list))), passage).toEqual({ verdict: 'verbatim' });
    }),
    { numRuns: RUNS },
  );
});

test('passages with one sign of a number changed: none accepted', () => {
  fc.assert(
    fc.property(cut, fc.nat(), ({ list, start, end }, choice) => {
      const part = list.slice(start, end);
      const numbers = part.flatMap((token, at) => (typeof token === 'string' ? [] : [at]));
      fc.pre(numbers.length > 0);
      const at = numbers[choice % numbers.length]!;
      const changed = part.map((token, place) =>
        place === at && typeof token !== 'string' ? token[1] : token,
      );
      expect(checkPassage(join(changed), fingerprintOf(join(list))).verdict, join(changed)).toBe('not-found');
    }),
    { numRuns: FALSE_RUNS },
  );
});

test('splices and reversals: none accepted', () => {
  fc.assert(
    fc.property(tokens, fc.nat(), fc.nat(), fc.boolean(), (list, first, second, reversed) => {
      const words = list.map(print);
      const a = first % (words.length - 8);
      const b = a + 5 + (second % Math.max(1, words.length - a - 8));
      const [head, tail] = [words.slice(a, a + 4), words.slice(b, b + 3)];
      fc.pre(tail.length === 3 && tail.join('').length > 8 && b > a + 4);
      const passage = reversed ? `${tail.join(' ')} … ${head.join(' ')}` : [...head, ...tail].join(' ');
      expect(checkPassage(passage, fingerprintOf(words.join(' '))).verdict, passage).toBe('not-found');
    }),
    { numRuns: FALSE_RUNS },
  );
});

test('passages that begin or end inside a word: none accepted', () => {
  fc.assert(
    fc.property(cut, fc.boolean(), ({ list, start, end }, atEnd) => {
      const whole = join(list.slice(start, end));
      const edge = atEnd ? list[end - 1] : list[start];
      fc.pre(typeof edge === 'string' && whole.length > 14);
      const passage = atEnd ? whole.slice(0, -1) : whole.slice(1);
      expect(checkPassage(passage, fingerprintOf(join(list))).verdict, passage).toBe('not-found');
    }),
    { numRuns: FALSE_RUNS },
  );
});
