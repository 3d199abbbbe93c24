import { uint32At } from '../../schema/columns.ts';
import { itemAt } from '../../schema/item-at.ts';
import { type Expansion, MAX_EXPANSIONS } from '../expand-word.ts';
import type { ExpandedWord } from '../find-candidates.ts';
import type { SearchIndex } from '../search-index.ts';
import { findTerm } from '../vocabulary.ts';
import { lemmasOf } from './lemmas.ts';

/** Likeness of what means nearly the same: always less than that of the word itself, however it is spelled. */
const FARTHEST = 0.3;
const NEARER = 0.4;
/** Of a sense of another form of the word. */
const OTHER_FORM = 0.9;

/** The words of a query with the terms that mean nearly the same besides. Throws MissingSections. */
export function expandByMeaning(words: readonly ExpandedWord[], index: SearchIndex): ExpandedWord[] {
  const spoken = words.map(({ word }) => word);
  const plain = words.map(({ word, small }) => (small || isCommon(word, index) ? [] : lemmasOf(word)));
  const phrases = spoken.map((_, at) => phrasesAt(words, at));
  index.need([...plain, ...phrases].flat().flatMap((key) => index.meaningSection(key) ?? []));
  const meant = plain.map((keys) => meaningOf(keys, index));
  spoken.forEach((_, at) => {
    for (const phrase of itemAt(phrases, at)) {
      const found = meaningOf([phrase], index);
      for (let place = at; place < at + phrase.split(' ').length; place++)
        for (const [term, near] of found) addNearest(itemAt(meant, place), term, near);
    }
  });
  return words.map((word, at) => ({ ...word, expansions: withMeant(word, itemAt(meant, at), index) }));
}

/** The record speaks of it so often that it needs no other word. */
const COMMON = 40;

function isCommon(word: string, { vocabulary }: SearchIndex): boolean {
  const term = findTerm(vocabulary, word);
  return term >= 0 && uint32At(vocabulary.frequency, term) > COMMON;
}

/** The two words that begin here with one that says something, in its plain forms. */
function phrasesAt(words: readonly ExpandedWord[], at: number): string[] {
  const { word, small } = itemAt(words, at);
  if (small) return [];
  const next = words[at + 1]?.word;
  return next === undefined ? [] : lemmasOf(word).map((lemma) => `${lemma} ${next}`);
}

function meaningOf(keys: readonly string[], index: SearchIndex): Map<number, number> {
  const found = new Map<number, number>();
  keys.forEach((key, place) => {
    const row = index.meaning(key);
    for (let at = 1; row && at < row.length; at += 2) {
      const term = findTerm(index.vocabulary, String(row[at]));
      if (term >= 0) addNearest(found, term, (Number(row[at + 1]) / 99) * (place === 0 ? 1 : OTHER_FORM));
    }
  });
  return found;
}

function addNearest(found: Map<number, number>, term: number, near: number): void {
  if (near > (found.get(term) ?? 0)) found.set(term, near);
}

/** A word of the language is no other word with a slip in it. */
function withMeant(
  { word, expansions }: ExpandedWord,
  meant: ReadonlyMap<number, number>,
  index: SearchIndex,
): Expansion[] {
  const isWord = meant.size > 0 && findTerm(index.vocabulary, word) < 0;
  const own = isWord ? expansions.filter(({ edits }) => edits === 0) : expansions;
  const known = new Set(own.map(({ term }) => term));
  const added = [...meant]
    .filter(([term]) => !known.has(term))
    .map(([term, near]): Expansion => ({ term, likeness: FARTHEST + NEARER * near, edits: 0, meant: true }));
  return [...own, ...added].sort((a, b) => b.likeness - a.likeness).slice(0, MAX_EXPANSIONS);
}
