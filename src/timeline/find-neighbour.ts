import { float64At, int16At, int32At } from '../schema/columns.ts';
import { itemAt } from '../schema/item-at.ts';
import type { TimelineIndex } from './build-index.ts';
import { findItem, type Item } from './find-place.ts';
import { searchFirst, searchFrom } from './search-days.ts';
import { middle } from './timeline-data.ts';

/** Steps that the keyboard can take. */
export type Step = 'left' | 'right' | 'up' | 'down' | 'home' | 'end';

/**
 * The event on which the focus stands after a step, by search: the next item of the lane, the nearest one in the next
 * lane that has any, or the first or last of the lane. The same event where there is none.
 */
export function findNeighbour(index: TimelineIndex, k: number, event: number, step: Step): number {
  const at = index.laneOf[event]?.[0];
  if (at === undefined) return index.shown[0] ?? event;
  const middleOf = (one: number): number => middle(index.data, one);
  const own = findItem(itemAt(index.lanes, at), k, event, middleOf);
  if (step === 'up' || step === 'down') {
    const move = step === 'up' ? -1 : 1;
    for (let lane = at + move; index.lanes[lane]; lane += move) {
      const nearest = findNearest(index, lane, k, own.day);
      if (nearest !== null) return nearest;
    }
    return event;
  }
  if (step === 'home') return findNext(index, at, k, Number.NEGATIVE_INFINITY, null, 1) ?? event;
  if (step === 'end') return findNext(index, at, k, Number.POSITIVE_INFINITY, null, -1) ?? event;
  return findNext(index, at, k, own.day, own, step === 'left' ? -1 : 1) ?? event;
}

/** The event of a lane's item nearest to a day, or null where the lane is empty. */
export function findNearest(index: TimelineIndex, lane: number, k: number, day: number): number | null {
  const after = findNext(index, lane, k, day, null, 1);
  const before = findNext(index, lane, k, day, null, -1);
  if (after === null || before === null) return after ?? before;
  const distance = (event: number): number =>
    Math.abs(findItem(itemAt(index.lanes, lane), k, event, (one) => middle(index.data, one)).day - day);
  return distance(before) <= distance(after) ? before : after;
}

/** The next item from a day in a direction. Items of one day are passed in the order mark, bars, so that none is missed. */
function findNext(
  index: TimelineIndex,
  lane: number,
  k: number,
  day: number,
  from: Item | null,
  direction: 1 | -1,
): number | null {
  const { levels, bars } = itemAt(index.lanes, lane);
  const level = itemAt(levels, k);
  const rank = (event: number): number => (int16At(bars.level, event) >= k ? event + 1 : 0);
  const own = from ? rank(from.event) : direction === 1 ? -1 : Number.POSITIVE_INFINITY;
  let best: { event: number; day: number; rank: number } | null = null;
  const offer = (event: number, at: number): void => {
    const r = rank(event);
    const beyond = direction * (at - day) > 0 || (at === day && direction * (r - own) > 0);
    const nearer =
      best === null ||
      direction * (best.day - at) > 0 ||
      (best.day === at && direction * (best.rank - r) > 0);
    if (beyond && nearer) best = { event, day: at, rank: r };
  };
  const first = searchFrom(level.x, day, level.length);
  for (let at = Math.max(0, first - 1); at <= Math.min(level.length - 1, first + 1); at++)
    offer(int32At(level.best, at), float64At(level.x, at));
  for (const row of itemAt(bars.rows, k)) {
    const near = searchFirst(row.length, (n) => middle(index.data, int32At(row, n)) >= day);
    for (let at = Math.max(0, near - 1); at <= Math.min(row.length - 1, near + 1); at++)
      offer(int32At(row, at), middle(index.data, int32At(row, at)));
  }
  return best === null ? null : (best as { event: number }).event;
}
