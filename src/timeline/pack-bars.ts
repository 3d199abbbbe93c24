import { int16At, numberAt } from '../schema/columns.ts';
import { itemAt } from '../schema/item-at.ts';
import { endDay, firstDay, PRECISION, type TimelineData } from './timeline-data.ts';
import { BAR_MIN, LEVELS, scaleOf } from './zoom-levels.ts';

/** Rows of bars in one lane. */
const BAR_ROWS = 3;

export interface PackedBars {
  /** Per event: the coarsest level at which it is a bar, or -1 where it is a mark at every zoom. */
  level: Int16Array;
  /** Per level and row: events that are bars there, by start. They never overlap in time. */
  rows: Int32Array[][];
}

/**
 * Which events of a lane are drawn as bars, from which level on, and in which row. The widest are packed first, so
 * what is a bar at one zoom keeps its row at every closer one. What finds no row stays a mark.
 */
export function packBars(data: TimelineData, events: Iterable<number>): PackedBars {
  const level = new Int16Array(data.events.id.length).fill(-1);
  const candidates: { event: number; from: number; to: number; level: number }[] = [];
  for (const event of events) {
    if (data.events.precision[event] === PRECISION.day) continue;
    const from = firstDay(data, event);
    const to = endDay(data, event);
    const coarsest = coarsestBar(to - from);
    if (coarsest >= 0) candidates.push({ event, from, to, level: coarsest });
  }
  const { weight } = data.events;
  candidates.sort(
    (a, b) =>
      b.level - a.level ||
      numberAt(weight, b.event) - numberAt(weight, a.event) ||
      a.from - b.from ||
      a.event - b.event,
  );
  const rows: { event: number; from: number; to: number }[][] = [];
  for (const bar of candidates) {
    for (let row = 0; row < BAR_ROWS; row++) {
      rows[row] ??= [];
      const at = findFree(itemAt(rows, row), bar.from, bar.to);
      if (at < 0) continue;
      itemAt(rows, row).splice(at, 0, bar);
      level[bar.event] = bar.level;
      break;
    }
  }
  return {
    level,
    rows: Array.from({ length: LEVELS }, (_, k) =>
      rows
        .map((row) =>
          Int32Array.from(row.filter((bar) => int16At(level, bar.event) >= k).map((bar) => bar.event)),
        )
        .filter((row, at, all) => row.length > 0 || all.slice(at).some((later) => later.length > 0)),
    ),
  };
}

/** The coarsest level at which so many days are wide enough for a bar, or -1. */
function coarsestBar(days: number): number {
  const level = Math.floor(-4 * Math.log2(BAR_MIN / days / scaleOf(0)) + 1e-9);
  return Math.min(LEVELS - 1, level);
}

/** Where in a row sorted by start something from–to fits, or -1. */
function findFree(row: readonly { from: number; to: number }[], from: number, to: number): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (itemAt(row, mid).from < from) low = mid + 1;
    else high = mid;
  }
  const before = row[low - 1];
  const after = row[low];
  return (before && before.to > from) || (after && after.from < to) ? -1 : low;
}
