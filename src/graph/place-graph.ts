import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { compareIds } from '../schema/compare.ts';
import { valueAt } from '../schema/item-at.ts';
import type { Graph, GraphEdge, GraphNode } from './graph-data.ts';
import { placeBesides } from './place-besides.ts';

/** A node with its place in the world of `WIDTH` by `HEIGHT`, and its radius in pixels at every zoom. */
export interface PlacedNode extends GraphNode {
  x: number;
  y: number;
  r: number;
  /** Order of weight: 0 is the most connected. */
  rank: number;
}

export interface PlacedGraph extends Omit<Graph, 'nodes'> {
  nodes: PlacedNode[];
}

export const WIDTH = 960;
export const HEIGHT = 668;
const MARGIN = { x: 64, y: 36 };
const TICKS = 300;
/** The share of a coordinate that is the force's; see `fitWorld`. */
const BY_FORCE = 0.35;
/** Up to so many nodes are laid out by force; see `place-besides.ts` for the rest. */
export const FORCE_LIMIT = 5000;

interface Body extends SimulationNodeDatum {
  id: string;
  reach: number;
}

/**
 * Gives every node its place, once, at build. The same graph gives the same bytes: nodes and edges are taken in the
 * order of their ids, d3-force uses its own fixed generator, and places are rounded to a hundredth of a pixel.
 */
export function placeGraph(graph: Graph): PlacedGraph {
  const ranked = rankNodes(graph);
  const core = new Set(ranked.slice(0, FORCE_LIMIT).map(({ id }) => id));
  const edges = [...graph.edges].sort(compareIds);
  const places = placeByForce(
    ranked.filter(({ id }) => core.has(id)),
    edges,
  );
  placeBesides(ranked, edges, places);
  const fitted = fitWorld(places, graph.nodes);
  const ranks = new Map(ranked.map(({ id }, rank) => [id, rank]));
  return {
    ...graph,
    nodes: graph.nodes.map((node) => ({
      ...node,
      ...valueAt(fitted, node.id),
      r: Math.round(Math.min(17, 4.5 + 2 * Math.sqrt(node.degree)) * 10) / 10,
      rank: valueAt(ranks, node.id),
    })),
  };
}

/** The most connected first; of two alike the one with the better connected neighbours, then by id. */
function rankNodes({ nodes, edges }: Graph): GraphNode[] {
  const degrees = new Map(nodes.map(({ id, degree }) => [id, degree]));
  const around = new Map<string, number>();
  for (const { source, target } of edges) {
    around.set(source, (around.get(source) ?? 0) + valueAt(degrees, target));
    around.set(target, (around.get(target) ?? 0) + valueAt(degrees, source));
  }
  return [...nodes].sort(
    (a, b) => b.degree - a.degree || valueAt(around, b.id) - valueAt(around, a.id) || compareIds(a, b),
  );
}

type Place = { x: number; y: number };

function placeByForce(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Map<string, Place> {
  const sorted = [...nodes].sort(compareIds);
  const bodies: Body[] = sorted.map(({ id, degree }) => ({ id, reach: 14 + 5 * Math.sqrt(degree) }));
  const known = new Set(sorted.map(({ id }) => id));
  const pairs = new Map<string, { source: string; target: string; ties: number }>();
  for (const { source, target } of edges) {
    if (!known.has(source) || !known.has(target)) continue;
    const [a, b] = source < target ? [source, target] : [target, source];
    const pair = pairs.get(`${a}~${b}`) ?? { source: a, target: b, ties: 0 };
    pair.ties++;
    pairs.set(`${a}~${b}`, pair);
  }
  forceSimulation(bodies)
    .stop()
    .force(
      'charge',
      forceManyBody<Body>()
        .strength((body) => -16 * body.reach)
        .distanceMax(900),
    )
    .force(
      'link',
      forceLink<Body, { source: string; target: string; ties: number }>([...pairs.values()])
        .id((body) => body.id)
        .distance(90),
    )
    .force('x', forceX<Body>(0).strength(0.045))
    .force('y', forceY<Body>(0).strength(0.075))
    .force(
      'collide',
      forceCollide<Body>((body) => body.reach),
    )
    .tick(TICKS);
  return new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
}

/**
 * Fits the places into the world. A third of each coordinate is where the force put it, the rest its order among all,
 * each node taking room by its ties: that opens the crowded middle and pulls strays in, and keeps who is left of whom.
 * A few nodes stay near the middle.
 */
function fitWorld(places: ReadonlyMap<string, Place>, nodes: readonly GraphNode[]): Map<string, Place> {
  const few = Math.min(1, 0.25 + nodes.length / 20);
  const along = (axis: 'x' | 'y', size: number, margin: number): Map<string, number> =>
    spread(
      nodes.map(({ id, degree }) => ({ id, value: valueAt(places, id)[axis], room: 0.5 + degree ** 0.75 })),
      size,
      size / 2 - (size / 2 - margin) * few,
    );
  const xs = along('x', WIDTH, MARGIN.x);
  const ys = along('y', HEIGHT, MARGIN.y);
  return new Map(nodes.map(({ id }) => [id, { x: valueAt(xs, id), y: valueAt(ys, id) }]));
}

function spread(
  items: readonly { id: string; value: number; room: number }[],
  size: number,
  margin: number,
): Map<string, number> {
  const sorted = [...items].sort((a, b) => a.value - b.value || compareIds(a, b));
  const low = sorted[0]?.value ?? 0;
  const range = (sorted.at(-1)?.value ?? 0) - low;
  const ends = ((sorted[0]?.room ?? 0) + (sorted.at(-1)?.room ?? 0)) / 2;
  const all = sorted.reduce((sum, { room }) => sum + room, 0) - ends;
  let before = -(sorted[0]?.room ?? 0) / 2;
  return new Map(
    sorted.map(({ id, value, room }) => {
      const order = (before + room / 2) / all;
      before += room;
      const share = range > 0 ? BY_FORCE * ((value - low) / range) + (1 - BY_FORCE) * order : 0.5;
      return [id, Math.round((margin + share * (size - 2 * margin)) * 100) / 100];
    }),
  );
}
