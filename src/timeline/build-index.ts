import { int32At, numberAt } from '../schema/columns.ts';
import { itemAt } from '../schema/item-at.ts';
import { assignLanes, type LaneMode } from './assign-lanes.ts';
import { buildLane, type LaneIndex } from './build-levels.ts';
import { type LaneChoice, middle, NO_STANDING, type TimelineData } from './timeline-data.ts';

/** What stands in the other lanes of an event, as places to be searched: sorted by day. */
export interface GhostIndex {
  x: Float64Array;
  event: Int32Array;
}

export interface IndexedLane extends LaneIndex {
  choice: LaneChoice;
  ghosts: GhostIndex;
  /** Running counts along `order`, `columns` per place: kinds, then standings. */
  running: Int32Array;
}

/** The events that are shown, sorted into lanes and levels. Made anew when a filter changes, not when one zooms. */
export interface TimelineIndex {
  data: TimelineData;
  mode: LaneMode;
  lanes: IndexedLane[];
  /** Events shown, in the order of the data. */
  shown: Int32Array;
  /** Days on which the shown events became public, sorted; those of no known day are left out. */
  publicDays: Float64Array;
  /** Per event: the lane it is drawn in, then those it is ghosted in; undefined where it is not shown. */
  laneOf: (readonly number[] | undefined)[];
}

/** Columns of `IndexedLane.running`. */
export function countColumns(data: TimelineData): number {
  return data.kinds.length + NO_STANDING + 1;
}

/** Builds the index of the shown events. Cost grows with the data. */
export function buildIndex(
  data: TimelineData,
  mode: LaneMode,
  shown: Int32Array,
  parties: readonly string[] = [],
): TimelineIndex {
  const { lanes: choices, of } = assignLanes(data, mode, shown, parties);
  const own: number[][] = choices.map(() => []);
  const ghosts: number[][] = choices.map(() => []);
  for (const event of shown) {
    const lanes = itemAt(of, event);
    for (let n = 0; n < lanes.length; n++) itemAt(n === 0 ? own : ghosts, numberAt(lanes, n)).push(event);
  }
  const lanes = choices.map((choice, at): IndexedLane => {
    const lane = buildLane(data, itemAt(own, at));
    return {
      ...lane,
      choice,
      ghosts: indexGhosts(data, itemAt(ghosts, at)),
      running: runCounts(data, lane.order),
    };
  });
  const publicDays = Float64Array.from(
    [...shown].map((event) => data.events.since[event]).filter((day) => day !== null && day !== undefined),
  ).sort();
  return { data, mode, lanes, shown, publicDays, laneOf: of };
}

function indexGhosts(data: TimelineData, events: readonly number[]): GhostIndex {
  const sorted = events
    .map((event) => ({ event, x: middle(data, event) }))
    .sort((a, b) => a.x - b.x || a.event - b.event);
  return {
    x: Float64Array.from(sorted, ({ x }) => x),
    event: Int32Array.from(sorted, ({ event }) => event),
  };
}

function runCounts(data: TimelineData, order: Int32Array): Int32Array {
  const columns = countColumns(data);
  const running = new Int32Array((order.length + 1) * columns);
  for (let at = 0; at < order.length; at++) {
    const row = (at + 1) * columns;
    for (let column = 0; column < columns; column++)
      running[row + column] = int32At(running, row - columns + column);
    const event = int32At(order, at);
    const kind = row + numberAt(data.events.kind, event);
    const standing = row + data.kinds.length + numberAt(data.events.standing, event);
    running[kind] = int32At(running, kind) + 1;
    running[standing] = int32At(running, standing) + 1;
  }
  return running;
}
