import type { GraphEdge } from './graph-data.ts';

/** One edge on the screen: a quadratic curve from the rim of one node to the rim of the other. */
export interface Curve {
  x0: number;
  y0: number;
  /** Control point. */
  cx: number;
  cy: number;
  x1: number;
  y1: number;
}

const FAN = 26;
const ARROW = 8;
/** How far before the rim the line ends, so that the tip of the arrow touches it. */
const RIM = 2;

/**
 * How far each edge bends sideways, in pixels, by its id: parallel edges fan out, a lone one bends a little. The side
 * is that of the pair, whichever way the edge points, so that edges of opposite direction do not fall together.
 */
export function fanOut(edges: readonly Pick<GraphEdge, 'id' | 'source' | 'target'>[]): Map<string, number> {
  const pairs = new Map<string, Pick<GraphEdge, 'id' | 'source' | 'target'>[]>();
  for (const edge of edges) {
    const key = edge.source < edge.target ? `${edge.source}~${edge.target}` : `${edge.target}~${edge.source}`;
    const parallel = pairs.get(key);
    if (parallel) parallel.push(edge);
    else pairs.set(key, [edge]);
  }
  const bends = new Map<string, number>();
  for (const parallel of pairs.values()) {
    for (const [index, { id, source, target }] of parallel.entries()) {
      const bend = parallel.length === 1 ? 10 : (index - (parallel.length - 1) / 2) * FAN;
      bends.set(id, source < target ? bend : -bend);
    }
  }
  return bends;
}

interface End {
  x: number;
  y: number;
  r: number;
}

/** The curve between two nodes on the screen, or null where they touch. Long edges bend more, short ones never loop. */
export function placeCurve(source: End, target: End, bend: number, directed: boolean): Curve | null {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const length = Math.hypot(dx, dy);
  if (length <= source.r + target.r + 2) return null;
  const side = Math.max(-length / 2.5, Math.min(length / 2.5, 2 * bend * Math.min(1, length / 160)));
  const cx = (source.x + target.x) / 2 - (dy / length) * side;
  const cy = (source.y + target.y) / 2 + (dx / length) * side;
  const [x0, y0] = towards(source, cx, cy, source.r + RIM);
  const [x1, y1] = towards(target, cx, cy, target.r + RIM + (directed ? ARROW - 2 : 0));
  return { x0, y0, cx, cy, x1, y1 };
}

/** The three corners of the arrow at the end of a curve. */
export function placeArrow({ cx, cy, x1, y1 }: Curve): [number, number, number, number, number, number] {
  const length = Math.hypot(x1 - cx, y1 - cy) || 1;
  const ux = (x1 - cx) / length;
  const uy = (y1 - cy) / length;
  const baseX = x1 - ux * 2;
  const baseY = y1 - uy * 2;
  return [
    baseX + ux * ARROW,
    baseY + uy * ARROW,
    baseX - uy * 3.4,
    baseY + ux * 3.4,
    baseX + uy * 3.4,
    baseY - ux * 3.4,
  ];
}

/** A point of the curve, `t` from 0 to 1. */
export function pointOn({ x0, y0, cx, cy, x1, y1 }: Curve, t: number): { x: number; y: number } {
  const s = 1 - t;
  return { x: s * s * x0 + 2 * s * t * cx + t * t * x1, y: s * s * y0 + 2 * s * t * cy + t * t * y1 };
}

/** The part of the curve between two of its points: a quadratic curve again. */
export function cutCurve(curve: Curve, from: number, to: number): Curve {
  const start = pointOn(curve, from);
  const end = pointOn(curve, to);
  const { x0, y0, cx, cy, x1, y1 } = curve;
  const mix = (a: number, b: number, c: number): number =>
    (1 - from) * (1 - to) * a + ((1 - from) * to + from * (1 - to)) * b + from * to * c;
  return { x0: start.x, y0: start.y, cx: mix(x0, cx, x1), cy: mix(y0, cy, y1), x1: end.x, y1: end.y };
}

function towards({ x, y }: End, toX: number, toY: number, distance: number): [number, number] {
  const length = Math.hypot(toX - x, toY - y) || 1;
  return [x + ((toX - x) / length) * distance, y + ((toY - y) / length) * distance];
}
