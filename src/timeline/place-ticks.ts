import { utcDay, utcMonth, utcYear } from 'd3-time';
import { itemAt, lastOf } from '../schema/item-at.ts';
import { formatYear } from '../schema/sourced-date.ts';
import type { Tick } from './placed.ts';

const DAY = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

interface Step {
  days: number;
  /** Least pixels between two ticks. */
  room: number;
  starts: (from: Date, to: Date) => Date[];
  label: (date: Date) => string;
  major: (date: Date) => boolean;
}

const isMonthStart = (date: Date): boolean => date.getUTCDate() === 1;
const isYearStart = (date: Date): boolean => date.getUTCMonth() === 0 && isMonthStart(date);
const yearOf = (date: Date): string => formatYear(date.getUTCFullYear());
const monthOf = (date: Date): string => itemAt(MONTHS, date.getUTCMonth());

const days = (room: number, keep: (day: number) => boolean, length: number): Step => ({
  days: length,
  room,
  starts: (from, to) => utcDay.range(from, to).filter((date) => keep(date.getUTCDate())),
  label: (date) => (isMonthStart(date) ? `${monthOf(date)} ${yearOf(date)}` : String(date.getUTCDate())),
  major: isMonthStart,
});
const months = (every: number, room: number): Step => ({
  days: 30.4 * every,
  room,
  starts: (from, to) => utcMonth.range(from, to).filter((date) => date.getUTCMonth() % every === 0),
  label: (date) =>
    isYearStart(date) ? yearOf(date) : every === 3 ? `Q${date.getUTCMonth() / 3 + 1}` : monthOf(date),
  major: isYearStart,
});
const years = (every: number): Step => ({
  days: 365.25 * every,
  room: 48,
  starts: (from, to) => utcYear.range(from, to).filter((date) => date.getUTCFullYear() % every === 0),
  label: yearOf,
  major: (date) => every > 1 && date.getUTCFullYear() % (every * 5) === 0,
});

const STEPS: Step[] = [
  days(30, () => true, 1),
  days(30, (day) => day === 1 || (day % 7 === 1 && day < 28), 7),
  days(44, (day) => day === 1 || day === 15, 14),
  months(1, 40),
  months(3, 44),
  ...[1, 2, 5, 10, 20, 50, 100].map(years),
];

/**
 * Ticks of the finest unit that has room, for the visible window and so many pixels beyond either edge: days, months,
 * quarters, years.
 */
export function placeTicks(from: number, to: number, width: number, overscan = 0): Tick[] {
  const scale = width / (to - from);
  const step = STEPS.find((candidate) => candidate.days * scale >= candidate.room) ?? lastOf(STEPS);
  const first = new Date(Math.floor(from - overscan / scale) * DAY);
  const last = new Date((Math.floor(to + overscan / scale) + 1) * DAY);
  let clear = Number.NEGATIVE_INFINITY;
  const ticks: Tick[] = [];
  for (const date of step.starts(first, last)) {
    const x = (date.getTime() / DAY - from) * scale;
    if (x < -overscan || x > width + overscan) continue;
    const label = step.label(date);
    const needs = label.length * 7 + 8;
    const major = step.major(date);
    // A major label takes the room of the plain one before it.
    while (major && ticks.length > 0 && lastOf(ticks).label !== '' && !lastOf(ticks).major && x < clear) {
      const before = lastOf(ticks);
      before.label = '';
      clear = x;
    }
    ticks.push({
      at: date.getTime(),
      x,
      label: x < clear || x + needs > width + overscan ? '' : label,
      major,
    });
    if (x >= clear && label) clear = x + needs;
  }
  return ticks;
}
