import edtf from 'edtf';
import type { SourcedDate } from './sourced-date.ts';

const DAY = 86_400_000;
const POINT = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([?~%])?$/;
/** First month of each EDTF season; the library lets spring begin in January, so seasons are ours. */
const SEASON_START: Readonly<Record<string, number>> = { '21': 3, '22': 6, '23': 9, '24': 12 };

interface Bound {
  earliest: number;
  latest: number;
  kind: 'day' | 'month' | 'season' | 'year';
  approximate: boolean;
  uncertain: boolean;
}

/**
 * Parses the part of EDTF that records may use: a year, month, season or day, each with `?` (uncertain), `~`
 * (approximate) or `%` (both), and an interval of two of them, either end open as `..`.
 * Returns a sentence that says what is wrong instead of throwing. `edtf` decides whether a date exists.
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
  if (halves.length !== 2) return { wrong: `"${text}" has more than one "/".` };
  const [from, to] = halves as [string, string];
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
  if (!match) return { wrong: `"${text}" is not a date like "2017", "2017-08", "2017-08-10" or "2017-08~".` };
  const [, year, month, day, mark] = match;
  const approximate = mark === '~' || mark === '%';
  const uncertain = mark === '?' || mark === '%';
  const season = month && !day ? SEASON_START[month] : undefined;
  if (season !== undefined) {
    const first = dayNumber(Number(year), season, 1);
    return {
      earliest: first,
      latest: dayNumber(Number(year), season + 3, 1) - 1,
      kind: 'season',
      approximate,
      uncertain,
    };
  }
  try {
    const parsed = edtf(text);
    if (parsed.type !== 'Date') return { wrong: `"${text}" is not a year, month or day.` };
    const kind = day ? 'day' : month ? 'month' : 'year';
    return {
      earliest: Math.floor(parsed.min / DAY),
      latest: Math.floor(parsed.max / DAY),
      kind,
      approximate,
      uncertain,
    };
  } catch {
    return { wrong: `"${text}" is not a day in the calendar.` };
  }
}

function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / DAY);
}
