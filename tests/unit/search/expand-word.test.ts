import { describe, expect, it } from 'vitest';
import { allowedEdits, expandWord, MAX_EXPANSIONS } from '../../../src/search/expand-word.ts';
import { makeDocument, makeIndex } from './documents.ts';

/** The terms that a word may stand for among these words, each with its likeness and its edits, likest first. */
const likenesses = (word: string, words: string, typing = false): [string, number, number][] => {
  const { vocabulary } = makeIndex([makeDocument('a', { title: words, traits: ['lamplike'] })]);
  return expandWord(word, vocabulary, typing).map(({ term, likeness, edits }) => [
    vocabulary.terms[term]!,
    Number(likeness.toFixed(3)),
    edits,
  ]);
};
/** So many different words with a beginning. */
const beginning = (start: string, count: number): string[] =>
  Array.from(
    { length: count },
    (_, n) => `${start}${String.fromCharCode(97 + (n % 26), 97 + Math.floor(n / 26))}`,
  );

it.each([
  ['abc', 0],
  ['abcd', 1],
  ['abcde', 1],
  ['abcdef', 2],
  ['abcde1', 0],
])('%s may be %i edits away', (word, edits) => {
  expect(allowedEdits(word)).toBe(edits);
});

describe('what a word may stand for', () => {
  it.each([
    ['itself, wherever it stands in the order of words', '128', '128 and z', [['128', 1, 0]]],
    ['no trait, whose word it is', 'lamplike', 'of', []],
    [
      'one edit from four letters on, likelier with the same first letter',
      'lamp',
      'lump damp',
      [
        ['lump', 0.68, 1],
        ['damp', 0.58, 1],
      ],
    ],
    ['not of three letters', 'lam', 'lum', []],
    ['not two edits of five letters', 'storm', 'stirn', []],
    [
      'two edits from six letters on',
      'harbor',
      'harpur bardor',
      [
        ['harpur', 0.42, 2],
        ['bardor', 0.37, 2],
      ],
    ],
    [
      'the longer, the likelier an edit, up to ten letters',
      'harbourmaster',
      'harbourmastir',
      [['harbourmastir', 0.8, 1]],
    ],
    [
      'an edit longer and shorter',
      'storm',
      'storms stor stormen sto',
      [
        ['storms', 0.96, 0],
        ['stor', 0.7, 1],
        ['stormen', 0.414, 0],
      ],
    ],
    ['no number for a word', 'abcd', 'abc4', []],
    [
      'longer words that hold it, from four letters on',
      'house',
      'lighthouse houses',
      [
        ['houses', 0.96, 0],
        ['lighthouse', 0.35, 0],
      ],
    ],
    ['not where it has three letters', 'ous', 'lighthouse', []],
    [
      'longer ones that hold it with one letter wrong, from seven letters on',
      'lighzhouse',
      'lighthousekeepers',
      [['lighthousekeepers', 0.18, 2]],
    ],
    ['not with two letters wrong', 'lighzxouse', 'lighthousekeepers', []],
    ['not where it has six letters', 'lizhth', 'lighthousekeepers', []],
  ] as const)('%s', (_, word, words, expected) => {
    expect(likenesses(word, words)).toEqual(expected);
  });

  it('what it begins, while it is typed, the shorter the likelier', () => {
    expect(likenesses('lam', 'lamp lamps lambkins', true)).toEqual([
      ['lamp', 0.887, 0],
      ['lamps', 0.85, 0],
      ['lambkins', 0.794, 0],
    ]);
  });

  it('the most frequent of very many: 32 of two letters, 64 of three', () => {
    const often = makeDocument('often', { title: 'abzz abczz' });
    const crowd = makeDocument('crowd', {
      title: [...beginning('ab', 80), ...beginning('abc', 80)].join(' '),
    });
    const { vocabulary } = makeIndex([
      often,
      { ...crowd, texts: [] } as typeof crowd,
      makeDocument('more', { title: 'abzz abczz' }),
    ]);
    const begun = (word: string): string[] =>
      expandWord(word, vocabulary, true).map(({ term }) => vocabulary.terms[term]!);
    expect(begun('ab')).toHaveLength(32);
    expect(begun('ab')).toEqual(expect.arrayContaining(['abzz', 'abczz']));
    expect(begun('abc')).toHaveLength(MAX_EXPANSIONS);
    expect(begun('abc')).toContain('abczz');
    expect(
      begun('ab')
        .filter((term) => !['abzz', 'abczz'].includes(term))
        .slice(0, 3),
    ).toEqual(['abaa', 'abab', 'abac']);
  });

  it('among equals the more frequent first, then in the order of letters', () => {
    const index = makeIndex([
      makeDocument('a', { title: 'lumps lemps limps' }),
      makeDocument('b', { title: 'limps' }),
    ]);
    expect(
      expandWord('lamps', index.vocabulary, false).map(({ term }) => index.vocabulary.terms[term]),
    ).toEqual(['limps', 'lemps', 'lumps']);
  });

  it('words of any length', () => {
    for (const size of [38, 39, 40, 41, 60]) {
      const word = 'abcdefghij'.repeat(6).slice(0, size);
      const near = `${word.slice(0, -1)}z`;
      expect(likenesses(word, `${word} ${near}`)).toEqual([
        [word, 1, 0],
        [near, 0.8, 1],
      ]);
    }
  });
});
