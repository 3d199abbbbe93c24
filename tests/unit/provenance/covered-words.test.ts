import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findUncovered } from '../../../src/provenance/covered-words.ts';

const WORDS = 'We have bought no instrument. We have bought a window for the town.';

test.each([
  ['the same words', [WORDS], null],
  [
    'other marks, case and line ends',
    ['we have “bought” no instrument: We have\nbought A window — for the town'],
    null,
  ],
  ['two passages that meet', ['We have bought no instrument', 'We have bought a window for the town'], null],
  ['a passage that ends early', ['We have bought no instrument. We have bought'], 'a window for the town.'],
  ['a word that was changed', [WORDS.replace('window', 'door')], 'window'],
  ['single words that stand in it', ['no window', 'the town'], WORDS],
  ['no passage', [], WORDS],
])('covered by %s', (_, passages, rest) => {
  expect(findUncovered(WORDS, passages)).toBe(rest);
});

test('a cut of the quote may stand in two passages, and an editor’s word in none', () => {
  expect(
    findUncovered('We have bought … a window [telescope] for the town', [
      'a window',
      'for the town',
      'We have bought',
    ]),
  ).toBeNull();
});

test('words that a passage has as they are never count as uncovered', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 12 }),
      fc.array(word),
      fc.array(word),
      (words, before, after) => {
        const passage = [...before, ...words, ...after].join(' ');
        expect(findUncovered(words.join(' '), [passage])).toBeNull();
      },
    ),
  );
});
