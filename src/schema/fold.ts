/*
 * The one normaliser: what counts as the same letters. Quotation checks, the check for confusable names and
 * search all begin with it.
 */

/** A line break that a feed printed as a literal backslash and n. Before a small letter it may be part of a path. */
const PRINTED_BREAK = /\\ ?n(?![a-z])/g;
const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}]+/gu;

/**
 * A text reduced to its letters and digits: compatibility forms and ligatures unfolded, case, white space,
 * punctuation, dashes, quotes and marks dropped. Idempotent. "mi sjudge" and "misjudge" fold alike.
 */
export function foldLetters(text: string): string {
  const plain = text.replace(PRINTED_BREAK, ' ').normalize('NFKC').toLowerCase().normalize('NFKC');
  return plain.replace(NOT_LETTER_OR_DIGIT, '');
}

/** The same, with the offset in `text` of each folded UTF-16 unit, to find the way back to the printed words. */
export function foldWithOffsets(text: string): { folded: string; offsets: number[] } {
  const masked = text.replace(PRINTED_BREAK, (match) => ' '.repeat(match.length));
  let folded = '';
  const offsets: number[] = [];
  let at = 0;
  for (const cluster of masked.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    const letters = foldLetters(cluster);
    folded += letters;
    for (let index = 0; index < letters.length; index++) offsets.push(at);
    at += cluster.length;
  }
  return { folded, offsets };
}
