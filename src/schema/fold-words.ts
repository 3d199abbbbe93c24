import { byteAt } from './columns.ts';
import { foldLetters } from './fold.ts';
import { itemAt } from './item-at.ts';

/** One word of a text: its folded form and where it stands. */
export interface FoldedWord {
  term: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
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
  const letters = foldLetters(word);
  const bare = letters
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(STROKED, (letter) => STROKES[letter] ?? letter);
  return foldLetters(bare);
}

/** The words of a text in order. Whatever is neither letter, mark nor digit parts words. */
export function foldWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const kind = at < text.length ? kindOf(text.charCodeAt(at)) : PARTS;
    if (kind === PAIR) return foldPairedWords(text);
    if (start < 0) {
      if (kind === LETTER) start = at;
    } else if (kind === PARTS) {
      push(words, text, start, at);
      start = -1;
    }
  }
  return words;
}

/** The same for texts with characters of two units, which only the pattern tells apart. */
function foldPairedWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const match of text.matchAll(WORD)) push(words, text, match.index, match.index + match[0].length);
  return words;
}

function push(words: FoldedWord[], text: string, start: number, end: number): void {
  const term = foldTerm(text.slice(start, end));
  if (term !== '') words.push({ term, start, end });
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
  else if (/\p{M}/u.test(character)) kind = MARK;
  kinds[unit] = kind;
  return kind;
}

/** What may stand inside one compound: "GPT-4", "keeper’s", "128,000", "lamp.example". */
const JOINT = /^[-‐‑'’.,]$/;

/**
 * The terms a text can be found by: its words, and each run of words joined by a hyphen, apostrophe, point or comma
 * as one ("gpt4" for "GPT-4"), so that both spellings lead to it.
 */
export function indexTerms(text: string): string[] {
  const words = foldWords(text);
  const terms = words.map((word) => word.term);
  for (let first = 0; first < words.length; first++) {
    let joined = itemAt(words, first).term;
    for (let next = first + 1; next < words.length && next - first < 4; next++) {
      if (!JOINT.test(text.slice(itemAt(words, next - 1).end, itemAt(words, next).start))) break;
      joined += itemAt(words, next).term;
      if (first === 0 || !JOINT.test(text.slice(itemAt(words, first - 1).end, itemAt(words, first).start)))
        terms.push(joined);
    }
  }
  return terms;
}
