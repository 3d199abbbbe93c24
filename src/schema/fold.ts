/*
 * The one normaliser: what counts as the same letters. The check of quotations, the check for confusable names and
 * search all begin with it.
 */

/** A line break that a feed printed as a literal backslash and n. Before a small letter it may be part of a path. */
export const PRINTED_BREAK = /\\ ?n(?![a-z])/g;
/** What neither is a letter or digit nor a mark that its script needs. */
const DROPPED = /[^\p{L}\p{N}\p{M}]+/gu;
/** Marks that only decorate: accents that did not compose with their letter, variation selectors. */
const DECORATION =
  /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\u{e0100}-\u{e01ef}]+/gu;

/** Compatibility forms and ligatures unfolded, case dropped by way of the capital, so that ß and SS agree. */
export function foldCase(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return text.normalize('NFKC').toUpperCase().toLowerCase().replaceAll('ς', 'σ').normalize('NFKC');
}

/**
 * A text reduced to its letters, digits and the marks that scripts such as Devanagari, Thai and Arabic need: case,
 * white space, punctuation, dashes, quotes and loose accents dropped. Idempotent. "mi sjudge" and "misjudge" fold alike.
 */
export function foldLetters(text: string): string {
  return foldCase(text.replace(PRINTED_BREAK, ' ')).replace(DECORATION, '').replace(DROPPED, '');
}
