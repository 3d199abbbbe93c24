/** What counting facets reads besides postings. */
export const FACET_SECTIONS = ['standing', 'dates', 'ties', 'names'] as const;

/** The section that holds a block of postings. */
export function toPostingSection(block: number): string {
  return `p${block}`;
}

/** The section that holds a block of records. */
export function toRecordSection(block: number): string {
  return `r${block}`;
}

/** The section that holds what a stretch of the dictionary’s words means here. */
export function toMeaningSection(number: number): string {
  return `m${number}`;
}

/** The section that holds every question, and the one that holds a block of cards. */
export const QUESTIONS = 'questions';
export function toCardSection(block: number): string {
  return `c${block}`;
}
