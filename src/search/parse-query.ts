import { joinScales } from '../schema/find-numbers.ts';
import { foldTerm, foldWords } from '../schema/fold-words.ts';
import { type DayRange, parseDayRange } from './parse-day-range.ts';

/** Operators that name somebody or something, a day, or a state. */
export const NAME_KEYS = ['by', 'about', 'source'] as const;
export const DATE_KEYS = ['in', 'before', 'after', 'known'] as const;
export type NameKey = (typeof NAME_KEYS)[number];
export type DateKey = (typeof DATE_KEYS)[number];

export type QueryFilter =
  | { key: NameKey; value: string; not: boolean }
  | { key: DateKey; value: string; range: DayRange; not: boolean }
  | { key: 'is'; value: string; not: boolean };

/** A query taken apart. */
export interface ParsedQuery {
  /** Folded words that may be found anywhere, with likeness. */
  words: string[];
  /** The last of them is still being typed: nothing follows it. */
  prefix: boolean;
  /** Folded words of each "quoted part"; must stand there just so. */
  phrases: string[][];
  /** Folded words that may not stand there. */
  excluded: string[];
  filters: QueryFilter[];
  /** What of the query was not understood or left out, in sentences. */
  notes: string[];
}

export const MAX_QUERY = 600;
export const MAX_WORDS = 24;

const PART =
  /(?<not>-)?(?:(?<key>by|about|source|before|after|in|is|known|kind):)?(?:["“”„«](?<quoted>[^"“”„«»]*)["“”„»]?|(?<bare>[^\s"“”„«»]+))/giu;

/** Takes any text apart; never throws. What looks like an operator but cannot be one is searched as words. */
export function parseQuery(text: string): ParsedQuery {
  const query: ParsedQuery = { words: [], prefix: false, phrases: [], excluded: [], filters: [], notes: [] };
  let rest = text;
  if (rest.length > MAX_QUERY) {
    rest = rest.slice(0, MAX_QUERY);
    query.notes.push(`Only the first ${MAX_QUERY} characters were searched.`);
  }
  rest = joinScales(rest);
  for (const match of rest.matchAll(PART)) {
    const { not, key, quoted, bare } = match.groups as Record<string, string | undefined>;
    const value = quoted ?? bare ?? '';
    const isLast = match.index + match[0].length === rest.length;
    if (key && addFilter(query, key.toLowerCase(), value, not !== undefined)) continue;
    const terms = foldWords(key ? `${key} ${value}` : value).map(({ term }) => term);
    if (terms.length === 0) continue;
    if (not !== undefined) query.excluded.push(...terms);
    else if (quoted !== undefined) query.phrases.push(terms);
    else {
      query.words.push(...terms);
      query.prefix = isLast;
    }
  }
  if (query.words.length > MAX_WORDS) {
    query.words.length = MAX_WORDS;
    query.prefix = false;
    query.notes.push(`Only the first ${MAX_WORDS} words were searched.`);
  }
  return query;
}

/** Whether the part was an operator; an empty value is one that is still being typed. */
function addFilter(query: ParsedQuery, key: string, value: string, not: boolean): boolean {
  const wanted = value.trim();
  if (key === 'is' || key === 'kind') {
    const folded = foldTerm(wanted);
    if (folded !== '') query.filters.push({ key: 'is', value: folded, not });
    return true;
  }
  if ((NAME_KEYS as readonly string[]).includes(key)) {
    if (foldTerm(wanted) !== '') query.filters.push({ key: key as NameKey, value: wanted, not });
    return true;
  }
  if (wanted === '') return true;
  const range = parseDayRange(wanted);
  if (!range) {
    query.notes.push(
      `“${key}:${wanted}” is not a date like 2017, 2017-08 or 2017-08-10, so it was searched as words.`,
    );
    return false;
  }
  query.filters.push({ key: key as DateKey, value: wanted, range, not });
  return true;
}
