import { toDayNumber, toIsoDay } from '../../schema/calendar.ts';
import type { DisclosedEvent } from './derive-disclosure.ts';

/** Width of the strip in drawing units, and its inner margin, so that a mark at either end is whole. */
export const STRIP = { width: 640, margin: 8 } as const;

/** One event's two clocks on the strip; all positions in drawing units from the left. */
export interface PlacedDisclosure {
  happened: { from: number; to: number };
  published: { from: number; to: number };
}

/** A year's first day on the strip. */
export interface YearTick {
  year: number;
  x: number;
}

/** The linear scale of a strip from the first day to the last. */
export function placeOnStrip(event: DisclosedEvent, span: readonly [number, number]): PlacedDisclosure {
  const x = stripScale(span);
  return {
    happened: { from: x(event.happened.first), to: x(event.happened.last) },
    published: { from: x(event.published.first), to: x(event.published.last) },
  };
}

/** Every year that begins within the span; every second or fifth where they would crowd. */
export function placeYears(span: readonly [number, number]): YearTick[] {
  const x = stripScale(span);
  const first = Number(toIsoDay(span[0]).slice(0, 4));
  const last = Number(toIsoDay(span[1]).slice(0, 4));
  const step = last - first > 60 ? 20 : last - first > 24 ? 5 : last - first > 12 ? 2 : 1;
  const ticks: YearTick[] = [];
  for (let year = first; year <= last; year++) {
    const day = toDayNumber(`${String(year).padStart(4, '0')}-01-01`);
    if (day >= span[0] && year % step === 0) ticks.push({ year, x: x(day) });
  }
  return ticks;
}

function stripScale([first, last]: readonly [number, number]): (day: number) => number {
  const inner = STRIP.width - 2 * STRIP.margin;
  return (day) => Math.round((STRIP.margin + ((day - first) / Math.max(1, last - first)) * inner) * 10) / 10;
}
