import { toDayNumber, toIsoDay } from '../../schema/calendar.ts';
import { formatMoney } from '../../schema/format-money.ts';
import { itemAt } from '../../schema/item-at.ts';
import type { LedgerEntry } from './derive-ledger.ts';

/** A chart of stated sums over time: committed as an outline, paid as a filled shape. */
export interface StepChart {
  width: number;
  height: number;
  label: string;
  committed: string | null;
  paid: string | null;
  /** One mark for each stated figure; `solid` where the day is known. */
  marks: { x: number; y: number; state: 'committed' | 'paid'; solid: boolean; title: string }[];
  rows: { y: number; label: string }[];
  years: { x: number; label: string }[];
  /** The last figures, at the right edge, apart from each other. */
  ends: { y: number; money: string; lines: string[] }[];
  /** The last figures in words: "$13bn committed (30 Jun 2026)". */
  words: string[];
  base: number;
  right: number;
}

const WIDTH = 600;
const HEIGHT = 330;
const LEFT = 52;
const RIGHT = 472;
const TOP = 34;
const BASE = 300;
const LINE = 15;
const END_GAP = 7;

/**
 * Places the committed and paid figures of one direction and currency. A step goes up to the largest figure stated
 * so far and never down: a smaller later figure is marked but is no smaller promise. Null where nothing is dated.
 */
export function placeSteps(
  entries: readonly LedgerEntry[],
  names: { from: string; to: string },
  lastDay: number,
): StepChart | null {
  const dated = entries.flatMap(({ day, state, ...entry }) =>
    day !== null && (state === 'committed' || state === 'paid') ? [{ ...entry, day, state }] : [],
  );
  if (dated.length === 0) return null;
  const firstYear = Number(toIsoDay(Math.min(...dated.map(({ day }) => day))).slice(0, 4));
  const end = Math.max(lastDay, ...dated.map(({ day }) => day));
  const lastYear = Math.max(Number(toIsoDay(end).slice(0, 4)), firstYear);
  const start = toDayNumber(`${firstYear}-01-01`);
  const stop = toDayNumber(`${lastYear + 1}-01-01`);
  const most = Math.max(...dated.map(({ value }) => value));
  const x = (day: number): number => round(LEFT + ((day - start) / (stop - start)) * (RIGHT - LEFT));
  const y = (value: number): number => round(BASE - (value / most) * (BASE - TOP));
  const line = (state: 'committed' | 'paid'): string | null => {
    const own = dated.filter((entry) => entry.state === state);
    const steps = own.filter(({ value }, at) => own.slice(0, at).every((earlier) => earlier.value < value));
    if (steps.length === 0) return null;
    const path = steps
      .map(({ day, value }) => `H${x(day)}V${y(value)}`)
      .join('')
      .replace(/^H/, '');
    return `M${path.replace('V', ` ${BASE}V`)}H${x(end)}V${BASE}${state === 'paid' ? 'Z' : ''}`;
  };
  const largest = findLargest(dated);
  const years = firstYear === lastYear ? firstYear : `${firstYear} to ${lastYear}`;
  return {
    width: WIDTH,
    height: HEIGHT,
    label: `${names.from} to ${names.to}: committed and paid, ${years}`,
    committed: line('committed'),
    paid: line('paid'),
    marks: dated.map(({ day, value, state, loose, money, when, stateLabel }) => ({
      x: x(day),
      y: y(value),
      state,
      solid: !loose,
      title: `${money} ${stateLabel.toLowerCase()}, ${when}`,
    })),
    rows: niceRows(most).map((value) => ({
      y: y(value),
      label: value === 0 ? '0' : formatMoney({ value, currency: itemAt(dated, 0).currency }),
    })),
    years: placeYears(firstYear, lastYear, x),
    ends: placeEnds(largest, y),
    words: largest.map(({ money, state, when }) => `${money} ${state} (${when})`),
    base: BASE,
    right: RIGHT,
  };
}

/** The largest figure of each state, the later one of equal ones. */
function findLargest(dated: readonly LedgerEntry[]): LedgerEntry[] {
  return (['committed', 'paid'] as const).flatMap((state) => {
    const own = dated.filter((entry) => entry.state === state);
    return own.length > 0 ? [own.reduce((best, entry) => (entry.value >= best.value ? entry : best))] : [];
  });
}

function placeEnds(largest: readonly LedgerEntry[], y: (value: number) => number): StepChart['ends'] {
  const ends = largest
    .map(({ value, money, state, when }) => ({
      y: y(value) + 4,
      money,
      lines: [state, ...when.replace(' – ', '\n– ').split('\n')],
    }))
    .sort((a, b) => a.y - b.y);
  for (const [index, end] of ends.entries()) {
    const before = ends[index - 1];
    if (before) end.y = Math.max(end.y, before.y + LINE * (before.lines.length + 1) + END_GAP);
  }
  const last = ends.at(-1);
  const below = last ? last.y + LINE * last.lines.length - BASE : 0;
  return below > 0 ? ends.map((end) => ({ ...end, y: end.y - below })) : ends;
}

function placeYears(first: number, last: number, x: (day: number) => number): StepChart['years'] {
  const every = Math.ceil((last - first + 1) / 8);
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years
    .filter((_, index) => index % every === 0)
    .map((year) => ({ x: x(toDayNumber(`${year}-07-01`)), label: String(year) }));
}

/** Three or four round values from nought to the largest. */
function niceRows(most: number): number[] {
  const power = 10 ** Math.floor(Math.log10(most));
  const step =
    [0.2, 0.5, 1, 2, 5].map((factor) => factor * power).find((size) => most / size <= 4) ?? power * 5;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
