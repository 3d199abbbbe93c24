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

const DAY = 86_400_000;
const MONTHS = [
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
] as const;
const SEASONS: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
};

/** Day number of an ISO day, `2017-08-10` → 17388. The text must be a valid day. */
export function toDayNumber(iso: string): number {
  return Math.floor(Date.parse(`${iso}T00:00:00Z`) / DAY);
}

/** ISO day of a day number. */
export function toIsoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

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

/** Order by earliest possible day, then latest, then text; open starts first. */
export function compareDates(a: SourcedDate, b: SourcedDate): number {
  const inf = Number.POSITIVE_INFINITY;
  const byStart = (a.earliest ?? -inf) - (b.earliest ?? -inf);
  if (byStart) return byStart;
  const byEnd = (a.latest ?? inf) - (b.latest ?? inf);
  if (byEnd) return byEnd;
  return a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
}

/** The date in words: "10 August 2017", "about May 2026", "7 to 8 May 2026", "November 2016 to 22 July 2019", "since 27 April 2026". */
export function formatDate(date: SourcedDate): string {
  const [from, to] = date.text.split('/') as [string, string | undefined];
  if (to === undefined) return formatPoint(from);
  if (to === '..') return `since ${formatPoint(from)}`;
  if (from === '..') return `until ${formatPoint(to)}`;
  const sameMonth = /^(\d{4}-\d{2})-(\d{2})\/\1-\d{2}$/.exec(date.text);
  return `${sameMonth ? Number(sameMonth[2]) : formatPoint(from)} to ${formatPoint(to)}`;
}

/** The same, short, for tables and axes: "10 Aug 2017", "Nov 2016 – 22 Jul 2019". */
export function formatDateShort(date: SourcedDate): string {
  const [from, to] = date.text.split('/') as [string, string | undefined];
  const short = (text: string): string => formatPoint(text, 3);
  if (to === undefined) return short(from);
  if (to === '..') return `since ${short(from)}`;
  if (from === '..') return `until ${short(to)}`;
  return `${short(from)} – ${short(to)}`;
}

/** The two ends of a date, short; `null` for an open one. A point ends as it starts. */
export function formatEndsShort({ text }: SourcedDate): { from: string | null; to: string | null } {
  const [from, to = from] = text.split('/') as [string, string?];
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

function formatPoint(text: string, letters?: number): string {
  const mark = /[?~%]$/.exec(text)?.[0];
  const [year, month, day] = text.replace(/[?~%]$/, '').split('-') as [string, string?, string?];
  const season = month && SEASONS[month];
  const name = month ? (season ?? MONTHS[Number(month) - 1]!.slice(0, letters)) : '';
  const words = day ? `${Number(day)} ${name} ${year}` : month ? `${name} ${year}` : year;
  if (mark === '~') return `about ${words}`;
  if (mark === '?') return `${words} (uncertain)`;
  if (mark === '%') return `about ${words} (uncertain)`;
  return words;
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}
