import { dayNumberOf, toIsoDay } from '../schema/calendar.ts';
import { float64At } from '../schema/columns.ts';
import { searchFrom } from './search-days.ts';
import { clampWindow, formatWindow, type TimeWindow } from './time-window.ts';
import { middle, type TimelineData } from './timeline-data.ts';

export interface Preset {
  label: string;
  /** What it will show, in words. */
  range: string;
  window: TimeWindow;
}

export interface PresetSurroundings {
  /** The whole span and the one shown first, each with air beside it and, for words, without. */
  bounds: TimeWindow;
  whole: TimeWindow;
  first: TimeWindow;
  span: TimeWindow;
  /** Where one looks now. */
  window: TimeWindow;
  /** Middles of the events that the filters leave, sorted. */
  middles: Float64Array;
  /** Middle of the selected event. */
  selected: number | null;
}

/** Middles of the given events, sorted: what `listPresets` searches. */
export function sortMiddles(data: TimelineData, shown: Int32Array): Float64Array {
  return Float64Array.from(shown, (event) => middle(data, event)).sort();
}

/**
 * Windows one press away: everything; the main part, where a few events lie far from it; and a decade, year, quarter
 * and month where something is. That is around the selection, else the fullest one in sight.
 */
export function listPresets(around: PresetSurroundings): Preset[] {
  const { bounds, whole, first, span } = around;
  const length = bounds[1] - bounds[0];
  const calendar = [
    { label: 'Decade', window: decadeAround(findFullest(around, 12)) },
    { label: 'Year', window: findFullest(around, 12) },
    { label: 'Quarter', window: findFullest(around, 3) },
    { label: 'Month', window: findFullest(around, 1) },
  ]
    .filter(({ window }) => window[1] - window[0] < length)
    .map(({ label, window }) => ({ label, window: clampWindow(window, bounds) }))
    .map((preset) => ({ ...preset, range: formatWindow(preset.window) }));
  const apart = first[1] - first[0] < length - 1;
  return [
    { label: 'Everything', range: formatWindow(whole), window: bounds },
    ...(apart ? [{ label: 'Main part', range: formatWindow(span), window: first }] : []),
    ...calendar,
  ];
}

/**
 * The whole months, so many at a time, with the selection; else those with the most events in sight, of equal ones the
 * nearest to the middle; else, where nothing is in sight, those with the event nearest to the middle.
 */
function findFullest({ window, middles, selected }: PresetSurroundings, months: number): TimeWindow {
  if (selected !== null) return monthsAround(selected, months);
  const centre = (window[0] + window[1]) / 2;
  const from = searchFrom(middles, window[0]);
  const to = searchFrom(middles, window[1]);
  if (from === to) {
    const [before, after] = [middles[from - 1], middles[from]];
    if (before === undefined) return monthsAround(after ?? centre, months);
    return monthsAround(after !== undefined && after - centre < centre - before ? after : before, months);
  }
  let best = { window, count: 0, distance: 0 };
  for (let at = from; at < to; ) {
    const own = monthsAround(float64At(middles, at), months);
    const next = Math.min(to, searchFrom(middles, own[1]));
    const count = next - at;
    const distance = Math.abs((own[0] + own[1]) / 2 - centre);
    if (count > best.count || (count === best.count && distance < best.distance))
      best = { window: own, count, distance };
    at = next;
  }
  return best.window;
}

/** The calendar's own months, so many at a time, in which a day lies. */
function monthsAround(day: number, months: number): TimeWindow {
  const [year, month] = toIsoDay(Math.floor(day)).split('-').map(Number) as [number, number];
  const start = month - 1 - ((month - 1) % months);
  return [firstOf(year, start), firstOf(year, start + months)];
}

function decadeAround([from]: TimeWindow): TimeWindow {
  const year = Number(toIsoDay(from).slice(0, 4));
  return [firstOf(year - 5, 0), firstOf(year + 5, 0)];
}

function firstOf(year: number, month: number): number {
  return dayNumberOf(year, month + 1, 1);
}
