import { itemAt } from '../schema/item-at.ts';
import type { TimelineIndex } from './build-index.ts';
import { findItem } from './find-place.ts';
import type { PlacedTimeline } from './placed.ts';

/** Key of the item that the Tab key stops at: where the keys were last, or the first that can be seen. */
export function findStop(
  placed: PlacedTimeline,
  index: TimelineIndex,
  focused: number | null,
  shift: number,
): string | undefined {
  const own = focused === null ? undefined : index.laneOf[focused]?.[0];
  const keys = (at: number): { key: string; x: number }[] => {
    const { marks, bars } = itemAt(placed.lanes, at);
    return [...marks, ...bars.map(({ key, x0, x1 }) => ({ key, x: (x0 + x1) / 2 }))];
  };
  if (own !== undefined && focused !== null) {
    const key = keyOf(index, own, placed.level, focused);
    if (keys(own).some((item) => item.key === key)) return key;
  }
  for (let at = 0; at < placed.lanes.length; at++) {
    const seen = keys(at)
      .filter(({ x }) => x + shift >= 0 && x + shift <= placed.width)
      .sort((a, b) => a.x - b.x)[0];
    if (seen) return seen.key;
  }
  return undefined;
}

/** Key of the item that stands for an event of a lane at a level. */
function keyOf(index: TimelineIndex, at: number, k: number, event: number): string {
  const lane = itemAt(index.lanes, at);
  const item = findItem(lane, k, event, () => 0);
  if (item.kind === 'bar') return `b${event}`;
  return `${itemAt(lane.levels, k).count[item.at] === 1 ? 'e' : 'c'}${item.event}`;
}
