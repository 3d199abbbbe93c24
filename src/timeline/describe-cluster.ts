import { int16At, int32At, numberAt } from '../schema/columns.ts';
import { itemAt } from '../schema/item-at.ts';
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
  for (let place = int32At(level.start, at); place <= int32At(level.end, at); place++) {
    const event = int32At(lane.order, place);
    if (int16At(lane.bars.level, event) < k) visit(event);
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
  const from = int32At(level.start, at) * columns;
  const to = (int32At(level.end, at) + 1) * columns;
  const counts = Array.from(
    { length: columns },
    (_, column) => int32At(lane.running, to + column) - int32At(lane.running, from + column),
  );
  for (const row of itemAt(lane.bars.rows, k)) {
    for (let n = firstFrom(lane, row, int32At(level.start, at)); n < row.length; n++) {
      const event = int32At(row, n);
      if (int32At(lane.places, event) > int32At(level.end, at)) break;
      const kind = numberAt(data.events.kind, event);
      const standing = data.kinds.length + numberAt(data.events.standing, event);
      counts[kind] = numberAt(counts, kind) - 1;
      counts[standing] = numberAt(counts, standing) - 1;
    }
  }
  return nameCounts(data, counts.slice(0, data.kinds.length), numberAt(counts, data.kinds.length + DISPUTED));
}

/** First bar of a row whose place in the lane's order is not before `place`. */
function firstFrom(lane: IndexedLane, row: Int32Array, place: number): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (int32At(lane.places, int32At(row, middle)) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
