import type { FoldedWord } from '../../schema/fold-words.ts';

/** A text in parts by turns unmarked and marked; the first is unmarked and may be empty. */
export type MarkedText = string[];

type Range = readonly [number, number];

/** Share of a word that Fuse must have matched for the whole word to be marked. */
const ENOUGH = 0.75;

/**
 * Which words of a text to mark: those that stand for a word of the query, and those that Fuse's ranges (ends
 * inclusive) cover nearly whole. Neighbouring marks with nothing but space between them become one.
 */
export function marksOf(
  text: string,
  words: readonly FoldedWord[],
  terms: ReadonlySet<string>,
  fuseRanges: readonly Range[],
): { start: number; end: number }[] {
  const marks: { start: number; end: number }[] = [];
  for (const { term, start, end } of words) {
    if (!terms.has(term) && !(term.length > 3 && covered(start, end, fuseRanges) >= ENOUGH * (end - start)))
      continue;
    const last = marks.at(-1);
    if (last && /^\s*$/.test(text.slice(last.end, start))) last.end = end;
    else marks.push({ start, end });
  }
  return marks;
}

function covered(start: number, end: number, ranges: readonly Range[]): number {
  let sum = 0;
  for (const [first, last] of ranges) {
    const overlap = Math.min(end, last + 1) - Math.max(start, first);
    // Scattered letters are no match of a word.
    if (overlap >= 3) sum += overlap;
  }
  return sum;
}

/** Cuts a text at its marks. */
export function toMarkedText(text: string, marks: readonly { start: number; end: number }[]): MarkedText {
  const parts: MarkedText = [];
  let at = 0;
  for (const { start, end } of marks) {
    parts.push(text.slice(at, start), text.slice(start, end));
    at = end;
  }
  parts.push(text.slice(at));
  return parts;
}

const EXCERPT = 190;

/** A text cut to about a line or two around its first mark, at spaces, with an ellipsis where something is left out. */
export function toExcerpt(text: string, marks: readonly { start: number; end: number }[]): MarkedText {
  if (text.length <= EXCERPT) return toMarkedText(text, marks);
  const first = marks[0]?.start ?? 0;
  let from = Math.max(0, Math.min(first - 60, text.length - EXCERPT));
  if (from > 0) from = text.indexOf(' ', from) + 1;
  let to = Math.min(text.length, from + EXCERPT);
  if (to < text.length) to = Math.max(text.lastIndexOf(' ', to), from + 1);
  const inside = marks
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => ({ start: start - from, end: end - from }));
  const parts = toMarkedText(text.slice(from, to), inside);
  if (from > 0) parts[0] = `… ${parts[0]}`;
  if (to < text.length) parts[parts.length - 1] = `${parts.at(-1)} …`;
  return parts;
}
