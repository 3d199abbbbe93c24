import type { Event } from '../../archive/archive.ts';
import { toIsoDay } from '../../schema/sourced-date.ts';

/** Events per quarter as bars of an SVG of 148 by 35 units. */
export interface Sparkline {
  bars: { x: number; y: number; width: number; height: number }[];
  /** "Events per quarter, 2015 to 2026". */
  label: string;
}

const WIDTH = 148;
const HEIGHT = 34;
const TALLEST = 6;

/** Counts events by the quarter they may first have begun in, between the same years for all. */
export function placeSparkline(events: readonly Event[], years: { from: number; to: number }): Sparkline {
  const quarters = (years.to - years.from + 1) * 4;
  const step = WIDTH / quarters;
  const counts = new Map<number, number>();
  for (const { when } of events) {
    const day = when.earliest ?? when.latest;
    if (day === null) continue;
    const [year, month] = toIsoDay(day).split('-').map(Number) as [number, number];
    const quarter = (year - years.from) * 4 + Math.floor((month - 1) / 3);
    if (quarter >= 0 && quarter < quarters) counts.set(quarter, (counts.get(quarter) ?? 0) + 1);
  }
  const tallest = Math.max(TALLEST, ...counts.values());
  return {
    label: `Events per quarter, ${years.from} to ${years.to}`,
    bars: [...counts]
      .sort(([a], [b]) => a - b)
      .map(([quarter, count]) => {
        const height = round((count / tallest) * (HEIGHT - 2) + 1);
        return { x: round(quarter * step), y: round(HEIGHT - height), width: round(step * 0.78), height };
      }),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
