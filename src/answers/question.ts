import type { AnyRecord, Dispute } from '../archive/archive.ts';

/** How an answer was made: written by an editor, or composed of records by a template. */
export type Make = 'written' | 'ties' | 'rights' | 'sums' | 'dispute' | 'words' | 'date';

/** A question with its answer. Each slot of the answer is a `[[id|words]]` link to the record that fills it. */
export interface Answered {
  /** Distinct among all; of one that has a page of its own, its address. */
  id: string;
  make: Make;
  question: string;
  /** Other wordings of the question. */
  asks: readonly string[];
  /** One sentence or two, as Markdown with links to records. */
  answer: string;
  /** The records that the answer is made of, in its order; each once. */
  uses: readonly AnyRecord[];
  /** The dispute that decides it or leaves it open. */
  dispute: Dispute | null;
  /** What would change it, where somebody wrote that down. */
  changes: string | null;
  /** The record on whose page the answer stands, or null where it has a page of its own. */
  home: AnyRecord | null;
}

/** A link to a record, for a slot. */
export function slot({ id }: Pick<AnyRecord, 'id'>, words: string): string {
  return `[[${id}|${words.replaceAll(/[[\]|\n]/g, ' ')}]]`;
}

/** Fills `{name}` in a template; a name that is not given stays as it is. */
export function fill(template: string, slots: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{([a-z]+)\}/g, (whole, name: string) => slots[name] ?? whole);
}
