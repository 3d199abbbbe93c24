import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPassage, nearestWording, standsInOrder } from '../../../src/provenance/check-passage.ts';
import { type Fingerprint, quotedShare } from '../../../src/provenance/fingerprint.ts';
import { parseFingerprintFile, toFingerprintFile } from '../../../src/provenance/fingerprint-file.ts';

const SHA = 'a'.repeat(64);
const TEXT = [
  'The keeper said that the lamp “would go dark — for a week” unless the guild paid the whole sum in coin.',
  'Nobody in the harbour had heard of such a demand before, and the coop eration of the pilots was in doubt.\\ nThe oil arrived on 3 May.',
  'A ﬁne of 40 crowns was set & later dropped; the ledger shows no pay ment at all for the second lamp.',
].join('\n\n');

function fingerprintOf(text: string): Fingerprint {
  const parsed = parseFingerprintFile(toFingerprintFile(text, SHA));
  if ('wrong' in parsed) throw new Error(parsed.wrong);
  return parsed;
}

const fingerprint = fingerprintOf(TEXT);
const TRUE_PASSAGES = [
  'the lamp "would go dark - for a week" unless the guild paid',
  'the lamp “would go dark — for\n a week” unless',
  'the cooperation of the pilots was in doubt',
  'The oil arrived on 3 May',
  'A fine of 40 crowns was set & later dropped',
  'A FINE of 40 crowns … the ledger shows no payment at all',
  'the ledger shows [it says] no payment at all',
];

describe('a passage of the source', () => {
  test.each(TRUE_PASSAGES)('%s is verbatim', (passage) => {
    expect(checkPassage(passage, fingerprint)).toEqual({ verdict: 'verbatim' });
    expect(standsInOrder(passage, TEXT)).toBe(true);
  });

  test('with any one letter changed, first and last too, is caught', () => {
    for (const passage of TRUE_PASSAGES) {
      const free = passage.replace(/\[[^\]]*\]/g, (inside) => ' '.repeat(inside.length));
      for (const [at, letter] of [...free].entries()) {
        if (!/[a-z0-9]/i.test(letter)) continue;
        const altered = `${free.slice(0, at)}${letter === 'x' ? 'q' : 'x'}${free.slice(at + 1)}`;
        expect(checkPassage(altered, fingerprint).verdict, altered).toBe('not-found');
      }
    }
  });

  test('in another order is noticed when the text is at hand', () => {
    expect(standsInOrder('the ledger shows no payment … the lamp would go dark', TEXT)).toBe(false);
  });

  test('too short to be hashed is said to be so, never passed', () => {
    expect(checkPassage('the lamp … no pay', fingerprint)).toEqual({
      verdict: 'too-short',
      part: 'the lamp',
    });
  });
});

describe('nearestWording', () => {
  test('finds the true words behind a slip', () => {
    expect(nearestWording('the cooperation of the pilot was in daubt', TEXT)).toContain(
      'the coop eration of the pilots was in',
    );
  });

  test('finds nothing for words of another text', () => {
    expect(nearestWording('quarterly revenue exceeded expectations', TEXT)).toBeNull();
  });
});

describe('the fingerprint file', () => {
  test('reads back what it wrote, and writes the same bytes again', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        const file = toFingerprintFile(text, SHA);
        expect(toFingerprintFile(text, SHA)).toBe(file);
        const parsed = parseFingerprintFile(file);
        expect(parsed).not.toHaveProperty('wrong');
      }),
    );
  });

  test('passes every stretch of its own text', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 30, maxLength: 300 }),
        fc.nat(),
        fc.integer({ min: 12, max: 80 }),
        (text, start, length) => {
          const stretch = text
            .slice(start % text.length, (start % text.length) + length)
            .replace(/[[\]…]/g, ' ');
          const proof = checkPassage(stretch, fingerprintOf(text.replace(/[[\]…]/g, ' ')));
          expect(['verbatim', 'too-short']).toContain(proof.verdict);
        },
      ),
    );
  });

  test('holds no readable word of the text', () => {
    const file = toFingerprintFile(TEXT, SHA).toLowerCase();
    for (const word of TEXT.toLowerCase().match(/[a-z]{6,}/g) ?? []) expect(file).not.toContain(word);
  });

  test('says what is wrong with a damaged file', () => {
    const file = toFingerprintFile(TEXT, SHA);
    expect(parseFingerprintFile(file.slice(0, -40))).toEqual({
      wrong: expect.stringContaining('shingles; its header says'),
    });
    expect(parseFingerprintFile(file.replace('whence', 'hence'))).toEqual({
      wrong: 'It does not begin with "whence-fingerprint 1".',
    });
    expect(parseFingerprintFile(`${file}!`)).toEqual({
      wrong: 'It contains a character that does not belong there.',
    });
  });
});

test('the quoted share counts overlaps once', () => {
  const once = quotedShare(fingerprint, ['Nobody in the harbour had heard of such a demand before']);
  const twice = quotedShare(fingerprint, [
    'Nobody in the harbour had heard of such a demand before',
    'the harbour had heard of such',
  ]);
  expect(once).toBeGreaterThan(0.1);
  expect(twice).toBe(once);
  expect(quotedShare(fingerprint, [TEXT])).toBe(1);
});
