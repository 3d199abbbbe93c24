import { toMeaningSection } from '../section-names.ts';
import type { MeaningRow } from './build-meaning.ts';

/** So many words lie in one section: a query needs one section for each of its words. */
const WORDS_PER_SECTION = 80;

/** The words in sections, and the first word of each section. */
export interface MeaningSections {
  sections: Map<string, Uint8Array>;
  starts: string[];
}

/** Lays the words out in sections, in their order. */
export function toMeaningSections(rows: readonly MeaningRow[]): MeaningSections {
  const sections = new Map<string, Uint8Array>();
  const starts: string[] = [];
  for (let from = 0; from < rows.length; from += WORDS_PER_SECTION) {
    const part = rows.slice(from, from + WORDS_PER_SECTION);
    sections.set(toMeaningSection(starts.length), new TextEncoder().encode(JSON.stringify(part)));
    starts.push(part[0]?.[0] ?? '');
  }
  return { sections, starts };
}

/** The section in which a word would lie, or null before the first. */
export function findMeaningSection(word: string, starts: readonly string[]): string | null {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? '') <= word) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : toMeaningSection(low - 1);
}
