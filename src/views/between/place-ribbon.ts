import { toDayNumber, toIsoDay } from '../../schema/calendar.ts';
import { numberAt } from '../../schema/columns.ts';
import type { State } from './derive-states.ts';

/** A ribbon of states with places; widths are in units of the drawing. */
export interface PlacedRibbon {
  width: number;
  height: number;
  years: { x: number; label: string }[];
  bars: {
    number: number;
    reserve: number;
    x: number;
    width: number;
    /** The shares of the width over which it fades in and out. */
    fadeFrom: number;
    fadeTo: number;
    numberX: number | null;
  }[];
  /** Leaders from each bar to its column; empty where there are too many columns. */
  leaders: string[];
}

const WIDTH = 1344;
const BAR = { top: 26, bottom: 60 };
const LEVEL = { first: 76, gap: 9 };
/** Pixels over which an open end fades. */
const OPEN = 40;
const NARROWEST = 3;
/** More states than this do not fit side by side. */
const COLUMNS = 6;

/** Places states between the first and the last day; open ends run to the edge and fade there. */
export function placeRibbon(states: readonly State[], lastDay: number): PlacedRibbon {
  const known = states.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null);
  const first = Math.min(...known, lastDay) - 60;
  const last = Math.max(...known, lastDay) + 60;
  const x = (day: number): number => Math.round(((day - first) / (last - first)) * WIDTH * 10) / 10;
  const perDay = WIDTH / (last - first);
  const bars = states.map(({ number, reserve, from, to, looseFrom, looseTo }) => {
    const left = from === null ? 0 : x(from);
    const width = Math.max(NARROWEST, (to === null ? WIDTH : x(to)) - left - 2);
    return {
      number,
      reserve,
      x: left,
      width: Math.round(width * 10) / 10,
      fadeFrom: share(from === null ? OPEN : looseFrom * perDay, width),
      fadeTo: share(to === null ? OPEN : looseTo * perDay, width),
      numberX:
        width >= 18 ? Math.round((left + Math.min(width / 2, to === null ? 14 : width / 2)) * 10) / 10 : null,
    };
  });
  const lead = states.length <= COLUMNS;
  const centres = bars.map((bar) => bar.numberX ?? bar.x + bar.width / 2);
  const columns = states.map((_, index) => Math.round((WIDTH / states.length) * index) + 0.5);
  const levels = placeLevels(centres, columns);
  const bottom = LEVEL.first + LEVEL.gap * Math.max(0, ...levels) + 28;
  return {
    width: WIDTH,
    height: lead ? bottom : BAR.bottom + 8,
    years: placeYears(first, last, x),
    bars,
    leaders: lead
      ? centres.map(
          (centre, index) =>
            `M${centre} ${BAR.bottom + 4}V${LEVEL.first + LEVEL.gap * numberAt(levels, index)}H${columns[index]}V${bottom}`,
        )
      : [],
  };
}

function share(pixels: number, width: number): number {
  return Math.round(Math.min(1, pixels / width) * 1000) / 1000;
}

/** Leaders to the left go lower one after the other, leaders to the right the other way round: so none cross. */
function placeLevels(centres: readonly number[], columns: readonly number[]): number[] {
  const levels = centres.map(() => 0);
  let left = 0;
  for (const [index, centre] of centres.entries())
    if (centre >= numberAt(columns, index)) levels[index] = left++;
  let right = 0;
  for (let index = centres.length - 1; index >= 0; index--)
    if (numberAt(centres, index) < numberAt(columns, index)) levels[index] = right++;
  return levels;
}

function placeYears(first: number, last: number, x: (day: number) => number): PlacedRibbon['years'] {
  const from = Number(toIsoDay(first).slice(0, 4)) + 1;
  const to = Number(toIsoDay(last).slice(0, 4));
  const every = Math.ceil((to - from + 1) / 14);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
    .filter((_, index) => index % every === 0)
    .map((year) => ({ x: x(toDayNumber(`${year}-01-01`)), label: String(year) }))
    .filter((year) => year.x <= WIDTH - 40);
}
