import { textWidth } from './text-width.ts';

/** A node as its name sees it: where it is in the world, its radius in pixels, and its weight. */
export interface Named {
  id: string;
  name: string;
  x: number;
  y: number;
  r: number;
  rank: number;
}

/** Where a name stands: the offset of its anchor from the node in pixels, and its size. */
export interface PlacedName {
  dx: number;
  dy: number;
  anchor: 'start' | 'middle' | 'end';
  size: number;
  width: number;
}

interface Box {
  /** The node's place in the world. */
  x: number;
  y: number;
  /** Edges of the box in pixels from the node. */
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const GAP = 5;
const AIR = 3;

/** The size of a name by the radius of its node. */
export function nameSize(r: number): number {
  return r >= 14 ? 15 : 13;
}

/**
 * Places names beside their nodes, the weightiest first, so that no two overlap at any scale from `scale` to
 * `upTo` (a zoom keeps them in place until the next step). A name that fits nowhere is left out; `forced` ones are
 * tried first.
 */
export function placeNames(
  nodes: readonly Named[],
  scale: number,
  upTo: number,
  forced: ReadonlySet<string> = new Set(),
): Map<string, PlacedName> {
  const order = [...nodes].sort(
    (a, b) => Number(forced.has(b.id)) - Number(forced.has(a.id)) || a.rank - b.rank,
  );
  const discs = nodes.map(({ id, x, y, r }) => ({ id, x, y, left: -r, right: r, top: -r, bottom: r }));
  const taken: Box[] = [];
  const placed = new Map<string, PlacedName>();
  for (const node of order) {
    const size = nameSize(node.r);
    const width = textWidth(node.name, size);
    for (const { dx, dy, anchor } of candidates(node.r, size)) {
      const left = dx - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
      const box: Box = {
        x: node.x,
        y: node.y,
        left: left - AIR,
        right: left + width + AIR,
        top: dy - size * 0.8 - AIR,
        bottom: dy + size * 0.25 + AIR,
      };
      const free =
        taken.every((other) => !meet(box, other, scale, upTo)) &&
        discs.every((disc) => disc.id === node.id || !meet(box, disc, scale, upTo));
      if (!free) continue;
      taken.push(box);
      placed.set(node.id, { dx, dy, anchor, size, width });
      break;
    }
  }
  return placed;
}

function candidates(r: number, size: number): Pick<PlacedName, 'dx' | 'dy' | 'anchor'>[] {
  const middle = size * 0.35;
  const above = -r - GAP;
  const below = r + GAP + size * 0.8;
  return [
    { dx: r + GAP, dy: middle, anchor: 'start' },
    { dx: 0, dy: below, anchor: 'middle' },
    { dx: -r - GAP, dy: middle, anchor: 'end' },
    { dx: 0, dy: above, anchor: 'middle' },
    { dx: r * 0.7 + 2, dy: below - 2, anchor: 'start' },
    { dx: r * 0.7 + 2, dy: above + 2, anchor: 'start' },
    { dx: -r * 0.7 - 2, dy: below - 2, anchor: 'end' },
    { dx: -r * 0.7 - 2, dy: above + 2, anchor: 'end' },
  ];
}

/** Whether two boxes overlap at some scale from `low` to `high`. Their distance on an axis is linear in the scale. */
export function meet(a: Box, b: Box, low: number, high: number): boolean {
  const horizontal = overlapScales(a.x - b.x, a.left - b.right, a.right - b.left, low, high);
  if (horizontal === null) return false;
  const vertical = overlapScales(a.y - b.y, a.top - b.bottom, a.bottom - b.top, ...horizontal);
  return vertical !== null;
}

/** The scales k in `low`..`high` at which `k * distance + near < 0 < k * distance + far`, or null. */
function overlapScales(
  distance: number,
  near: number,
  far: number,
  low: number,
  high: number,
): [number, number] | null {
  if (Math.abs(distance) < 1e-9) return near < 0 && far > 0 ? [low, high] : null;
  const ends = [-near / distance, -far / distance].sort((a, b) => a - b) as [number, number];
  const from = Math.max(low, ends[0]);
  const to = Math.min(high, ends[1]);
  return from < to || (from === to && from > ends[0] && from < ends[1]) ? [from, to] : null;
}
