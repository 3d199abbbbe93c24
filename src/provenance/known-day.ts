import { toDayNumber, toIsoDay } from '../schema/calendar.ts';

/*
 * "As known on": the second clock as a choice of the reader. `null` is today, with everything known. Every tool of the
 * site writes it into the address as `known=2023-01-01`.
 */

export const KNOWN_PARAMETER = 'known';

/** The day in an address, or null where there is none or it is no day. */
export function parseKnown(text: string | null): number | null {
  if (!text || !/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const day = toDayNumber(text);
  return Number.isFinite(day) && toIsoDay(day) === text ? day : null;
}

/** The day as it stands in an address; null where nothing needs to stand there. */
export function formatKnown(known: number | null): string | null {
  return known === null ? null : toIsoDay(known);
}

/** A query with `known` set to a day, or taken away with null; every other parameter is kept. */
export function withKnown(search: string, day: number | null): string {
  const parameters = new URLSearchParams(search);
  if (day === null) parameters.delete(KNOWN_PARAMETER);
  else parameters.set(KNOWN_PARAMETER, toIsoDay(day));
  const text = parameters.toString();
  return text ? `?${text}` : '';
}

/** Whether something public since that day was known. What has no date of publication is known only today. */
export function wasKnown(since: number | null | undefined, known: number | null): boolean {
  return known === null || (since !== null && since !== undefined && since <= known);
}

/** The next day while playing: the span passes in so many steps; null when it has arrived at today. */
export function playKnown(
  known: number | null,
  span: readonly [number, number],
  steps: number,
): number | null {
  const next = (known ?? span[0]) + Math.max(1, Math.round((span[1] - span[0]) / steps));
  return next >= span[1] ? null : next;
}
