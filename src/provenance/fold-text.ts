import { foldCase } from '../schema/fold.ts';
import { DIGIT, kindsOf, LETTER, MARK, UNSPACED } from './character-kinds.ts';
import { type Beside, resolveGap } from './number-signs.ts';
import { toPrintForm } from './print-form.ts';
import { createUnitBuffer } from './unit-buffer.ts';

/**
 * A text as quotations are compared: letters, digits, the marks that scripts need, and the signs that belong to
 * numbers. Case, white space, other punctuation, quotes, dashes, ligatures and end-of-line hyphens are gone.
 */
export interface FoldedText {
  folded: string;
  /** Offset in the given text of each folded UTF-16 unit. */
  offsets: Uint32Array;
  /** 1 where a word may begin before a folded unit (and end there), else 0; one longer than `folded`. */
  edges: Uint8Array;
}

/** The same number with and without marks for thousands: 1,300 and 1 300 and 1’300. */
const GROUPED = /^\p{Nd}{1,3}(?:(?<mark>[ ,'])\p{Nd}{3})(?:\k<mark>\p{Nd}{3})*(?!\p{Nd})/u;
const DIGITS = /^\p{Nd}+/u;
const LONGEST_NUMBER = 60;
const GROUP_MARK = /[ ,']/;
const EXPONENT_SIGN = /^[-‐‑–−+]$/;
/** Stands for a character where there is none. */
const NONE = 0;
/** From here on letters are not plain ones, whose case is one bit. */
const FIRST_FOREIGN = 0x80;
const CASE = 0x20;
const SMALL_E = 0x65;
/** Beyond it a character takes two units. */
const LAST_UNIT = 0xffff;

const foldedLetters = new Map<number, string>();

/** Folds a text. Linear in its length. */
export function foldText(given: string): FoldedText {
  const { text, offsets: places } = toPrintForm(given);
  const kept = createUnitBuffer(text.length);
  const begins: number[] = [];
  let left: Beside = 'none';
  let last = NONE;
  let pending = 0;
  let at = 0;
  /** Whether the last letter is the e of a number such as 1e-5. */
  let exponent = false;
  const add = (folded: string, place: number, edge: boolean): void => {
    if (edge && folded !== '') begins.push(kept.size());
    kept.put(folded, place);
  };
  /** Resolves the signs since the last letter or digit; whether a word may begin at the next one. */
  const close = (right: Beside, next: number): boolean => {
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
    const character = text.codePointAt(at) ?? NONE;
    const kinds = kindsOf(character);
    if (kinds & DIGIT) {
      const number = numberAt(text, at);
      const edge = close('digit', character);
      for (let index = 0; index < number.length; index++) {
        const digit = number.charAt(index);
        if (!GROUP_MARK.test(digit)) add(digit, places[at + index] ?? 0, edge && index === 0);
      }
      at += number.length;
      [left, last, exponent] = ['digit', character, false];
    } else if (kinds & LETTER) {
      exponent = left === 'digit' && pending === at && (character | CASE) === SMALL_E;
      const edge = close('letter', character);
      const place = places[at] ?? 0;
      if (character >= FIRST_FOREIGN) add(foldLetter(character), place, edge);
      else {
        if (edge) begins.push(kept.size());
        kept.putUnit(character | CASE, place);
      }
      at += character > LAST_UNIT ? 2 : 1;
      [left, last] = ['letter', character];
    } else {
      at++;
      continue;
    }
    pending = at;
  }
  close('none', NONE);
  const edges = new Uint8Array(kept.size() + 1);
  for (const place of begins) edges[place] = 1;
  edges[0] = 1;
  edges[kept.size()] = 1;
  return { folded: kept.toText(), offsets: kept.toPlaces(), edges };
}
/** The number that begins at a place, with its marks for thousands. */
function numberAt(text: string, at: number): string {
  const rest = text.slice(at, at + LONGEST_NUMBER);
  return (GROUPED.exec(rest) ?? DIGITS.exec(rest))?.[0] ?? '';
}

/** A letter without its case; each is folded once. */
function foldLetter(letter: number): string {
  const before = foldedLetters.get(letter);
  if (before !== undefined) return before;
  const folded = foldCase(String.fromCodePoint(letter));
  foldedLetters.set(letter, folded);
  return folded;
}

/** Two letters side by side in a script without spaces; a mark stays with its letter. */
function isUnspaced(last: number, next: number): boolean {
  return (
    last >= FIRST_FOREIGN &&
    (kindsOf(last) & UNSPACED) !== 0 &&
    (kindsOf(next) & (UNSPACED | MARK)) === UNSPACED
  );
}

/** A point inside "U.S." or an address; one between a small and a capital letter ends a sentence printed without space. */
function isInnerPoint(signs: string, last: number, next: number): boolean {
  if (signs !== '.' || !(kindsOf(last) & LETTER) || !(kindsOf(next) & LETTER)) return false;
  return !(isSmall(last) && !isSmall(next));
}

function isSmall(code: number): boolean {
  const letter = String.fromCodePoint(code);
  return letter === letter.toLowerCase() && letter !== letter.toUpperCase();
}
