import { countColumns, type IndexedLane } from './build-index.ts';
import type { Level } from './build-levels.ts';
import { nameCounts } from './name-event.ts';
import type { TimelineData } from './timeline-data.ts';

/** Standing code of the disputed. */
const DISPUTED = 3;

/** Calls back for each event of a cluster, from left to right. */
export function visitMembers(
  lane: IndexedLane,
  level: Level,
  k: number,
  at: number,
  visit: (event: number) => void,
): void {
  for (let place = level.start[at]!; place <= level.end[at]!; place++) {
    const event = lane.order[place]!;
    if (lane.bars.level[event]! < k) visit(event);
  }
}

/**
 * What is in a cluster: "4 emails, 1 disputed". Counted from running sums; only the few bars that lie over it are
 * visited, so the cost does not grow with what is in it.
 */
export function describeCluster(
  data: TimelineData,
  lane: IndexedLane,
  level: Level,
  k: number,
  at: number,
): string {
  const columns = countColumns(data);
  const from = level.start[at]! * columns;
  const to = (level.end[at]! + 1) * columns;
  const counts = Array.from(
    { length: columns },
    (_, column) => lane.running[to + column]! - lane.running[from + column]!,
  );
  for (const row of lane.bars.rows[k]!) {
    for (let n = firstFrom(lane, row, level.start[at]!); n < row.length; n++) {
      const event = row[n]!;
      if (lane.places[event]! > level.end[at]!) break;
      counts[data.events.kind[event]!]!--;
      counts[data.kinds.length + data.events.standing[event]!]!--;
    }
  }
  return nameCounts(data, counts.slice(0, data.kinds.length), counts[data.kinds.length + DISPUTED]!);
}

/** First bar of a row whose place in the lane's order is not before `place`. */
function firstFrom(lane: IndexedLane, row: Int32Array, place: number): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lane.places[row[middle]!]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
