import { compareIds, compareTexts } from '../schema/compare.ts';
import { itemAt, valueAt } from '../schema/item-at.ts';
import type { Graph } from './graph-data.ts';
import { EVER, holdsAt, type Moment } from './hold-at.ts';
import type { PlacedGraph, PlacedNode } from './place-graph.ts';

/** The graph around one entity: itself in the middle, those it is tied to around it. */
export interface Ego extends Pick<PlacedGraph, 'nodes' | 'edges' | 'claims' | 'groups'> {
  /** How many neighbours there are beyond those drawn. */
  more: number;
}

/** More neighbours than this are left to the list; fewer in a narrow frame. */
const MOST = { wide: 22, narrow: 12 };
const NARROW = 500;
/** Beyond so many on one ring every second one steps outwards. */
const ONE_RING = 8;

/**
 * Places an entity and its neighbours at a moment, in a frame of the given size; null where it is not in the graph. The
 * best tied come first; around the ring they stand in the order of their names.
 */
export function placeEgo(
  graph: Pick<Graph, 'nodes' | 'edges' | 'claims' | 'groups'>,
  id: string,
  { width, height }: { width: number; height: number },
  moment: Moment = EVER,
): Ego | null {
  const centre = graph.nodes.find((node) => node.id === id);
  if (!centre) return null;
  const live = graph.edges.filter(
    ({ source, target, claims }) =>
      (source === id || target === id) &&
      claims.some((index) => holdsAt(itemAt(graph.claims, index), moment) !== 'no'),
  );
  const ties = new Map<string, number>();
  for (const { source, target, claims } of live) {
    const other = source === id ? target : source;
    ties.set(other, (ties.get(other) ?? 0) + claims.length);
  }
  const order = graph.nodes
    .filter((node) => ties.has(node.id))
    .sort((a, b) => valueAt(ties, b.id) - valueAt(ties, a.id) || compareIds(a, b));
  const shown = order.slice(0, width < NARROW ? MOST.narrow : MOST.wide);
  const ring = [...shown].sort((a, b) => compareTexts(a.name, b.name) || compareIds(a, b));
  const ranks = new Map(shown.map((node, index) => [node.id, index + 1]));
  const placed: PlacedNode[] = [
    { ...centre, x: width / 2, y: height / 2, r: 15, rank: 0 },
    ...ring.map((node, index) => ({
      ...node,
      ...around(index, ring.length, width, height),
      r: node.kind === 'organisation' ? 9 : 7,
      rank: valueAt(ranks, node.id),
    })),
  ];
  const drawn = new Set(placed.map((node) => node.id));
  return {
    nodes: placed,
    edges: live.filter(({ source, target }) => drawn.has(source) && drawn.has(target)),
    claims: graph.claims,
    groups: graph.groups,
    more: order.length - shown.length,
  };
}

/** A place on an ellipse, from the right, clockwise; with many, every second one stands farther in. */
function around(index: number, count: number, width: number, height: number): { x: number; y: number } {
  const angle = (2 * Math.PI * (index + 0.5)) / count - Math.PI / 2;
  const inner = count > ONE_RING && index % 2 === 1 ? 0.62 : 1;
  const rx = Math.max(60, width / 2 - 110) * inner;
  const ry = Math.max(60, height / 2 - 36) * inner;
  return {
    x: Math.round((width / 2 + rx * Math.cos(angle)) * 10) / 10,
    y: Math.round((height / 2 + ry * Math.sin(angle)) * 10) / 10,
  };
}
