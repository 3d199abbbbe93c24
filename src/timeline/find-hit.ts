import { float64At, int32At, numberAt } from '../schema/columns.ts';
import { itemAt } from '../schema/item-at.ts';
import type { TimelineIndex } from './build-index.ts';
import type { PlacedLane, PlacedTimeline } from './placed.ts';
import { searchFrom } from './search-days.ts';
import { BAR_HEIGHT, LABEL_ROW } from './sizes.ts';

/** How far from a mark a pointer still means it. */
const REACH = 12;

/** What the pointer means: an event drawn alone or ghosted, or the cluster whose weightiest event is given. */
export interface Hit {
  event: number;
  count: number;
  /** What to say of it. */
  name: string;
  x: number;
  y: number;
}

/** What stands at a point of the drawing, with 24 pixels to aim at; null where nothing does. */
export function findHit(
  placed: PlacedTimeline,
  index: TimelineIndex,
  view: { from: number; scale: number },
  x: number,
  y: number,
): Hit | null {
  const at = placed.lanes.findIndex((lane) => y >= lane.y && y < lane.y + lane.height);
  const lane = placed.lanes[at];
  if (!lane) return null;
  const bar = lane.bars.find(
    (one) =>
      y >= one.y - 2 &&
      y <= one.y + BAR_HEIGHT + 2 &&
      x >= Math.min(one.x0, one.text?.end ? one.text.x - 120 : one.x0) &&
      x <= Math.max(one.x1, one.text ? one.text.x + 120 : one.x1),
  );
  if (bar)
    return { event: bar.event, count: 1, name: bar.name, x: Math.max(0, Math.min(bar.x1, x)), y: bar.y };
  if (Math.abs(y - lane.baseY) <= REACH)
    return findMark(lane, x) ?? findGhost(index, at, view, x, lane.baseY);
  const label = lane.labels.find(
    (one) =>
      y > one.y - LABEL_ROW + 4 &&
      y < one.y + 5 &&
      x >= (one.end ? one.x - one.width : one.x) &&
      x <= (one.end ? one.x : one.x + one.width),
  );
  const mark = label && lane.marks.find(({ key }) => key === label.key);
  return mark ? { event: mark.event, count: mark.count, name: mark.name, x: mark.x, y: lane.baseY } : null;
}

function findMark(lane: PlacedLane, x: number): Hit | null {
  let best: Hit | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const mark of lane.marks) {
    const distance = Math.abs(mark.x - x) - mark.half;
    if (distance > REACH - 7 || distance >= nearest) continue;
    nearest = distance;
    best = { event: mark.event, count: mark.count, name: mark.name, x: mark.x, y: lane.baseY };
  }
  return best;
}

function findGhost(
  index: TimelineIndex,
  at: number,
  view: { from: number; scale: number },
  x: number,
  y: number,
): Hit | null {
  const { x: days, event } = itemAt(index.lanes, at).ghosts;
  const day = view.from + x / view.scale;
  const after = searchFrom(days, day);
  const near = [after - 1, after].filter(
    (n) => n >= 0 && n < days.length && Math.abs(float64At(days, n) - day) * view.scale <= 8,
  );
  const best = near.sort(
    (a, b) => Math.abs(float64At(days, a) - day) - Math.abs(float64At(days, b) - day),
  )[0];
  if (best === undefined) return null;
  const own = int32At(event, best);
  const lane = itemAt(index.lanes, numberAt(itemAt(index.laneOf, own), 0)).choice.label;
  return {
    event: own,
    count: 1,
    name: `${index.data.events.title[own]} (drawn in ${lane})`,
    x: (float64At(days, best) - view.from) * view.scale,
    y,
  };
}
