import type { Event } from '../../archive/archive.ts';
import { toIsoDay } from '../../schema/calendar.ts';
import { numberAt } from '../../schema/columns.ts';

/** Events counted by quarter, as bars in a box of 148 by 34 units. */
export interface Sparkline {
  bars: { x: number; height: number; width: number }[];
  label: string;
}

export const SPARK = { width: 148, height: 34 } as const;
const QUARTERS = 4;
/** From this many events in one quarter on, bars are as high as the box. */
const FULL = 6;

/** First and last year that the middle 95 of 100 events fall in, so that one early event does not flatten the rest. */
export function sparklineSpan(events: readonly Event[]): [number, number] | null {
  const years = events
    .map((event) => event.when.earliest)
    .filter((day) => day !== null)
    .map((day) => Number(toIsoDay(day).slice(0, 4)))
    .sort((a, b) => a - b);
  if (years.length === 0) return null;
  const cut = Math.floor(years.length * 0.025);
  return [numberAt(years, cut), numberAt(years, years.length - 1 - cut)];
}

/** One entity's events by quarter over a span of years; those before or after it are left out. */
export function deriveSparkline(events: readonly Event[], span: readonly [number, number] | null): Sparkline {
  if (!span) return { bars: [], label: 'No dated event' };
  const [first, last] = span;
  const slots = (last - first + 1) * QUARTERS;
  const counts = new Array<number>(slots).fill(0);
  for (const { when } of events) {
    if (when.earliest === null) continue;
    const [year, month] = toIsoDay(when.earliest).split('-').map(Number) as [number, number];
    const slot = (year - first) * QUARTERS + Math.floor((month - 1) / 3);
    if (slot >= 0 && slot < slots) counts[slot] = numberAt(counts, slot) + 1;
  }
  const step = SPARK.width / slots;
  const bars = counts.flatMap((count, slot) =>
    count === 0
      ? []
      : [
          {
            x: round(slot * step),
            height: round((Math.min(count, FULL) / FULL) * (SPARK.height - 4) + 3),
            width: round(Math.max(1.5, step - 0.8)),
          },
        ],
  );
  return { bars, label: `Events by quarter, ${first} to ${last}` };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
