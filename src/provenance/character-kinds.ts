/*
 * What a character is, as far as folding asks. Each is worked out once and kept in one byte, since the expressions that
 * tell it are far slower than the rest of folding.
 */

/** A letter, a mark, or a number that is no decimal digit. */
export const LETTER = 1;
export const DIGIT = 2;
export const MARK = 4;
/** Of a script without spaces between words: each letter may begin one. */
export const UNSPACED = 8;
/** Begins a syllable of Hangul that is written in parts. */
export const LEADS = 16;
const KNOWN = 128;

const EXPRESSIONS: readonly (readonly [kind: number, expression: RegExp])[] = [
  [LETTER, /[\p{L}\p{M}\p{No}\p{Nl}]/u],
  [DIGIT, /\p{Nd}/u],
  [MARK, /\p{M}/u],
  [
    UNSPACED,
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u,
  ],
  [LEADS, /[\u1100-\u115f\ua960-\ua97c]/u],
];

const CODE_POINTS = 0x110000;
const kinds = new Uint8Array(CODE_POINTS);

/** The kinds of the character with that code point, as bits. A lone surrogate has none. */
export function kindsOf(codePoint: number): number {
  const before = kinds[codePoint] ?? 0;
  return before === 0 ? learn(codePoint) : before;
}

function learn(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  let own = KNOWN;
  for (const [kind, expression] of EXPRESSIONS) if (expression.test(character)) own |= kind;
  kinds[codePoint] = own;
  return own;
}
