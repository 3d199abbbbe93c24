import { float64At, int16At, int32At, numberAt } from '../schema/columns.ts';
import { itemAt, valueAt } from '../schema/item-at.ts';
import { type PackedBars, packBars } from './pack-bars.ts';
import { middle, type TimelineData } from './timeline-data.ts';
import { GAP, LEVELS, scaleOf, widthFor } from './zoom-levels.ts';

/** The marks of one lane at one level, from left to right; a count of 1 is an event drawn alone. */
export interface Level {
  length: number;
  /** Day it stands at: the mean middle of what is in it. */
  x: Float64Array;
  /** First and last place in `LaneIndex.order`; places of bars in between do not belong to it. */
  start: Int32Array;
  end: Int32Array;
  count: Int32Array;
  /** The weightiest event in it. */
  best: Int32Array;
}

/** One lane, ready to be searched at any zoom. */
export interface LaneIndex {
  /** Events of the lane by middle day, then by place in the data. */
  order: Int32Array;
  /** Per event: its place in `order`. */
  places: Int32Array;
  bars: PackedBars;
  levels: Level[];
}

/**
 * Builds every level of a lane, the closest first. A level is made from the one before it by joining what would
 * touch, so its clusters hold whole clusters of the closer level: what is drawn alone stays alone when zooming in.
 */
export function buildLane(data: TimelineData, events: Iterable<number>): LaneIndex {
  const mids = new Map<number, number>();
  const list: number[] = [];
  for (const event of events) {
    list.push(event);
    mids.set(event, middle(data, event));
  }
  const order = Int32Array.from(list.sort((a, b) => valueAt(mids, a) - valueAt(mids, b) || a - b));
  const mid = Float64Array.from(order, (event) => valueAt(mids, event));
  const places = new Int32Array(data.events.id.length);
  for (let at = 0; at < order.length; at++) places[int32At(order, at)] = at;
  const bars = packBars(data, order);
  const leaving = placesByLevel(order, bars.level);
  const { weight } = data.events;
  const levels: Level[] = [];
  let items = openStack(order.length);
  for (let at = 0; at < order.length; at++) {
    if (int16At(bars.level, int32At(order, at)) < 0)
      push(items, float64At(mid, at), at, at, 1, int32At(order, at));
  }
  for (let k = 0; k < LEVELS; k++) {
    const added = leaving[k - 1];
    if (added) items = addMarks(items, added, order, mid, weight);
    const joined = joinTouching(items, scaleOf(k), weight);
    if (joined.length < items.length) items = trim(joined);
    levels.push(items);
  }
  return { order, places, bars, levels };
}

/** Places in the order by the last level at which they are bars; after it they become marks. */
function placesByLevel(order: Int32Array, barLevel: Int16Array): (number[] | undefined)[] {
  const places: (number[] | undefined)[] = [];
  for (let at = 0; at < order.length; at++) {
    const level = int16At(barLevel, int32At(order, at));
    if (level < 0) continue;
    places[level] ??= [];
    itemAt(places, level).push(at);
  }
  return places;
}

function trim(level: Level): Level {
  const { length } = level;
  return {
    length,
    x: level.x.slice(0, length),
    start: level.start.slice(0, length),
    end: level.end.slice(0, length),
    count: level.count.slice(0, length),
    best: level.best.slice(0, length),
  };
}

function openStack(size: number): Level {
  return {
    length: 0,
    x: new Float64Array(size),
    start: new Int32Array(size),
    end: new Int32Array(size),
    count: new Int32Array(size),
    best: new Int32Array(size),
  };
}

function push(to: Level, x: number, start: number, end: number, count: number, best: number): void {
  const at = to.length++;
  to.x[at] = x;
  to.start[at] = start;
  to.end[at] = end;
  to.count[at] = count;
  to.best[at] = best;
}

/** The items with events put in that stop being bars; one that lies within a cluster joins it. */
function addMarks(
  items: Level,
  added: readonly number[],
  order: Int32Array,
  mid: Float64Array,
  weight: readonly number[],
): Level {
  const merged = openStack(items.length + added.length);
  let next = 0;
  const pushUpTo = (place: number): void => {
    for (; next < added.length && numberAt(added, next) < place; next++) {
      const at = numberAt(added, next);
      push(merged, float64At(mid, at), at, at, 1, int32At(order, at));
    }
  };
  for (let i = 0; i < items.length; i++) {
    pushUpTo(int32At(items.start, i));
    push(
      merged,
      float64At(items.x, i),
      int32At(items.start, i),
      int32At(items.end, i),
      int32At(items.count, i),
      int32At(items.best, i),
    );
    const top = merged.length - 1;
    for (; next < added.length && numberAt(added, next) < int32At(items.end, i); next++) {
      const event = int32At(order, numberAt(added, next));
      const count = int32At(merged.count, top);
      merged.x[top] =
        (float64At(merged.x, top) * count + float64At(mid, numberAt(added, next))) / (count + 1);
      merged.count[top] = count + 1;
      if (isWeightier(event, int32At(merged.best, top), weight)) merged.best[top] = event;
    }
  }
  pushUpTo(order.length);
  return merged;
}

/** Joins neighbours until no two touch at the scale; a join that widens a pill is checked against the one before. */
function joinTouching(items: Level, scale: number, weight: readonly number[]): Level {
  const out = openStack(items.length);
  for (let i = 0; i < items.length; i++) {
    push(
      out,
      float64At(items.x, i),
      int32At(items.start, i),
      int32At(items.end, i),
      int32At(items.count, i),
      int32At(items.best, i),
    );
    while (out.length > 1) {
      const b = out.length - 1;
      const a = b - 1;
      const need = (widthFor(int32At(out.count, a)) + widthFor(int32At(out.count, b))) / 2 + GAP;
      if ((float64At(out.x, b) - float64At(out.x, a)) * scale >= need) break;
      const count = int32At(out.count, a) + int32At(out.count, b);
      out.x[a] =
        (float64At(out.x, a) * int32At(out.count, a) + float64At(out.x, b) * int32At(out.count, b)) / count;
      out.end[a] = int32At(out.end, b);
      out.count[a] = count;
      if (isWeightier(int32At(out.best, b), int32At(out.best, a), weight)) out.best[a] = int32At(out.best, b);
      out.length = b;
    }
  }
  return out;
}

function isWeightier(a: number, b: number, weight: readonly number[]): boolean {
  return numberAt(weight, a) !== numberAt(weight, b) ? numberAt(weight, a) > numberAt(weight, b) : a < b;
}
