import Fuse from 'fuse.js';
import { numberAt, uint32At } from '../schema/columns.ts';
import { boundedDistance } from '../schema/edit-distance.ts';
import { itemAt } from '../schema/item-at.ts';
import { isTrait } from './traits.ts';
import { bitCount, findPrefix, findTerm, LONGEST, letterMask, type Vocabulary } from './vocabulary.ts';

/** A term of the index that a word of the query may stand for. */
export interface Expansion {
  term: number;
  /** 1 for the word itself, less the farther it is from it. */
  likeness: number;
  edits: 0 | 1 | 2;
  /** True where it is no spelling of the word but means nearly the same. */
  meant?: true;
}

/** At most so many terms for one word; the likest are kept. */
export const MAX_EXPANSIONS = 64;
/** At most so many for a beginning of one or two letters, which says little. */
const MAX_SHORT = 32;
const HAS_DIGIT = /\d/;
const ONLY_DIGITS = /^[\d.]+$/;
const YEAR_LENGTH = 4;
/** Scripts that part no words: two characters of them may be a word inside a run. */
const RUNS_ON =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{2,}$/u;

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
    if (isTrait(itemAt(vocabulary.terms, term))) return;
    const known = found.get(term);
    if (!known || known.likeness < likeness) found.set(term, { term, likeness, edits });
  };
  const exact = findTerm(vocabulary, word);
  if (exact >= 0) add(exact, 1, 0);
  for (const other of otherNumbers(word)) {
    const term = findTerm(vocabulary, other);
    if (term >= 0) add(term, INFLECTED, 0);
  }
  if (prefix) addPrefixed(word, vocabulary, add);
  const nearly = addLike(word, vocabulary, add);
  if (nearly.length > 0) addNearlyContaining(word, nearly, vocabulary, add);
  const { frequency } = vocabulary;
  const best = [...found.values()].sort(
    (a, b) =>
      b.likeness - a.likeness || uint32At(frequency, b.term) - uint32At(frequency, a.term) || a.term - b.term,
  );
  return best.slice(0, MAX_EXPANSIONS);
}

/** Likeness of the singular to the plural, where more than an s is between them. */
const INFLECTED = 0.96;

/** A noun in its other number: "duty" and "duties", "branch" and "branches", "lamp" and "lamps". */
function otherNumbers(word: string): string[] {
  if (HAS_DIGIT.test(word) || word.length < 3) return [];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return [word.slice(0, -2), word.slice(0, -1)];
  if (/[^s]s$/.test(word)) return [word.slice(0, -1)];
  return [`${word}s`, `${word}es`];
}

type Add = (term: number, likeness: number, edits: 0 | 1 | 2) => void;

/** Short beginnings begin very many terms: the most frequent are taken. */
function addPrefixed(word: string, vocabulary: Vocabulary, add: Add): void {
  const [from, to] = findPrefix(vocabulary, word);
  const { terms, frequency } = vocabulary;
  const isNumber = ONLY_DIGITS.test(word);
  // A number that is being typed may be a year; it is no beginning of a sum.
  let numbers = Array.from({ length: to - from }, (_, index) => from + index).filter(
    (term) =>
      !isNumber || itemAt(terms, term).length <= YEAR_LENGTH || !ONLY_DIGITS.test(itemAt(terms, term)),
  );
  const most = word.length < 3 ? MAX_SHORT : MAX_EXPANSIONS;
  if (numbers.length > most) {
    numbers = numbers.sort((a, b) => uint32At(frequency, b) - uint32At(frequency, a) || a - b).slice(0, most);
  }
  for (const term of numbers) add(term, 0.7 + (0.25 * word.length) / itemAt(terms, term).length, 0);
}

/**
 * One walk over the vocabulary, shortest terms first: terms a few edits away, and longer ones that hold the word. The
 * letter masks rule nearly all out before a letter is compared. Returns the longer ones that lack one letter of it.
 */
function addLike(word: string, { terms, bySize, masks, sizeStart }: Vocabulary, add: Add): number[] {
  const limit = allowedEdits(word);
  const size = word.length;
  const mask = letterMask(word);
  // Inside a number stands no other number.
  const contains = (size >= 4 && !ONLY_DIGITS.test(word)) || RUNS_ON.test(word);
  const nearly = size >= 7 && size <= 32 && limit > 0;
  const likely: number[] = [];
  const from = uint32At(sizeStart, Math.min(size - limit, LONGEST));
  const lastEdited = limit === 0 ? from : uint32At(sizeStart, Math.min(size + limit, LONGEST) + 1);
  const to = contains ? bySize.length : lastEdited;
  for (let at = from; at < to; at++) {
    const other = uint32At(masks, at);
    const lacking = mask & ~other;
    if (lacking === 0) {
      if (contains) {
        const term = itemAt(terms, uint32At(bySize, at));
        if (term.length > size && term.includes(word))
          add(uint32At(bySize, at), 0.2 + (0.3 * size) / term.length, 0);
      }
    } else if (at >= lastEdited) {
      // A single bit is a power of two.
      if (nearly && (lacking & (lacking - 1)) === 0 && likely.length < MAX_NEARLY)
        likely.push(uint32At(bySize, at));
      continue;
    }
    if (at >= lastEdited || bitCount(lacking) > limit || bitCount(other & ~mask) > limit) continue;
    addEdited(word, uint32At(bySize, at), itemAt(terms, uint32At(bySize, at)), limit, add);
  }
  return likely;
}

function addEdited(word: string, number: number, term: string, limit: number, add: Add): void {
  const edits = boundedDistance(word, term, limit);
  if (edits === 0 || edits > limit || HAS_DIGIT.test(term)) return;
  const size = 0.02 * Math.min(word.length, 10);
  const sameStart = term.charCodeAt(0) === word.charCodeAt(0) ? 1 : 0;
  if (edits === 1) add(number, 0.5 + size + 0.1 * sameStart, 1);
  else add(number, 0.25 + size + 0.05 * sameStart, 2);
}

/** At most so many longer terms are given to Fuse. */
const MAX_NEARLY = 64;

/**
 * Longer words that hold this one with a slip in it, as Fuse sees it. The index alone finds a word, its beginnings and
 * its slips; a slip inside a longer word is what Fuse adds here, in an archive of any size.
 */
function addNearlyContaining(word: string, likely: readonly number[], { terms }: Vocabulary, add: Add): void {
  const fuse = new Fuse(
    likely.map((number) => itemAt(terms, number)),
    { threshold: 0.15, ignoreLocation: true, includeScore: true, ignoreFieldNorm: true },
  );
  for (const { refIndex, score } of fuse.search(word, { limit: 16 }))
    add(numberAt(likely, refIndex), 0.2 * (1 - (score ?? 1)), 2);
}
