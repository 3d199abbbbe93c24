import { toIsoDay } from './calendar.ts';
import { compareTexts } from './compare.ts';

/**
 * A date as precise as its source. Days are whole numbers since 1970-01-01 (UTC), bounds inclusive; `null` is an
 * open end. For a point ("2017-08") the happening lies somewhere from `earliest` to `latest`. For an interval the
 * start lies in `earliest`..`startLatest` and the end in `endEarliest`..`latest`. JSON-safe.
 */
export interface SourcedDate {
  /** The EDTF text as written. */
  text: string;
  kind: 'day' | 'month' | 'season' | 'year' | 'interval';
  earliest: number | null;
  startLatest: number | null;
  endEarliest: number | null;
  latest: number | null;
  approximate: boolean;
  uncertain: boolean;
}

/** The months as they are written. */
export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SEASONS: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
};

/** Whether it may have been so on that day: the day lies between the outermost bounds. */
export function mayHoldOn(date: Pick<SourcedDate, 'earliest' | 'latest'>, day: number): boolean {
  return (
    (date.earliest ?? Number.NEGATIVE_INFINITY) <= day && day <= (date.latest ?? Number.POSITIVE_INFINITY)
  );
}

/** Whether two dates can share a day. */
export function mayOverlap(a: SourcedDate, b: SourcedDate): boolean {
  const inf = Number.POSITIVE_INFINITY;
  return (a.earliest ?? -inf) <= (b.latest ?? inf) && (b.earliest ?? -inf) <= (a.latest ?? inf);
}

/** How many days "about" and "perhaps" may reach beyond what is written: one step of the next coarser kind. */
const REACH: Readonly<Record<number, number>> = { 10: 31, 7: 92, 4: 730 };

/** The outermost days that a date may mean, with the reach of its marks. */
export function widen({ text, earliest, latest }: SourcedDate): Pick<SourcedDate, 'earliest' | 'latest'> {
  const [from = '', to = from] = text.split('/');
  return {
    earliest: earliest === null ? null : earliest - reachOf(from),
    latest: latest === null ? null : latest + reachOf(to),
  };
}

function reachOf(end: string): number {
  return /[?~%]$/.test(end) ? (REACH[end.length - 1] ?? 0) : 0;
}

/** Order by earliest possible day, then latest, then text; open starts first. */
export function compareDates(a: SourcedDate, b: SourcedDate): number {
  const inf = Number.POSITIVE_INFINITY;
  const byStart = (a.earliest ?? -inf) - (b.earliest ?? -inf);
  if (byStart) return byStart;
  const byEnd = (a.latest ?? inf) - (b.latest ?? inf);
  if (byEnd) return byEnd;
  return compareTexts(a.text, b.text);
}

/** The date in words: "10 August 2017", "about May 2026", "7 to 8 May 2026", "November 2016 to 22 July 2019", "since 27 April 2026". */
export function formatDate({ text }: Pick<SourcedDate, 'text'>): string {
  return inWords(text, ' to ');
}

/** The same, short, for tables and axes: "10 Aug 2017", "Nov 2016 – 22 Jul 2019". */
export function formatDateShort({ text }: Pick<SourcedDate, 'text'>): string {
  return inWords(text, ' – ', 3);
}

function inWords(text: string, between: string, letters?: number): string {
  const [from = '', to] = text.split('/');
  if (to === undefined || from === to) return formatPoint(from, letters);
  if (to === '..') return `since ${formatEnd(from, letters)}`;
  if (from === '..') return `until ${formatEnd(to, letters)}`;
  const sameMonth = letters ? null : /^(\d{4}-\d{2})-(\d{2})\/\1-\d{2}$/.exec(text);
  return `${sameMonth ? Number(sameMonth[2]) : formatEnd(from, letters)}${between}${formatEnd(to, letters)}`;
}

/** The two ends of a date, short; `null` for an open one. A point ends as it starts. */
export function formatEndsShort({ text }: SourcedDate): { from: string | null; to: string | null } {
  const [from = '', to = from] = text.split('/');
  const short = (end: string): string | null => (end === '..' ? null : formatPoint(end, 3));
  return { from: short(from), to: short(to) };
}

/** A day number in words: "8 May 2026". */
export function formatDay(day: number): string {
  return formatPoint(toIsoDay(day));
}

/** A stretch of days in words, in the two largest units: "8 years 4 months", "11 days", "the same day". */
export function formatLag(days: number): string {
  if (days <= 0) return 'the same day';
  if (days < 45) return count(days, 'day');
  const months = Math.round(days / 30.4375);
  if (months < 24) return count(months, 'month');
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return rest === 0 ? count(years, 'year') : `${count(years, 'year')} ${count(rest, 'month')}`;
}

/** A year in words; one of fewer than four digits is named as a year. */
export function formatYear(year: number): string {
  return year < 1000 ? `year ${year}` : String(year);
}

/** A point of time: "about May 2026", "May 2026 (uncertain)". */
function formatPoint(text: string, letters?: number): string {
  const { words, mark } = splitMark(text, letters);
  const about = mark === '~' || mark === '%' ? 'about ' : '';
  return `${about}${words}${mark === '?' || mark === '%' ? ' (uncertain)' : ''}`;
}

/** The end of an interval, its mark before it, so that it is not read as that of the whole. */
function formatEnd(text: string, letters?: number): string {
  const { words, mark } = splitMark(text, letters);
  return `${mark === '?' || mark === '%' ? 'perhaps ' : ''}${mark === '~' || mark === '%' ? 'about ' : ''}${words}`;
}

function splitMark(text: string, letters?: number): { words: string; mark: string } {
  const mark = /[?~%]?$/.exec(text)?.[0] ?? '';
  const [digits = '', month, day] = text.replace(/[?~%]$/, '').split('-');
  const year = formatYear(Number(digits));
  if (month === undefined) return { words: year, mark };
  const name = SEASONS[month] ?? (MONTHS[Number(month) - 1] ?? '').slice(0, letters);
  const joined = Number(digits) < 1000 ? ` of ${year}` : ` ${year}`;
  return { words: `${day === undefined ? '' : `${Number(day)} `}${name}${joined}`, mark };
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}
