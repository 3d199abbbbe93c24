/*
 * The proleptic Gregorian calendar, years 0 to 9999, as whole days since 1970-01-01 (UTC). `Date.UTC` takes the years
 * 0 to 99 for 1900 to 1999 and turns 30 February into a day of March, so neither is left to it.
 */

const DAY = 86_400_000;

/** Number of a day. The month counts from 1; a month past 12 is one of the next year. */
export function dayNumberOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY);
}

/** First and last day that can be named. */
export const FIRST_DAY = dayNumberOf(0, 1, 1);
export const LAST_DAY = dayNumberOf(9999, 12, 31);

/** Number of days in a month, which counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return dayNumberOf(year, month + 1, 1) - dayNumberOf(year, month, 1);
}

/** Year, month (from 1) and day of a day number. */
export function partsOfDay(day: number): [year: number, month: number, day: number] {
  const date = new Date(day * DAY);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** ISO day of a day number; outside the years 0 to 9999 the nearest day inside. */
export function toIsoDay(day: number): string {
  const [year, month, date] = partsOfDay(Math.min(LAST_DAY, Math.max(FIRST_DAY, Math.floor(day))));
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(date)}`;
}

/** Day number of an ISO day, `2017-08-10` → 17388; NaN where there is no such day. */
export function toDayNumber(iso: string): number {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  if (!match) return Number.NaN;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return Number.NaN;
  return dayNumberOf(year, month, day);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
