import type { EventLine } from '../events/derive-events-index.ts';

/** A drawing beside text holds no more; the list below it holds all. */
const MOST = 30;

/** The events to draw: all of them, else without details, else turning points only. */
export function pickDrawn<E extends Pick<EventLine, 'weight'>>(events: readonly E[]): E[] {
  for (const least of [1, 2]) {
    const picked = events.filter(({ weight }) => weight >= least);
    if (picked.length <= MOST) return picked;
  }
  return events.filter(({ weight }) => weight === 3);
}
