import { toJoinable } from '../schema/fold-words.ts';
import { itemAt } from '../schema/item-at.ts';
import { type Expansion, expandWord } from './expand-word.ts';
import type { ExpandedWord } from './find-candidates.ts';
import type { SearchIndex } from './search-index.ts';
import { isSmallWord } from './small-words.ts';
import { findTerm } from './vocabulary.ts';

/** Likeness of two words of a query to the one word that they make together. */
const JOINED = 0.95;

/** The terms that each word of a query may stand for. `typing` says that the last may be only a beginning. */
export function expandWords(words: readonly string[], typing: boolean, index: SearchIndex): ExpandedWord[] {
  const { vocabulary } = index;
  const joined = words
    .slice(1)
    .map((word, place) => findTerm(vocabulary, toJoinable(itemAt(words, place)) + toJoinable(word)));
  return words.map((word, place) => ({
    word,
    expansions: addJoined(expandWord(word, vocabulary, typing && place === words.length - 1), [
      joined[place - 1] ?? -1,
      joined[place] ?? -1,
    ]),
    small: isSmallWord(word),
  }));
}

/** "light house" is asked for as two words and may be written as one. */
function addJoined(expansions: readonly Expansion[], joined: readonly number[]): Expansion[] {
  const added = joined.filter((term) => term >= 0);
  if (added.length === 0) return [...expansions];
  const others = expansions.filter(({ term }) => !added.includes(term));
  return [...others, ...added.map((term): Expansion => ({ term, likeness: JOINED, edits: 0 }))].sort(
    (a, b) => b.likeness - a.likeness,
  );
}
