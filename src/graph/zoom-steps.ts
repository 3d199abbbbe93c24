import { itemAt } from '../schema/item-at.ts';
import type { PlacedNode } from './place-graph.ts';

/** The scale of the smallest step (pixels per unit of the world), and how much larger each next one is. */
const FIRST_SCALE = 0.3;
const RATIO = 1.25;
/** Nodes shown at scale 1, and the least at any; their number grows with the area that the world takes. */
const SHOWN_AT_ONE = 34;
const SHOWN_AT_LEAST = 7;
/** Pixels between the middles of two nodes that are both shown. */
const APART = 30;
const LAST_STEP = 24;

/** The scale of a zoom step. */
export function scaleOf(step: number): number {
  return FIRST_SCALE * RATIO ** step;
}

/** The zoom step of a scale: the last one whose scale is not larger; 0 at the least. */
export function stepOf(scale: number): number {
  return Math.max(0, Math.floor(Math.log(scale / FIRST_SCALE) / Math.log(RATIO) + 1e-9));
}

/**
 * Level of detail: the zoom step at which each node first shows, by index. The best connected come first, none nearer
 * than a name's height to another that shows; once shown it stays as one zooms in. The last step shows all.
 */
export function placeInSteps(nodes: readonly Pick<PlacedNode, 'x' | 'y' | 'rank'>[]): number[] {
  const order = nodes.map((_, index) => index).sort((a, b) => itemAt(nodes, a).rank - itemAt(nodes, b).rank);
  const steps = new Array<number>(nodes.length).fill(LAST_STEP);
  let waiting = order;
  const shown: number[] = [];
  for (let step = 0; step < LAST_STEP && waiting.length > 0; step++) {
    const scale = scaleOf(step);
    const budget = Math.max(SHOWN_AT_LEAST, Math.round(SHOWN_AT_ONE * scale * scale));
    const cell = APART / scale;
    const cells = new Map<string, number[]>();
    const put = (index: number): void => {
      const key = `${Math.floor(itemAt(nodes, index).x / cell)},${Math.floor(itemAt(nodes, index).y / cell)}`;
      cells.set(key, [...(cells.get(key) ?? []), index]);
    };
    shown.forEach(put);
    const left: number[] = [];
    for (const index of waiting) {
      if (shown.length >= budget || isCrowded(nodes, index, cells, cell)) {
        left.push(index);
        continue;
      }
      steps[index] = step;
      shown.push(index);
      put(index);
    }
    waiting = left;
  }
  return steps;
}

function isCrowded(
  nodes: readonly Pick<PlacedNode, 'x' | 'y'>[],
  index: number,
  cells: ReadonlyMap<string, number[]>,
  cell: number,
): boolean {
  const { x, y } = itemAt(nodes, index);
  const column = Math.floor(x / cell);
  const row = Math.floor(y / cell);
  for (let dx = -1; dx <= 1; dx++) {
    for (let dy = -1; dy <= 1; dy++) {
      for (const other of cells.get(`${column + dx},${row + dy}`) ?? []) {
        if (Math.hypot(itemAt(nodes, other).x - x, itemAt(nodes, other).y - y) < cell) return true;
      }
    }
  }
  return false;
}
