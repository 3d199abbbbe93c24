import { float64At, int32At, numberAt } from '../schema/columns.ts';
import { itemAt } from '../schema/item-at.ts';
import type { IndexedLane } from './build-index.ts';
import type { Level } from './build-levels.ts';
import { describeCluster } from './describe-cluster.ts';
import { toItemKey } from './item-key.ts';
import { formatEvents, nameEvent } from './name-event.ts';
import type { Frame } from './place-bars.ts';
import type { PlacedMark } from './placed.ts';
import { searchFrom } from './search-days.ts';
import { endDay, firstDay, PRECISION, type TimelineData } from './timeline-data.ts';
import { MARK, widthFor } from './zoom-levels.ts';

/** Below so many pixels a day, details are ticks. */
const TICK_SCALE = 0.6;

/** The marks and clusters of a level that the frame shows, found by search. */
export function placeMarks(data: TimelineData, lane: IndexedLane, k: number, frame: Frame): PlacedMark[] {
  const level = itemAt(lane.levels, k);
  const marks: PlacedMark[] = [];
  for (let at = firstMark(level, frame); at < level.length; at++) {
    const x = (float64At(level.x, at) - frame.from) * frame.scale;
    if (x > frame.right) break;
    const event = int32At(level.best, at);
    const count = int32At(level.count, at);
    marks.push({
      key: toItemKey(count === 1 ? 'point' : 'cluster', event),
      event,
      count,
      x,
      half: widthFor(count) / 2,
      tick: count === 1 && data.events.weight[event] === 1 && frame.scale < TICK_SCALE,
      standing: numberAt(data.events.standing, event),
      name: nameMark(data, lane, level, k, at),
    });
  }
  return marks;
}

/** How many marks a level shows in the frame. */
export function countMarks(lane: IndexedLane, k: number, frame: Frame): number {
  const level = itemAt(lane.levels, k);
  const last = searchFrom(level.x, frame.from + frame.right / frame.scale, level.length);
  return last - firstMark(level, frame);
}

function firstMark(level: Level, frame: Frame): number {
  return searchFrom(level.x, frame.from + frame.left / frame.scale, level.length);
}

const names = new WeakMap<Level, string[]>();

/** Names are kept with their level: the next frame shows mostly the same ones. */
function nameMark(data: TimelineData, lane: IndexedLane, level: Level, k: number, at: number): string {
  const known = names.get(level) ?? [];
  names.set(level, known);
  known[at] ??=
    level.count[at] === 1
      ? nameEvent(data, int32At(level.best, at))
      : `${formatEvents(int32At(level.count, at))}: ${describeCluster(data, lane, level, k, at)}; first of them ${data.events.title[int32At(level.best, at)]}`;
  return itemAt(known, at);
}

/** The line through the marks as path data, with a gap where each stands. */
export function drawBaseline(marks: readonly PlacedMark[], y: number, frame: Frame): string {
  let path = '';
  let from = frame.left;
  for (const { x, half, tick } of marks) {
    if (tick) continue;
    if (x - half - 1 > from) path += `M${round(from)} ${y}H${round(x - half - 1)}`;
    from = x + half + 1;
  }
  return from < frame.right ? `${path}M${round(from)} ${y}H${round(frame.right)}` : path;
}

/** The days a mark stands for, where they are wider than the mark: a thin line, so that no vague date looks exact. */
export function drawWhiskers(
  data: TimelineData,
  marks: readonly PlacedMark[],
  y: number,
  frame: Frame,
): string {
  let path = '';
  for (const { event, count } of marks) {
    if (count > 1 || data.events.precision[event] === PRECISION.day) continue;
    const x0 = Math.max(frame.left, (firstDay(data, event) - frame.from) * frame.scale);
    const x1 = Math.min(frame.right, (endDay(data, event) - frame.from) * frame.scale);
    if (x1 - x0 > MARK) path += `M${round(x0)} ${y}H${round(x1)}`;
  }
  return path;
}

/** Where events of other lanes are ghosted, as path data; those nearer than a few pixels are one stroke. */
export function drawGhosts(lane: IndexedLane, y: number, frame: Frame): string {
  const { x: days } = lane.ghosts;
  const step = 8 / frame.scale;
  const last = frame.from + frame.right / frame.scale;
  let path = '';
  for (let at = searchFrom(days, frame.from + frame.left / frame.scale); at < days.length; ) {
    const day = float64At(days, at);
    if (day > last) break;
    const x = round((day - frame.from) * frame.scale);
    path += `M${x} ${y - 4}l3 4l-3 4l-3-4z`;
    at = searchFrom(days, day + step);
  }
  return path;
}

export function round(x: number): number {
  return Math.round(x * 10) / 10;
}
