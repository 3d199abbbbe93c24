import { toIsoDay } from '../../schema/sourced-date.ts';

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

/** Rounded to what can be written into an address without moving anything that can be seen. */
export function roundWindow([from, to]: TimeWindow): TimeWindow {
  const step = to - from > 400 ? 1 : to - from > 40 ? 10 : 100;
  return [Math.round(from * step) / step, Math.round(to * step) / step];
}

/** A window in words as short as it allows: "2015–2026", "Mar 2019 – Aug 2020", "3–19 May 2026". */
export function formatWindow([from, to]: TimeWindow): string {
  const [y0, m0, d0] = parts(from);
  const [y1, m1, d1] = parts(Math.max(from, to - 0.01));
  if (to - from > 730) return y0 === y1 ? `${y0}` : `${y0}–${y1}`;
  if (to - from > 62)
    return y0 === y1 ? `${MONTHS[m0]} – ${MONTHS[m1]} ${y1}` : `${MONTHS[m0]} ${y0} – ${MONTHS[m1]} ${y1}`;
  if (y0 === y1 && m0 === m1)
    return d0 === d1 ? `${d0} ${MONTHS[m0]} ${y0}` : `${d0}–${d1} ${MONTHS[m0]} ${y0}`;
  return y0 === y1
    ? `${d0} ${MONTHS[m0]} – ${d1} ${MONTHS[m1]} ${y1}`
    : `${d0} ${MONTHS[m0]} ${y0} – ${d1} ${MONTHS[m1]} ${y1}`;
}

function parts(day: number): [number, number, number] {
  const [year, month, date] = toIsoDay(Math.floor(day)).split('-').map(Number) as [number, number, number];
  return [year, month - 1, date];
}

export interface Preset {
  label: string;
  /** What it will show, in words. */
  range: string;
  window: TimeWindow;
}

/** Windows one press away: everything, which is called by its `span`, and the decade, year, quarter and month around a moment. */
export function listPresets(all: TimeWindow, span: TimeWindow, around: number): Preset[] {
  const day = (year: number, month: number): number => Date.UTC(year, month, 1) / 86_400_000;
  const [year, month] = parts(around);
  const quarter = month - (month % 3);
  const presets: { label: string; window: TimeWindow }[] = [
    { label: 'Everything', window: all },
    { label: 'Decade', window: [day(year - 5, 0), day(year + 5, 0)] },
    { label: 'Year', window: [day(year, 0), day(year + 1, 0)] },
    { label: 'Quarter', window: [day(year, quarter), day(year, quarter + 3)] },
    { label: 'Month', window: [day(year, month), day(year, month + 1)] },
  ];
  const length = all[1] - all[0];
  return presets
    .filter(({ window }, at) => at === 0 || window[1] - window[0] < length)
    .map(({ label, window }, at) => ({ label, window, range: formatWindow(at === 0 ? span : window) }));
}
