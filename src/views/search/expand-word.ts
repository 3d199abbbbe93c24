import Fuse from 'fuse.js';
import { boundedDistance } from './edit-distance.ts';
import { findPrefix, findTerm, LONGEST, letterMask, type Vocabulary } from './vocabulary.ts';

/** A term of the index that a word of the query may stand for. */
export interface Expansion {
  term: number;
  /** 1 for the word itself, less the farther it is from it. */
  likeness: number;
  edits: 0 | 1 | 2;
}

/** At most so many terms for one word; the likest are kept. */
export const MAX_EXPANSIONS = 64;
const HAS_DIGIT = /\d/;

/** How many edits a word of this length may be away: a number none, short words none, from four one, from six two. */
export function allowedEdits(word: string): 0 | 1 | 2 {
  if (HAS_DIGIT.test(word) || word.length < 4) return 0;
  return word.length < 6 ? 1 : 2;
}

/**
 * The terms a query word may stand for: itself; what it begins (`prefix`, for the word being typed); one or two edits
 * away; longer words that hold it, exactly or, as Fuse sees it, nearly. Best first, each term once.
 */
export function expandWord(word: string, vocabulary: Vocabulary, prefix: boolean): Expansion[] {
  const found = new Map<number, Expansion>();
  const add = (term: number, likeness: number, edits: 0 | 1 | 2): void => {
    // Traits are indexed as terms that begin with a colon; no word stands for one.
    if (vocabulary.terms[term]!.charCodeAt(0) === 58) return;
    const known = found.get(term);
    if (!known || known.likeness < likeness) found.set(term, { term, likeness, edits });
  };
  const exact = findTerm(vocabulary, word);
  if (exact >= 0) add(exact, 1, 0);
  if (prefix) addPrefixed(word, vocabulary, add);
  addEdited(word, vocabulary, add);
  if (word.length >= 4) addContaining(word, vocabulary, add);
  if (word.length >= 7 && !HAS_DIGIT.test(word)) addNearlyContaining(word, vocabulary, add);
  const { frequency } = vocabulary;
  const best = [...found.values()].sort(
    (a, b) => b.likeness - a.likeness || frequency[b.term]! - frequency[a.term]! || a.term - b.term,
  );
  return best.slice(0, MAX_EXPANSIONS);
}

type Add = (term: number, likeness: number, edits: 0 | 1 | 2) => void;

/** Short beginnings begin very many terms: the most frequent are taken. */
function addPrefixed(word: string, vocabulary: Vocabulary, add: Add): void {
  const [from, to] = findPrefix(vocabulary, word);
  const { terms, frequency } = vocabulary;
  let numbers = Array.from({ length: to - from }, (_, index) => from + index);
  if (numbers.length > MAX_EXPANSIONS) {
    numbers = numbers.sort((a, b) => frequency[b]! - frequency[a]! || a - b).slice(0, MAX_EXPANSIONS);
  }
  for (const term of numbers) add(term, 0.7 + (0.25 * word.length) / terms[term]!.length, 0);
}

function addEdited(word: string, { terms, bySize, masks, sizeStart }: Vocabulary, add: Add): void {
  const limit = allowedEdits(word);
  if (limit === 0) return;
  const mask = letterMask(word);
  const from = sizeStart[Math.min(word.length - limit, LONGEST)]!;
  const to = sizeStart[Math.min(word.length + limit, LONGEST) + 1]!;
  for (let at = from; at < to; at++) {
    const other = masks[at]!;
    if (bits(mask & ~other) > limit || bits(other & ~mask) > limit) continue;
    const number = bySize[at]!;
    const term = terms[number]!;
    const edits = boundedDistance(word, term, limit);
    if (edits === 0 || edits > limit || HAS_DIGIT.test(term)) continue;
    const sameStart = term.charCodeAt(0) === word.charCodeAt(0);
    if (edits === 1) add(number, 0.5 + 0.02 * Math.min(word.length, 10) + (sameStart ? 0.1 : 0), 1);
    else add(number, 0.25 + 0.02 * Math.min(word.length, 10) + (sameStart ? 0.05 : 0), 2);
  }
}

function addContaining(word: string, { joined, startInJoined, terms }: Vocabulary, add: Add): void {
  let found = 0;
  let at = joined.indexOf(word);
  while (at >= 0 && found < MAX_EXPANSIONS) {
    const term = termAt(startInJoined, at - 1);
    add(term, 0.2 + (0.3 * word.length) / terms[term]!.length, 0);
    found++;
    at = joined.indexOf(word, 1 + startInJoined[term]! + terms[term]!.length);
  }
}

/** Longer words that hold this one with a slip in it; the letter masks leave Fuse a few to score. */
function addNearlyContaining(word: string, { terms, bySize, masks, sizeStart }: Vocabulary, add: Add): void {
  const mask = letterMask(word);
  const likely: number[] = [];
  for (let at = sizeStart[Math.min(word.length + 3, LONGEST)]!; at < bySize.length; at++) {
    if (bits(mask & ~masks[at]!) <= 1) likely.push(bySize[at]!);
    if (likely.length === 256) break;
  }
  if (likely.length === 0 || word.length > 32) return;
  const fuse = new Fuse(
    likely.map((number) => terms[number]!),
    { threshold: 0.2, ignoreLocation: true, includeScore: true, ignoreFieldNorm: true },
  );
  for (const { refIndex, score } of fuse.search(word, { limit: 16 }))
    add(likely[refIndex]!, 0.2 * (1 - (score ?? 1)), 2);
}

/** Which term stands at an offset of the joined text. */
function termAt(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low;
}

function bits(mask: number): number {
  let rest = mask - ((mask >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
