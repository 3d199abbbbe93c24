/** How an answer was made, which says what can be asked of it. */
export type EntryMake = 'written' | 'ties' | 'rights' | 'sums' | 'dispute' | 'words' | 'date';

/** A question that the record answers, as matching needs it. JSON-safe. */
export interface AnswerEntry {
  id: string;
  make: EntryMake;
  /** Address of the page that it stands on, below the site's base. */
  path: string;
  question: string;
  /** Other wordings. */
  asks: readonly string[];
  /** The answer as plain words. */
  text: string;
  /** Ids of those it is about, and of what these are part of. */
  names: readonly string[];
  kin: readonly string[];
  /** The dispute that it is about, or none: two answers about one dispute are one answer. */
  dispute: string;
  /** First and last year of each span that its records speak of. */
  years: readonly (readonly [number, number])[];
}

/** Somebody or something that a question may name, with every form of the name. */
export interface AnswerName {
  id: string;
  forms: readonly string[];
}

/** A part of a sentence on a card: words, and where they lead if they do. */
export type CardPart = string | readonly [words: string, path: string];

/** A dispute beside an answer, its sides in the same size. */
export interface ShardDispute {
  title: string;
  path: string;
  state: string;
  open: boolean;
  sides: readonly string[];
  why: string;
}

/** A card as search shows it. JSON-safe. */
export interface ShardCard {
  id: string;
  question: string;
  path: string;
  parts: readonly CardPart[];
  sign: { sign: string; words: string } | null;
  lead: string;
  standing: string;
  disputes: readonly ShardDispute[];
  changes: readonly string[];
}
