import { foldCase } from '../schema/fold.ts';
import { type Beside, resolveGap } from './number-signs.ts';
import { toPrintForm } from './print-form.ts';
import { createUnitBuffer, unitsToText } from './unit-buffer.ts';

/**
 * A text as quotations are compared: letters, digits, the marks that scripts need, and the signs that belong to
 * numbers. Case, white space, other punctuation, quotes, dashes, ligatures and end-of-line hyphens are gone.
 */
export interface FoldedText {
  folded: string;
  /** Offset in the given text of each folded UTF-16 unit. */
  offsets: number[];
  /** Whether a word may begin before each folded unit (and end there); one longer than `folded`. */
  edges: boolean[];
}

const LETTER = /[\p{L}\p{M}\p{No}\p{Nl}]/u;
const DIGIT = /\p{Nd}/u;
/** The same number with and without marks for thousands: 1,300 and 1 300 and 1’300. */
const GROUPED = /^\p{Nd}{1,3}(?:(?<mark>[ ,'])\p{Nd}{3})(?:\k<mark>\p{Nd}{3})*(?!\p{Nd})/u;
const DIGITS = /^\p{Nd}+/u;
/** Scripts without spaces between words: each letter may begin one. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LONGEST_NUMBER = 60;
const MARK = /[ ,']/;
const EXPONENT_SIGN = /^[-‐‑–−+]$/;

/** Folds a text. Linear in its length. */
export function foldText(given: string): FoldedText {
  const { text, offsets: places } = toPrintForm(given);
  const { units, places: offsets, put } = createUnitBuffer();
  const edges: boolean[] = [];
  let left: Beside = 'none';
  let last = '';
  let pending = 0;
  let at = 0;
  /** Whether the last letter is the e of a number such as 1e-5. */
  let exponent = false;
  const add = (folded: string, place: number, edge: boolean): void => {
    put(folded, place);
    for (let index = 0; index < folded.length; index++) edges.push(edge && index === 0);
  };
  /** Resolves the signs since the last letter or digit; whether a word may begin at the next one. */
  const close = (right: Beside, next: string): boolean => {
    if (pending === at && left === 'letter' && right === 'letter') return isUnspaced(last, next);
    const signs = text.slice(pending, at);
    const place = places[pending] ?? given.length;
    if (exponent && right === 'digit' && EXPONENT_SIGN.test(signs)) {
      add(signs === '+' ? '' : '-', place, false);
      return false;
    }
    const gap = resolveGap(signs, left, right);
    const parts = gap.parts && !isInnerPoint(signs, last, next);
    add(gap.before, place, false);
    add(gap.joint, place, parts);
    add(gap.after, place, parts);
    // With signs of its own before it, the number has begun already.
    return parts && gap.after === '';
  };
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === 'other') {
      at++;
      continue;
    }
    const character = characterAt(text, at);
    if (kind === 'digit') {
      const rest = text.slice(at, at + LONGEST_NUMBER);
      const number: string = (GROUPED.exec(rest) ?? DIGITS.exec(rest))?.[0] ?? character;
      const edge = close('digit', character);
      for (let index = 0; index < number.length; index++) {
        const digit = number[index] ?? '';
        if (!MARK.test(digit)) add(digit, places[at + index] ?? 0, edge && index === 0);
      }
      at += number.length;
      [left, last, exponent] = ['digit', number, false];
    } else {
      exponent = left === 'digit' && pending === at && /^e$/i.test(character);
      add(foldCase(character), places[at] ?? 0, close('letter', character));
      at += character.length;
      [left, last] = ['letter', character];
    }
    pending = at;
  }
  close('none', '');
  if (edges.length > 0) edges[0] = true;
  edges.push(true);
  return { folded: unitsToText(units), offsets, edges };
}

/** What stands at a place of a text; plain letters and digits are told by their code. */
function kindAt(text: string, at: number): 'letter' | 'digit' | 'other' {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) {
    if (unit >= 0x30 && unit <= 0x39) return 'digit';
    const small = unit | 0x20;
    return small >= 0x61 && small <= 0x7a ? 'letter' : 'other';
  }
  const character = characterAt(text, at);
  if (DIGIT.test(character)) return 'digit';
  return LETTER.test(character) ? 'letter' : 'other';
}

/** The whole character at a place, of one unit or two. */
function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

/** Two letters side by side in a script without spaces; a mark stays with its letter. */
function isUnspaced(last: string, next: string): boolean {
  return last > '\u007f' && UNSPACED.test(last) && UNSPACED.test(next) && !/\p{M}/u.test(next);
}

/** A point inside "U.S." or an address; one between a small and a capital letter ends a sentence printed without space. */
function isInnerPoint(signs: string, last: string, next: string): boolean {
  return signs === '.' && LETTER.test(last) && LETTER.test(next) && !(isSmall(last) && !isSmall(next));
}

function isSmall(letter: string): boolean {
  return letter === letter.toLowerCase() && letter !== letter.toUpperCase();
}
