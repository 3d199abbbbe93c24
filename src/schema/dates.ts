import { dayNumberOf, daysInMonth } from './calendar.ts';
import { findOutside } from './outside-subset.ts';
import type { SourcedDate } from './sourced-date.ts';

const POINT = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([?~%])?$/;
/** First month of each season; spring begins in March, and winter lasts into the next year. */
const SEASON_START: Readonly<Record<string, number>> = { '21': 3, '22': 6, '23': 9, '24': 12 };

interface Bound {
  earliest: number;
  latest: number;
  kind: 'day' | 'month' | 'season' | 'year';
  approximate: boolean;
  uncertain: boolean;
}

/**
 * Parses the part of EDTF that records may use: a year from 0000 to 9999, a month, season or day, each with `?`
 * (uncertain), `~` (approximate) or `%` (both), and an interval of two of them, either end open as `..`.
 * Returns a sentence that says what is wrong instead of throwing.
 */
export function parseDate(text: string): SourcedDate | { wrong: string } {
  const halves = text.split('/');
  if (halves.length === 1) {
    const bound = parseBound(text);
    if ('wrong' in bound) return bound;
    const { earliest, latest, kind, approximate, uncertain } = bound;
    return {
      text,
      kind,
      earliest,
      startLatest: latest,
      endEarliest: earliest,
      latest,
      approximate,
      uncertain,
    };
  }
  const [from, to] = halves;
  if (from === undefined || to === undefined || halves.length !== 2)
    return { wrong: `"${text}" has more than one "/".` };
  if (from === '..' && to === '..') return { wrong: `"${text}" is open at both ends.` };
  if (from === '' || to === '')
    return { wrong: `"${text}" leaves an end empty; an open end is written "..".` };
  const start = from === '..' ? null : parseBound(from);
  const end = to === '..' ? null : parseBound(to);
  if (start && 'wrong' in start) return start;
  if (end && 'wrong' in end) return end;
  if (start && end && end.latest < start.earliest) return { wrong: `"${text}" ends before it starts.` };
  return {
    text,
    kind: 'interval',
    earliest: start ? start.earliest : null,
    startLatest: start ? start.latest : null,
    endEarliest: end ? end.earliest : null,
    latest: end ? end.latest : null,
    approximate: Boolean(start?.approximate || end?.approximate),
    uncertain: Boolean(start?.uncertain || end?.uncertain),
  };
}

function parseBound(text: string): Bound | { wrong: string } {
  const match = POINT.exec(text);
  if (!match)
    return {
      wrong: `"${text}" ${findOutside(text) ?? 'is not a date like "2017", "2017-08", "2017-08-10" or "2017-08~".'}`,
    };
  const [, year, month, day, mark] = match;
  const bounds = boundsOf(Number(year), month, day);
  if (!bounds) return { wrong: `"${text}" ${findOutside(text) ?? 'is not a day in the calendar.'}` };
  return {
    ...bounds,
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
}

function boundsOf(
  year: number,
  month: string | undefined,
  day: string | undefined,
): Pick<Bound, 'earliest' | 'latest' | 'kind'> | null {
  if (month === undefined)
    return { earliest: dayNumberOf(year, 1, 1), latest: dayNumberOf(year, 12, 31), kind: 'year' };
  const season = day === undefined ? SEASON_START[month] : undefined;
  if (season !== undefined)
    return {
      earliest: dayNumberOf(year, season, 1),
      latest: dayNumberOf(year, season + 3, 1) - 1,
      kind: 'season',
    };
  const number = Number(month);
  if (number < 1 || number > 12) return null;
  if (day === undefined)
    return {
      earliest: dayNumberOf(year, number, 1),
      latest: dayNumberOf(year, number + 1, 1) - 1,
      kind: 'month',
    };
  if (Number(day) < 1 || Number(day) > daysInMonth(year, number)) return null;
  const only = dayNumberOf(year, number, Number(day));
  return { earliest: only, latest: only, kind: 'day' };
}
