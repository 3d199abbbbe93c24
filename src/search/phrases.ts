import type { ExpandedWord } from './find-candidates.ts';
import { wordsOf } from './re-rank.ts';
import { documentsOf } from './resolve-filters.ts';
import type { SearchIndex } from './search-index.ts';
import { findTerm } from './vocabulary.ts';

/** The quoted parts of a query as exact terms. */
export interface ExactPhrases {
  phrases: readonly (readonly string[])[];
  words: ExpandedWord[];
  /** False where a word of one stands nowhere in the index, so that nothing can be found. */
  found: boolean;
}

/** Looks the words of quoted parts up, exactly. */
export function phraseTerms(phrases: readonly (readonly string[])[], index: SearchIndex): ExactPhrases {
  const words = [...new Set(phrases.flat())].map((word) => ({
    word,
    term: findTerm(index.vocabulary, word),
  }));
  return {
    phrases,
    words: words.map(({ word, term }) => ({
      word,
      expansions: term < 0 ? [] : [{ term, likeness: 1, edits: 0 }],
      small: false,
    })),
    found: words.every(({ term }) => term >= 0),
  };
}

/** Above so many the text of the later ones is not looked into: they hold all the words, if not surely side by side. */
const MAX_READ = 2000;

/** Keeps the documents in whose title or one of whose texts every quoted part stands word for word. */
export function keepPhrases(documents: Uint32Array, exact: ExactPhrases, index: SearchIndex): Uint32Array {
  const holders = exact.words.flatMap(({ expansions }) =>
    expansions.map(({ term }) => documentsOf(term, index)),
  );
  const holding = documents.filter((document) => holders.every((holder) => holder[document] === 1));
  if (exact.phrases.every((phrase) => phrase.length === 1)) return holding;
  const read = holding.subarray(0, index.isWhole ? MAX_READ : 100);
  index.need(Array.from(read, (document) => index.recordSection(document)));
  return read.filter((document) => {
    const texts = wordsOf(index.record(document)).map(
      (words) => ` ${words.map(({ term }) => term).join(' ')} `,
    );
    return exact.phrases.every((phrase) => texts.some((text) => text.includes(` ${phrase.join(' ')} `)));
  });
}
