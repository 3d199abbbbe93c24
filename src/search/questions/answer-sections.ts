import { QUESTIONS, toCardSection } from '../section-names.ts';
import type { AnswerEntry, AnswerName, ShardCard } from './answer-entry.ts';

/** Every question and the names that one may use, as they travel. */
export interface Questions {
  entries: readonly AnswerEntry[];
  names: readonly AnswerName[];
}

/** Small, since one question needs one card. */
export const CARDS_PER_BLOCK = 4;

/** Questions in one section, their cards in blocks beside it; `cards` runs beside `entries`. */
export function toAnswerSections(questions: Questions, cards: readonly ShardCard[]): Map<string, Uint8Array> {
  const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
  const sections = new Map([[QUESTIONS, bytes(questions)]]);
  for (let start = 0; start < cards.length; start += CARDS_PER_BLOCK)
    sections.set(toCardSection(start / CARDS_PER_BLOCK), bytes(cards.slice(start, start + CARDS_PER_BLOCK)));
  return sections;
}
