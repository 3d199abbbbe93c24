import type { FoldedWord } from '../schema/fold-words.ts';

/** A text in parts by turns unmarked and marked; the first is unmarked and may be empty. */
export type MarkedText = string[];

interface Mark {
  start: number;
  end: number;
}

/**
 * Which words of a text to mark: those that surely stand for a word of the query (`terms`; two neighbours may be one
 * term, as in "GPT-4"), and those in the ranges that Fuse gave. Marks with only space between them become one.
 */
export function marksOf(
  text: string,
  words: readonly FoldedWord[],
  terms: ReadonlySet<string>,
  fuseRanges: readonly (readonly [number, number])[],
): Mark[] {
  const marks: Mark[] = [];
  const fused = new Set(fuseRanges.map(([start]) => start));
  words.forEach(({ term, start, end }, place) => {
    const next = words[place + 1];
    const before = words[place - 1];
    const isMarked =
      terms.has(term) ||
      fused.has(start) ||
      (next !== undefined && next.start === end + 1 && terms.has(term + next.term)) ||
      (before !== undefined && before.end === start - 1 && terms.has(before.term + term));
    if (!isMarked) return;
    const last = marks.at(-1);
    if (last && /^[\s-]*$/.test(text.slice(last.end, start))) last.end = end;
    else marks.push({ start, end });
  });
  return marks;
}

/** Cuts a text at its marks. */
export function toMarkedText(text: string, marks: readonly Mark[]): MarkedText {
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
export function toExcerpt(text: string, marks: readonly Mark[]): MarkedText {
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
