import { partsOfDay } from '../schema/calendar.ts';
import { formatYear } from '../schema/sourced-date.ts';

/** First and last moment shown, in days since 1970-01-01; fractions are parts of a day. */
export type TimeWindow = readonly [number, number];

/** The closest one can look. */
export const CLOSEST_DAYS = 5;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The window moved and shrunk so that it lies within `bounds` and is no closer than the closest. */
export function clampWindow([from, to]: TimeWindow, bounds: TimeWindow): TimeWindow {
  const most = bounds[1] - bounds[0];
  const length = Math.min(most, Math.max(Math.min(CLOSEST_DAYS, most), to - from));
  const middle = (from + to) / 2;
  const start = Math.max(bounds[0], Math.min(bounds[1] - length, middle - length / 2));
  return [start, start + length];
}

/** The window zoomed by a factor (above 1 is closer) with one moment staying where it is. */
export function zoomWindow([from, to]: TimeWindow, factor: number, at: number = (from + to) / 2): TimeWindow {
  return [at - (at - from) / factor, at + (to - at) / factor];
}

/** Whether two windows look the same: a difference below what an address can say does not count. */
export function isSameWindow(a: TimeWindow, b: TimeWindow): boolean {
  return Math.abs(a[0] - b[0]) < 1 && Math.abs(a[1] - b[1]) < 1;
}

/** Rounded to what can be written into an address without moving anything that can be seen. */
export function roundWindow([from, to]: TimeWindow): TimeWindow {
  const step = to - from > 400 ? 1 : to - from > 40 ? 10 : 100;
  return [Math.round(from * step) / step, Math.round(to * step) / step];
}

/** A window in words as short as it allows: "2015–2026", "2017", "Mar 2019 – Aug 2020", "May 2026", "3–19 May 2026". */
export function formatWindow([from, to]: TimeWindow): string {
  const [y0, m0, d0] = parts(from);
  const [y1, m1, d1] = parts(Math.max(from, to - 0.01));
  const [, after, first] = parts(to);
  const wholeMonths = d0 === 1 && first === 1;
  if (wholeMonths && m0 === m1 && y0 === y1) return `${MONTHS[m0]} ${y0}`;
  if (to - from > 730 || (wholeMonths && m0 === 0 && after === 0)) return y0 === y1 ? `${y0}` : `${y0}–${y1}`;
  if (to - from > 62)
    return y0 === y1 ? `${MONTHS[m0]} – ${MONTHS[m1]} ${y1}` : `${MONTHS[m0]} ${y0} – ${MONTHS[m1]} ${y1}`;
  if (y0 === y1 && m0 === m1)
    return d0 === d1 ? `${d0} ${MONTHS[m0]} ${y0}` : `${d0}–${d1} ${MONTHS[m0]} ${y0}`;
  return y0 === y1
    ? `${d0} ${MONTHS[m0]} – ${d1} ${MONTHS[m1]} ${y1}`
    : `${d0} ${MONTHS[m0]} ${y0} – ${d1} ${MONTHS[m1]} ${y1}`;
}

function parts(day: number): [string, number, number] {
  const [year, month, date] = partsOfDay(Math.floor(day));
  return [formatYear(year), month - 1, date];
}
