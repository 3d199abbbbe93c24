import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCuts } from '../../../src/provenance/check-cuts.ts';
import { checkPassage, locatePassage } from '../../../src/provenance/check-passage.ts';
import type { Fingerprint } from '../../../src/provenance/fingerprint.ts';
import { parseFingerprintFile, toFingerprintFile } from '../../../src/provenance/fingerprint-file.ts';
import { nearestIn } from '../../../src/provenance/nearest-wording.ts';
import { quotedShare } from '../../../src/provenance/quoted-share.ts';

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

  test('too short to be hashed is said to be so, never passed', () => {
    expect(checkPassage('the lamp … no pay', fingerprint)).toEqual({
      verdict: 'too-short',
      part: 'the lamp',
    });
  });

  test.each([
    ['the ledger shows no payment … the lamp would go dark', 'the lamp would go dark', 'order'],
    ['eeper said that the lamp', 'eeper said that the lamp', 'edge'],
    ['The keeper said that the la', 'The keeper said that the la', 'edge'],
    ['the keeper sang that the lamp', 'the keeper sang that the lamp', 'words'],
  ])('%s is refused, and why', (passage, part, why) => {
    expect(checkPassage(passage, fingerprint)).toEqual({ verdict: 'not-found', part, why });
  });
});

describe('kinds of fault that letters alone do not show', () => {
  test.each([
    ['The board paid a total of $1.3 billion for oil.', 'a total of $13 billion for oil'],
    ['between 10-12 lamps were lit that night', 'between 1012 lamps were lit that night'],
    ['fell by 5% in that single year there', 'fell by 5 in that single year'],
    ['fell by 5% in that single year there', 'in the year it fell by 5'],
    ['a grant of $500 million was promised then', 'a grant of €500 million was promised'],
    ['a grant of $500 million was promised then', '500 million was promised then'],
    ['a temperature of -5 degrees was noted at dusk', 'a temperature of 5 degrees was noted'],
    ['a share of 1½ parts was given to the board', 'a share of 11/2 parts was given'],
    ['a yield of 10² lamps a year was hoped for', 'a yield of 102 lamps a year'],
    ['at least ≥5 lamps were lit on the quay', 'at least 5 lamps were lit'],
    ['The board was unable to pay the loan in full that year.', 'able to pay the loan in full'],
    ['The board made a non-binding promise of oil', 'binding promise of oil'],
    ['The board said it can’t pay for the oil', 'The board said it can'],
    ['The keeper had nothing left to burn by March.', 'The keeper had no'],
    [
      'Alpha clause binds the board. Later the beta clause frees the guild.',
      'the beta clause frees … Alpha clause binds',
    ],
    [
      'The clerk was paid in gold by the board. The cook was paid in oil by the guild.',
      'The clerk was paid in oil by the guild',
    ],
  ])('of "%s" "%s" is not verbatim', (text, passage) => {
    expect(checkPassage(passage, fingerprintOf(text)).verdict).toBe('not-found');
  });
});

describe('cuts', () => {
  const text = `Alba will pay ten crowns, but only in spring. The sum was 1.3 million crowns. ${'Much else was said of it. '.repeat(40)}Brig thanks Alba for it.`;
  const faultsOf = (passage: string): string[] => {
    const located = locatePassage(passage, fingerprintOf(text));
    if ('verdict' in located) throw new Error(`not verbatim: ${passage}`);
    return checkCuts(located.stretches, fingerprintOf(text));
  };

  test.each([
    ['Alba will pay ten crowns … The sum was 1.3 million crowns', ['swallows-turn']],
    ['The sum was 1.3', ['splits-number']],
    ['million crowns. Much else', ['splits-number']],
    ['The sum was 1.3 million crowns … Brig thanks Alba for it', ['far-apart']],
    ['The sum was 1.3 million crowns … else was said', []],
  ])('%s', (passage, faults) => {
    expect(faultsOf(passage)).toEqual(faults);
  });
});

describe('the nearest wording', () => {
  test('finds the true words behind a slip', () => {
    expect(nearestIn(TEXT)('the cooperation of the pilot was in daubt')).toContain(
      'the coop eration of the pilots was in',
    );
  });

  test('finds nothing for words of another text', () => {
    expect(nearestIn(TEXT)('quarterly revenue exceeded expectations')).toBeNull();
  });
});

describe('the fingerprint file', () => {
  test('reads back what it wrote, and writes the same bytes again', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.constantFrom('whole', 'part'), (text, coverage) => {
        const file = toFingerprintFile(text, SHA, coverage);
        expect(toFingerprintFile(text, SHA, coverage)).toBe(file);
        expect(parseFingerprintFile(file)).toMatchObject({ sha256: SHA, characters: text.length, coverage });
      }),
    );
  });

  test('holds no readable word of the text', () => {
    const file = toFingerprintFile(TEXT, SHA).toLowerCase();
    for (const word of TEXT.toLowerCase().match(/[a-z]{6,}/g) ?? []) expect(file).not.toContain(word);
  });

  test('takes at most fourteen bytes a character', () => {
    expect(toFingerprintFile(TEXT.repeat(20), SHA).length / (TEXT.length * 20)).toBeLessThanOrEqual(14);
  });

  test('says what is wrong with a damaged file', () => {
    const file = toFingerprintFile(TEXT, SHA);
    expect(parseFingerprintFile(file.slice(0, -40))).toEqual({
      wrong: expect.stringContaining('windows; its header says'),
    });
    expect(parseFingerprintFile(file.replace('whence', 'hence'))).toEqual({
      wrong: 'It does not begin with "whence-fingerprint 2".',
    });
    expect(parseFingerprintFile(file.replace('coverage whole', 'coverage some'))).toEqual({
      wrong: 'Its header is damaged.',
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
