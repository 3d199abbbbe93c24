import { byteAt } from './columns.ts';
import { findNumbers, toPlainDigits } from './find-numbers.ts';
import { foldLetters } from './fold.ts';
import { itemAt } from './item-at.ts';

/** One word of a text: its folded form and where it stands. */
export interface FoldedWord {
  term: string;
  start: number;
  end: number;
}

/** Letters, marks and digits; what is not seen (soft hyphen, joiners) parts no word. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|(?:\u00ad|\u200c|\u200d|\u2060)(?=[\p{L}\p{M}\p{N}]))*/gu;
const MARKS = /\p{M}+/gu;
/** Letters whose strokes are part of the letter and that no Unicode form takes apart. */
const STROKES: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const STROKED = /[ßæœøłđðþı]/g;
const PLAIN = /^[a-zA-Z0-9]+$/;

/** A word as search knows it: the one normaliser, then without accents. "Café" and "CAFE" fold alike. Idempotent. */
export function foldTerm(word: string): string {
  // Folding plain letters is lower-casing them; the test is for speed alone.
  if (PLAIN.test(word)) return word.toLowerCase();
  const letters = toPlainDigits(foldLetters(word));
  const bare = letters
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(STROKED, (letter) => STROKES[letter] ?? letter);
  return foldLetters(bare);
}

/**
 * The words of a text in order. Whatever is neither letter, mark nor digit parts words, but a soft hyphen does not. A
 * number is one word however it is written: "13000000000" for "13 billion" and "$13bn". The `s` of a possessive is none.
 */
export function foldWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  const plain = toPlainDigits(text);
  let at = 0;
  for (const { value, start, end } of findNumbers(plain)) {
    addWords(words, plain, at, start);
    words.push({ term: value, start, end });
    at = end;
  }
  addWords(words, plain, at, plain.length);
  return words;
}

/** Adds the words of a stretch of a text. */
function addWords(words: FoldedWord[], text: string, from: number, to: number): void {
  const known = words.length;
  let start = -1;
  for (let at = from; at <= to; at++) {
    const kind = at < to ? kindOf(text.charCodeAt(at)) : PARTS;
    if (kind === PAIR) {
      words.length = known;
      addPairedWords(words, text, from, to);
      return;
    }
    if (start < 0) {
      if (kind === LETTER) start = at;
    } else if (kind === PARTS) {
      push(words, text, start, at);
      start = -1;
    }
  }
}

/** The same for texts with characters of two units, which only the pattern tells apart. */
function addPairedWords(words: FoldedWord[], text: string, from: number, to: number): void {
  for (const match of text.slice(from, to).matchAll(WORD))
    push(words, text, from + match.index, from + match.index + match[0].length);
}

function push(words: FoldedWord[], text: string, start: number, end: number): void {
  const term = foldTerm(text.slice(start, end));
  if (term === '' || (term === 's' && isPossessive(text, start, words.at(-1)))) return;
  words.push({ term, start, end });
}

const APOSTROPHE = /['’]/;

function isPossessive(text: string, start: number, before: FoldedWord | undefined): boolean {
  return before?.end === start - 1 && APOSTROPHE.test(text.charAt(start - 1));
}

const PARTS = 1;
const LETTER = 2;
const MARK = 3;
const PAIR = 4;
/** What each UTF-16 unit is, found out once. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const known = byteAt(kinds, unit);
  if (known !== 0) return known;
  const character = String.fromCharCode(unit);
  let kind = PARTS;
  if (unit >= 0xd800 && unit <= 0xdfff) kind = PAIR;
  else if (/[\p{L}\p{N}]/u.test(character)) kind = LETTER;
  else if (/\p{M}|\u00ad|\u200c|\u200d|\u2060/u.test(character)) kind = MARK;
  kinds[unit] = kind;
  return kind;
}

/** What may stand inside one compound: "GPT-4", "keeper’s", "lamp.example". */
const JOINT = /^[-‐‑'’.,]$/;
const POSSESSIVE = /^['’]s(?![\p{L}\p{M}\p{N}])/iu;

/**
 * The terms a text can be found by: its words; each run of words joined by a hyphen, apostrophe, point or comma as one
 * ("gpt4" for "GPT-4", "keepers" for "keeper’s"), so that both spellings lead to it; the parts of a written number.
 */
export function indexTerms(text: string): string[] {
  const words = foldWords(text);
  const terms = words.map((word) => word.term);
  const isJoined = (place: number): boolean =>
    place > 0 && JOINT.test(text.slice(itemAt(words, place - 1).end, itemAt(words, place).start));
  for (let first = 0; first < words.length; first++) {
    const { term, end } = itemAt(words, first);
    if (POSSESSIVE.test(text.slice(end, end + 3))) terms.push(`${term}s`);
    let joined = toJoinable(term);
    for (let next = first + 1; next < words.length && next - first < 4 && isJoined(next); next++) {
      joined += toJoinable(itemAt(words, next).term);
      if (!isJoined(first)) terms.push(joined);
    }
  }
  for (const { value, digits, start, end } of findNumbers(toPlainDigits(text))) {
    if (digits !== value) terms.push(digits);
    const scale = /\p{L}{3,}$/u.exec(text.slice(start, end));
    if (scale) terms.push(foldTerm(scale[0]));
  }
  return terms;
}

/** A term as part of a compound: a decimal point is left out, as one would type it. */
export function toJoinable(term: string): string {
  return term.replace('.', '');
}
