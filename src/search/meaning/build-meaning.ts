import { compareTexts } from '../../schema/compare.ts';
import { saidAlike } from '../questions/word-forms.ts';
import { isSmallWord } from '../small-words.ts';
import { isTrait } from '../traits.ts';
import { lemmasOf } from './lemmas.ts';
import { relatedOf, type Thesaurus } from './thesaurus.ts';

/** What a word may mean here: terms of the record, each with how near it is, 1 to 99; the nearest first. */
export type MeaningRow = readonly [word: string, ...terms: (string | number)[]];

const LEAST = 0.2;
/** Words that a question may use for one another. */
const ALIKE = 0.85;
/** So many terms for one word; more would say less. */
const MOST = 22;
const WORD = /^[a-z]+$/;

/**
 * For every word of the dictionary that is near a word of the record: which. `names` are words that name somebody here
 * and so mean nothing else. Sorted by word.
 */
export function buildMeaning(
  terms: readonly string[],
  names: ReadonlySet<string>,
  thesaurus: Thesaurus,
): MeaningRow[] {
  const near = new Map<string, Map<string, number>>();
  for (const term of terms) {
    if (!WORD.test(term) || term.length < 3 || isSmallWord(term) || names.has(term) || isTrait(term))
      continue;
    for (const lemma of lemmasOf(term)) {
      if (!thesaurus.senses.has(lemma)) continue;
      for (const [word, score] of relatedOf(lemma, thesaurus)) addNear(near, word, term, score);
    }
    for (const word of saidAlike(term)) addNear(near, word, term, ALIKE);
  }
  return [...near]
    .map(([word, found]): MeaningRow => [word, ...rowOf(word, found)])
    .filter((row) => row.length > 1)
    .sort((a, b) => compareTexts(a[0], b[0]));
}

function addNear(near: Map<string, Map<string, number>>, word: string, term: string, score: number): void {
  if (score < LEAST || word === term || !/^[a-z]{3,}(?: [a-z]+){0,2}$/.test(word)) return;
  const known = near.get(word) ?? new Map<string, number>();
  known.set(term, Math.max(score, known.get(term) ?? 0));
  near.set(word, known);
}

function rowOf(word: string, found: ReadonlyMap<string, number>): (string | number)[] {
  const own = new Set(lemmasOf(word));
  return [...found]
    .filter(([term]) => !own.has(term))
    .sort((a, b) => b[1] - a[1] || compareTexts(a[0], b[0]))
    .slice(0, MOST)
    .flatMap(([term, score]) => [term, Math.round(score * 99)]);
}
