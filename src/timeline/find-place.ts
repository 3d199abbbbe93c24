import { float64At, int16At, int32At } from '../schema/columns.ts';
import { itemAt } from '../schema/item-at.ts';
import type { TimelineIndex } from './build-index.ts';
import type { LaneIndex } from './build-levels.ts';
import type { PlacedTimeline } from './placed.ts';
import { searchFirst } from './search-days.ts';

/** What stands for an event at a level: a mark or cluster of the level, or a bar. */
export type Item =
  | { kind: 'mark'; at: number; event: number; day: number }
  | { kind: 'bar'; event: number; day: number };

/** Finds what stands for an event of a lane at a level, by search. */
export function findItem(
  lane: LaneIndex,
  k: number,
  event: number,
  middleOf: (event: number) => number,
): Item {
  if (int16At(lane.bars.level, event) >= k) return { kind: 'bar', event, day: middleOf(event) };
  const level = itemAt(lane.levels, k);
  const place = int32At(lane.places, event);
  const at = searchFirst(level.length, (n) => int32At(level.end, n) >= place);
  return { kind: 'mark', at, event: int32At(level.best, at), day: float64At(level.x, at) };
}

/** Where an event, or the cluster it is in, stands in a drawing; null where it is not shown or out of sight. */
export function findPlace(
  placed: PlacedTimeline,
  index: TimelineIndex,
  event: number,
): { x: number; y: number; half: number } | null {
  const at = index.laneOf[event]?.[0];
  const lane = at === undefined ? undefined : placed.lanes[at];
  if (at === undefined || !lane) return null;
  const item = findItem(itemAt(index.lanes, at), placed.level, event, () => 0);
  if (item.kind === 'bar') {
    const bar = lane.bars.find((candidate) => candidate.event === event);
    return bar ? { x: bar.signX ?? (bar.x0 + bar.x1) / 2, y: bar.y + 7, half: 5 } : null;
  }
  const mark = lane.marks.find((candidate) => candidate.event === item.event);
  return mark ? { x: mark.x, y: lane.baseY, half: mark.half } : null;
}
