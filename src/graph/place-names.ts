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
  /** The name as written, cut where it is long. */
  text: string;
  dx: number;
  dy: number;
  anchor: 'start' | 'middle' | 'end';
  size: number;
  width: number;
}

interface Box {
  id: string;
  /** The node's place in the world. */
  x: number;
  y: number;
  /** Edges of the box in pixels from the node. */
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Names wider than this at 13 px are cut on the drawing; the list and the panel give them whole. */
const WIDEST = 190;
/** Two boxes whose nodes are farther apart than this across, in pixels, never meet: two names of the widest sort. */
const REACH = 2 * ((WIDEST * 15) / 13 + 30);
/** The same up and down, besides the radii of two nodes: two gaps and lines of the largest type. */
const LINE_REACH = 2 * 28;
const GAP = 5;
const AIR = 3;

/** A name as it is written on the drawing. */
export function shortName(name: string, widest = WIDEST): string {
  if (textWidth(name, 13) <= widest) return name;
  let cut = name;
  while (cut.length > 1 && textWidth(`${cut}…`, 13) > widest) cut = cut.slice(0, -1).trimEnd();
  return `${cut}…`;
}

/** The size of a name by the radius of its node. */
export function nameSize(r: number): number {
  return r >= 14 ? 15 : 13;
}

/**
 * Places names beside their nodes, the weightiest first, so that no two overlap at any scale from `scale` to
 * `upTo` (a zoom keeps them in place until the next step). A name that fits nowhere is left out; `forced` ones are
 * tried first. A node without a name only keeps its place free.
 */
export function placeNames(
  nodes: readonly Named[],
  scale: number,
  upTo: number,
  forced: ReadonlySet<string> = new Set(),
  widest = WIDEST,
): Map<string, PlacedName> {
  const order = [...nodes].sort(
    (a, b) => Number(forced.has(b.id)) - Number(forced.has(a.id)) || a.rank - b.rank,
  );
  const largest = nodes.reduce((most, { r }) => Math.max(most, r), 0);
  const cells = new Cells(REACH / scale, (LINE_REACH + 2 * largest) / scale);
  for (const { id, x, y, r } of nodes) cells.add({ id, x, y, left: -r, right: r, top: -r, bottom: r });
  const placed = new Map<string, PlacedName>();
  for (const node of order) {
    if (node.name === '') continue;
    const size = nameSize(node.r);
    const text = shortName(node.name, widest);
    const width = textWidth(text, size);
    const near = cells.around(node.x, node.y);
    for (const { dx, dy, anchor } of candidates(node.r, size)) {
      const left = dx - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
      const box: Box = {
        id: node.id,
        x: node.x,
        y: node.y,
        left: left - AIR,
        right: left + width + AIR,
        top: dy - size * 0.8 - AIR,
        bottom: dy + size * 0.25 + AIR,
      };
      const free = near.every((other) => other.id === node.id || !meet(box, other, scale, upTo));
      if (!free) continue;
      cells.add(box);
      placed.set(node.id, { text, dx, dy, anchor, size, width });
      break;
    }
  }
  return placed;
}

/** Boxes by the place of their node, so that only those near enough to be met are compared. */
class Cells {
  readonly #width: number;
  readonly #height: number;
  readonly #boxes = new Map<string, Box[]>();

  constructor(width: number, height: number) {
    this.#width = width;
    this.#height = height;
  }

  add(box: Box): void {
    const key = `${Math.floor(box.x / this.#width)},${Math.floor(box.y / this.#height)}`;
    const boxes = this.#boxes.get(key);
    if (boxes) boxes.push(box);
    else this.#boxes.set(key, [box]);
  }

  around(x: number, y: number): Box[] {
    const column = Math.floor(x / this.#width);
    const row = Math.floor(y / this.#height);
    const found: Box[] = [];
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++) found.push(...(this.#boxes.get(`${column + dx},${row + dy}`) ?? []));
    return found;
  }
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
  scales.from = low;
  scales.to = high;
  return (
    keepOverlap(a.x - b.x, a.left - b.right, a.right - b.left) &&
    keepOverlap(a.y - b.y, a.top - b.bottom, a.bottom - b.top)
  );
}

/** The scales at which two boxes overlap so far; kept in one place, since millions of pairs are looked at. */
const scales = { from: 0, to: 0 };

/** Keeps of `scales` those k at which `k * distance + near < 0 < k * distance + far`; false where none is left. */
function keepOverlap(distance: number, near: number, far: number): boolean {
  if (Math.abs(distance) < 1e-9) return near < 0 && far > 0;
  const one = -near / distance;
  const other = -far / distance;
  const first = Math.min(one, other);
  const last = Math.max(one, other);
  const from = Math.max(scales.from, first);
  const to = Math.min(scales.to, last);
  scales.from = from;
  scales.to = to;
  return from < to || (from === to && from > first && from < last);
}
