import type { Expansion } from './expand-word.ts';
import type { SearchIndex } from './search-index.ts';

/** A word of the query with the terms it may stand for. */
export interface ExpandedWord {
  word: string;
  expansions: readonly Expansion[];
  /** A word that says little ("the"): it adds to the rank, but no record is found for it alone. */
  small: boolean;
}

/** Documents that hold enough of the words, and what the index alone says of each. */
export interface Candidates {
  /** Ascending. */
  documents: Uint32Array;
  /** By document, not by place: how rare and how like the words found there are. */
  score: Float32Array;
}

/** Memory used again by every search of one index; `score` and `words` hold only for stamped documents. */
interface Scratch {
  stamp: Uint32Array;
  wordStamp: Uint32Array;
  score: Float32Array;
  words: Uint8Array;
  touched: Uint32Array;
  searches: number;
  wordCount: number;
}

const scratches = new WeakMap<SearchIndex, Scratch>();
/** A word in the statement itself says more than one in a passage. */
const IN_TITLE = 1.3;

/** How many of the words that say something a record must hold: half of them, at least one. */
export function wordsNeeded(words: number): number {
  return Math.max(1, Math.ceil(words / 2));
}

/** Inverse document frequency, as in BM25; always positive. */
export function rarity(frequency: number, count: number): number {
  return Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
}

/**
 * Accumulates the postings of all words. A document counts once per word, with the best of its expansions. Whether it
 * is a candidate depends on itself alone, so no record can push another out.
 */
export function findCandidates(words: readonly ExpandedWord[], index: SearchIndex): Candidates {
  index.need(words.flatMap(({ expansions }) => expansions.map(({ term }) => index.postingSection(term))));
  const scratch = scratchOf(index);
  scratch.searches++;
  const telling = words.filter(({ small }) => !small).length;
  let touched = 0;
  for (const { expansions, small } of words) {
    scratch.wordCount++;
    const counts = telling === 0 || !small ? 1 : 0;
    const { frequency } = index.vocabulary;
    // A rarer word that is merely like the one asked for must not outweigh the word itself.
    const exact = expansions.find(({ likeness }) => likeness === 1);
    const most = exact ? rarity(frequency[exact.term]!, index.head.count) : Number.POSITIVE_INFINITY;
    const weighted = expansions
      .map(({ term, likeness }) => ({
        term,
        weight: likeness ** 1.5 * Math.min(most, rarity(frequency[term]!, index.head.count)),
      }))
      .sort((a, b) => b.weight - a.weight);
    for (const { term, weight } of weighted)
      touched = accumulate(term, weight, counts, touched, scratch, index);
  }
  const needed = wordsNeeded(telling === 0 ? words.length : telling);
  const kept = scratch.touched.subarray(0, touched).filter((document) => scratch.words[document]! >= needed);
  return { documents: kept.sort(), score: scratch.score };
}

function accumulate(
  term: number,
  weight: number,
  counts: number,
  touchedBefore: number,
  { stamp, wordStamp, score, words, touched, searches, wordCount }: Scratch,
  index: SearchIndex,
): number {
  let count = touchedBefore;
  const { bytes, at } = index.postings(term);
  let position = at;
  let document = -1;
  const inTitle = weight * IN_TITLE;
  for (let left = index.vocabulary.frequency[term]!; left > 0; left--) {
    let entry = bytes[position++]!;
    if (entry > 127) {
      entry &= 127;
      let shift = 7;
      let byte: number;
      do {
        byte = bytes[position++]!;
        entry |= (byte & 127) << shift;
        shift += 7;
      } while (byte > 127);
    }
    document += (entry >> 1) + 1;
    if (wordStamp[document] === wordCount) continue;
    wordStamp[document] = wordCount;
    const gain = entry & 1 ? inTitle : weight;
    if (stamp[document] === searches) {
      score[document]! += gain;
      words[document]! += counts;
    } else {
      stamp[document] = searches;
      score[document] = gain;
      words[document] = counts;
      touched[count++] = document;
    }
  }
  return count;
}

function scratchOf(index: SearchIndex): Scratch {
  let scratch = scratches.get(index);
  if (!scratch) {
    const { count } = index.head;
    scratch = {
      stamp: new Uint32Array(count),
      wordStamp: new Uint32Array(count),
      score: new Float32Array(count),
      words: new Uint8Array(count),
      touched: new Uint32Array(count),
      searches: 0,
      wordCount: 0,
    };
    scratches.set(index, scratch);
  }
  return scratch;
}
