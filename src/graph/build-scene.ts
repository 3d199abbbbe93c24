import { numberAt } from '../schema/columns.ts';
import { valueAt } from '../schema/item-at.ts';
import { edgeHeld, shapeOf } from './draw-graph.ts';
import { endsOfEdge } from './edge-id.ts';
import type { GraphState } from './graph-state.ts';
import type { PlacedGraph, PlacedNode } from './place-graph.ts';

export interface SceneNode {
  id: string;
  name: string;
  x: number;
  y: number;
  r: number;
  rank: number;
  lane: number;
  shape: 'disc' | 'ring' | 'square';
  kind: PlacedNode['kind'];
  /** The zoom step from which it shows. */
  step: number;
  /** `quiet` has no tie at the moment; `dim` is out of focus; `stub` is filtered out but stands between. */
  look: 'plain' | 'quiet' | 'dim' | 'stub';
}

export interface SceneEdge {
  id: string;
  a: SceneNode;
  b: SceneNode;
  /** Index in the graph's groups. */
  group: number;
  bend: number;
  directed: boolean;
  sure: boolean;
  dim: boolean;
  step: number;
}

/** What is drawn at any zoom for one state: nodes by weight, edges by the zoom step from which they show. */
export interface Scene {
  nodes: SceneNode[];
  edges: SceneEdge[];
  /** How many edges each group has at the moment, whether or not it is switched off. */
  counts: Map<string, number>;
  /** By entity, those it is tied to by a drawn edge. */
  tied: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What of a graph never changes with the reader's state: `steps` of `placeInSteps`, `bends` of `fanOut`, by index. */
export interface SceneBase {
  graph: PlacedGraph;
  steps: readonly number[];
  bends: readonly number[];
}

/** Decides what stands out, what is dim and what is gone. Places never change: edges enter and leave, nothing jumps. */
export function buildScene({ graph, steps, bends }: SceneBase, state: GraphState): Scene {
  const offKinds = new Set(state.offKinds);
  const offGroups = new Set(state.offGroups);
  const nodeOf = new Map(graph.nodes.map((node) => [node.id, node]));
  const groupOf = new Map(graph.groups.map(({ id }, index) => [id, index]));
  const counts = new Map<string, number>();
  const live: { edge: PlacedGraph['edges'][number]; index: number; sure: boolean }[] = [];
  for (const [index, edge] of graph.edges.entries()) {
    const held = edgeHeld(graph, edge, state);
    if (held === 'no') continue;
    counts.set(edge.group, (counts.get(edge.group) ?? 0) + 1);
    if (!offGroups.has(edge.group)) live.push({ edge, index, sure: held === 'yes' });
  }
  const { focus } = state;
  const near = focus && nodeOf.has(focus) ? reachAround(live, focus, state.depth) : null;
  const hidden = (id: string): boolean => offKinds.has(valueAt(nodeOf, id).kind) && id !== state.focus;
  const between =
    focus && near && state.depth === 2 ? findMiddlemen(live, focus, near, hidden) : new Set<string>();
  const chosen = new Set([...state.pins, state.from, state.to, ...endsOfEdge(state.edge)]);
  const tied = new Map<string, Set<string>>();
  for (const { edge } of live) {
    tie(tied, edge.source, edge.target);
    tie(tied, edge.target, edge.source);
  }
  const scene = new Map<string, SceneNode>();
  for (const [index, node] of graph.nodes.entries()) {
    const stub = hidden(node.id) && between.has(node.id);
    if (hidden(node.id) && !stub) continue;
    const inFocus = near?.has(node.id) ?? false;
    scene.set(node.id, {
      id: node.id,
      name: node.name,
      x: node.x,
      y: node.y,
      r: stub ? 3.5 : node.r,
      rank: node.rank,
      lane: node.lane,
      shape: shapeOf(node),
      kind: node.kind,
      step: inFocus || chosen.has(node.id) ? 0 : numberAt(steps, index),
      look: stub ? 'stub' : near && !inFocus ? 'dim' : tied.has(node.id) ? 'plain' : 'quiet',
    });
  }
  const edges: SceneEdge[] = [];
  for (const { edge, index, sure } of live) {
    const a = scene.get(edge.source);
    const b = scene.get(edge.target);
    if (!a || !b) continue;
    edges.push({
      id: edge.id,
      a,
      b,
      group: groupOf.get(edge.group) ?? 0,
      bend: numberAt(bends, index),
      directed: edge.directed,
      sure,
      dim: near !== null && (a.look === 'dim' || b.look === 'dim'),
      step: Math.max(a.step, b.step),
    });
  }
  return {
    nodes: [...scene.values()].sort((a, b) => a.rank - b.rank),
    edges: edges.sort((a, b) => a.step - b.step),
    counts,
    tied,
  };
}

function tie(tied: Map<string, Set<string>>, from: string, to: string): void {
  const others = tied.get(from);
  if (others) others.add(to);
  else tied.set(from, new Set([to]));
}

type Live = readonly { edge: { source: string; target: string } }[];

function reachAround(live: Live, focus: string, depth: number): Map<string, number> {
  const near = new Map([[focus, 0]]);
  for (let step = 1; step <= depth; step++) {
    const border = new Set([...near].filter(([, at]) => at === step - 1).map(([id]) => id));
    for (const { edge } of live) {
      if (border.has(edge.source) && !near.has(edge.target)) near.set(edge.target, step);
      if (border.has(edge.target) && !near.has(edge.source)) near.set(edge.source, step);
    }
  }
  return near;
}

/** Entities filtered out that stand between the focus and one that shows two steps away. */
function findMiddlemen(
  live: Live,
  focus: string,
  near: ReadonlyMap<string, number>,
  hidden: (id: string) => boolean,
): Set<string> {
  const middlemen = new Set<string>();
  for (const { edge } of live) {
    for (const [one, other] of [
      [edge.source, edge.target],
      [edge.target, edge.source],
    ] as const) {
      if (near.get(one) === 1 && hidden(one) && near.get(other) === 2 && !hidden(other) && other !== focus)
        middlemen.add(one);
    }
  }
  return middlemen;
}
