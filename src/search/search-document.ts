import type { SignView } from '../provenance/sign.ts';

/** What can be found, in the order in which equals are listed. */
export const SEARCH_KINDS = ['entity', 'quote', 'claim', 'event', 'dispute', 'thread', 'source'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Standings that can be asked for; `none` is a record to which no standing applies. */
export const SEARCH_STANDINGS = [
  'none',
  'documented',
  'corroborated',
  'single-origin',
  'disputed',
  'interpretation',
] as const;
export type SearchStanding = (typeof SEARCH_STANDINGS)[number];

/** What a hit shows. Travels to the browser as it is. */
export interface SearchRecord {
  id: string;
  kind: SearchKind;
  /** Statement, words, name, question or title. */
  title: string;
  /** The line above the title after its kind: "Attribution, by The Gazette", "Mira Holm, January 1892". */
  label: string;
  /** The line beneath: what more there is to say in our own words. */
  detail: string;
  /** Passages, own words and other names: searched, and shown where a word was found in one of them. */
  texts: string[];
  sign: SignView | null;
  /** Words in the place of a sign: the state of a dispute, what a source retells. */
  state: string;
  /** Independent origins of a claim or quote; 0 for what has none of its own, as an event of several claims. */
  origins: number;
  /** When it happened or was published, in words; empty where undated. */
  when: string;
  /** Since when it is public, in words; empty where unknown. */
  publicSince: string;
}

/** One thing that can be found: what a hit shows and what it is found by. */
export interface SearchDocument {
  record: SearchRecord;
  standing: SearchStanding;
  /** Further words it is found by that are not shown: names of those concerned, dates in words. */
  context: string[];
  /** Narrower words for `is:`: the kind of a claim, the state of a dispute. */
  traits: string[];
  /** Bounds of the happening as day numbers; null is open. Undated: `dated` is false. */
  dated: boolean;
  earliest: number | null;
  latest: number | null;
  /** The day since which it is surely public, or null. */
  publicDay: number | null;
  /** Ids of those it is about, of those who say it or take part, and of the sources it rests on. */
  about: string[];
  by: string[];
  sources: string[];
}

/** Somebody or something that a filter can name. */
export interface SearchName {
  id: string;
  name: string;
  aliases: string[];
  /** One line about it. */
  about: string;
  kind: 'entity' | 'source';
}

const FOLDERS: Readonly<Record<SearchKind, string>> = {
  entity: 'entities',
  quote: 'quotes',
  claim: 'claims',
  event: 'events',
  dispute: 'disputes',
  thread: 'threads',
  source: 'sources',
};

/** The address of what was found, below the site's base. */
export function hitPath(record: Pick<SearchRecord, 'kind' | 'id'>): string {
  return `/${FOLDERS[record.kind]}/${record.id}/`;
}
