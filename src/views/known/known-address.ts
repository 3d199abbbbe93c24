import { toDayNumber, toIsoDay } from '../../schema/sourced-date.ts';

/** The parameter that every tool and page uses for "as known on": `?known=2023-01-01`. */
export const KNOWN = 'known';

/** The day of `?known=` as a day number, or null where there is none or it is no day of the calendar. */
export function parseKnown(search: string): number | null {
  const text = new URLSearchParams(search).get(KNOWN);
  if (!text || !/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const day = toDayNumber(text);
  return Number.isFinite(day) && toIsoDay(day) === text ? day : null;
}

/** A query with `known` set to a day, or taken away with null; every other parameter is kept. */
export function withKnown(search: string, day: number | null): string {
  const parameters = new URLSearchParams(search);
  if (day === null) parameters.delete(KNOWN);
  else parameters.set(KNOWN, toIsoDay(day));
  const text = parameters.toString();
  return text ? `?${text}` : '';
}
