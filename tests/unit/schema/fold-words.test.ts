import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLetters } from '../../../src/schema/fold.ts';
import { foldTerm, foldWords, indexTerms } from '../../../src/schema/fold-words.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        'Caf\u00e9',
        'cafe\u0301',
        'STRASSE',
        'straße',
        'İstanbul',
        'ﬁne',
        '𝔘nicode',
        '-',
        '’',
        ' ',
        '\ud800',
        'mi sjudge',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('folding words', () => {
  it('is idempotent', () => {
    fc.assert(
      fc.property(text, (value) => {
        const terms = foldWords(value).map(({ term }) => term);
        expect(foldWords(terms.join(' ')).map(({ term }) => term)).toEqual(terms);
        expect(foldTerm(foldTerm(value))).toBe(foldTerm(value));
      }),
    );
  });

  it('shares the one normaliser: a term holds nothing that foldLetters would drop', () => {
    fc.assert(
      fc.property(text, (value) => {
        for (const { term } of foldWords(value)) expect(foldLetters(term)).toBe(term);
      }),
    );
  });

  it('says where each word stands', () => {
    fc.assert(
      fc.property(text, (value) => {
        for (const { term, start, end } of foldWords(value))
          expect(foldTerm(value.slice(start, end))).toBe(term);
      }),
    );
  });

  it('takes accents, case and strokes away', () => {
    expect(foldTerm('CAFÉ')).toBe('cafe');
    expect(foldTerm('Møller')).toBe('moller');
    expect(foldTerm('Straße')).toBe('strasse');
    expect(foldTerm('ﬁne')).toBe('fine');
  });

  it('finds compounds whole and in parts', () => {
    expect(indexTerms('The X-9, at 128,000 metres')).toEqual(
      expect.arrayContaining(['x', '9', 'x9', '128000', 'metres']),
    );
    expect(indexTerms('one - two')).not.toContain('onetwo');
  });
});
