import { byteAt, float32At, int32At, uint32At } from '../schema/columns.ts';
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
  /** In no order. */
  documents: Uint32Array;
  /** By document, not by place: how rare and how like the words found there are. */
  score: Float32Array;
  /** How many hold all the words; they are all that is in `documents` where these are more than few. */
  holding: number;
  /** Those that hold all the words, where they are few. */
  whole: ReadonlySet<number>;
}

/** Memory used again by every search of one index. */
interface Scratch {
  /** Per document: number of the search × 1024 + number of the word last found × 32 + how many telling words. */
  state: Int32Array;
  score: Float32Array;
  touched: Uint32Array;
  searches: number;
}

const SEARCH = 1024;
const WORD = 32;
const WORD_BITS = SEARCH - WORD;
const COUNT_BITS = WORD - 1;
const MOST_SEARCHES = 2 ** 20;

const scratches = new WeakMap<SearchIndex, Scratch>();
/** A word in the statement itself says more than one in a passage. */
const IN_TITLE = 1.3;
/** What means nearly a word says little in a long text: something there always does. */
const ASIDE_MEANT = 0.5;

/** From this likeness on a term is the word itself, if in another spelling, and as rare. */
const SAME = 0.95;

/** Where more than so many hold all the words, those that hold only some are not wanted. */
export const FEW = 7;

/** How many of the words that say something a record must hold where few hold all: half of them, at least one. */
export function wordsNeeded(words: number): number {
  return Math.max(1, Math.ceil(words / 2));
}

/** Inverse document frequency, as in BM25; always positive. */
export function rarity(frequency: number, count: number): number {
  return Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
}

/**
 * Accumulates the postings of all words. A document counts once per word, with the best of its expansions. All
 * words are wanted; where few documents hold all, half of them are enough. Throws MissingSections where postings are
 * not loaded.
 */
export function findCandidates(words: readonly ExpandedWord[], index: SearchIndex): Candidates {
  const scratch = scratchOf(index);
  const telling = words.filter(({ small }) => !small).length;
  let touched = 0;
  words.forEach(({ expansions, small }, place) => {
    const counts = telling === 0 || !small ? 1 : 0;
    const { frequency } = index.vocabulary;
    // Expansions come likest first. A rarer word that is less like the one asked for must not outweigh the likest.
    const likest = expansions[0];
    const most = likest ? rarity(uint32At(frequency, likest.term), index.head.count) : 0;
    const weighted = expansions
      .map(({ term, likeness, meant }) => ({
        term,
        aside: meant ? ASIDE_MEANT : 1,
        weight: meant
          ? likeness ** 1.5 * rarity(uint32At(frequency, term), index.head.count)
          : likeness ** 1.5 *
            (likeness >= SAME ? most : Math.min(most, rarity(uint32At(frequency, term), index.head.count))),
      }))
      .sort((a, b) => b.weight - a.weight);
    for (const { term, weight, aside } of weighted)
      touched = accumulate(term, weight, aside, place * WORD, counts, touched, scratch, index);
  });
  const wanted = telling === 0 ? words.length : telling;
  const holding = countHolding(wanted, touched, scratch);
  const isMeant = words.some(({ expansions }) => expansions.some(({ meant }) => meant));
  const enough = isMeant ? Math.ceil(wanted / 3) : wordsNeeded(wanted);
  const needed = holding > FEW && !isMeant ? wanted : enough;
  const whole = new Set<number>();
  let kept = 0;
  for (let place = 0; place < touched; place++) {
    const document = uint32At(scratch.touched, place);
    const count = int32At(scratch.state, document) & COUNT_BITS;
    if (count >= needed) scratch.touched[kept++] = document;
    if (count >= wanted && holding <= FEW && !isMeant) whole.add(document);
  }
  return { documents: scratch.touched.slice(0, kept), score: scratch.score, holding, whole };
}

/** How many hold all the words. */
function countHolding(wanted: number, touched: number, scratch: Scratch): number {
  let holding = 0;
  for (let place = 0; place < touched; place++)
    if ((int32At(scratch.state, uint32At(scratch.touched, place)) & COUNT_BITS) >= wanted) holding++;
  return holding;
}

function accumulate(
  term: number,
  weight: number,
  aside: number,
  word: number,
  counts: number,
  touchedBefore: number,
  { state, score, touched, searches }: Scratch,
  index: SearchIndex,
): number {
  let count = touchedBefore;
  const { bytes, at } = index.postings(term);
  const titles = uint32At(index.vocabulary.titles, term);
  const all = uint32At(index.vocabulary.frequency, term);
  const fresh = searches * SEARCH;
  let position = at;
  let document = -1;
  let gain = weight * IN_TITLE;
  for (let number = 0; number < all; number++) {
    if (number === titles) {
      document = -1;
      gain = weight * aside;
    }
    let gap = byteAt(bytes, position++);
    if (gap > 127) {
      gap &= 127;
      let shift = 7;
      let byte: number;
      do {
        byte = byteAt(bytes, position++);
        gap |= (byte & 127) << shift;
        shift += 7;
      } while (byte > 127);
    }
    document += gap + 1;
    const before = int32At(state, document);
    if (before < fresh) {
      state[document] = fresh + word + counts;
      score[document] = gain;
      touched[count++] = document;
    } else if ((before & WORD_BITS) !== word) {
      state[document] = before - (before & WORD_BITS) + word + counts;
      score[document] = float32At(score, document) + gain;
    }
  }
  return count;
}

function scratchOf(index: SearchIndex): Scratch {
  let scratch = scratches.get(index);
  if (!scratch || scratch.searches === MOST_SEARCHES) {
    const { count } = index.head;
    scratch = {
      state: new Int32Array(count),
      score: new Float32Array(count),
      touched: new Uint32Array(count),
      searches: 0,
    };
    scratches.set(index, scratch);
  }
  scratch.searches++;
  return scratch;
}
