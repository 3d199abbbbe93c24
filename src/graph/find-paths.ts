import { itemAt, valueAt } from '../schema/item-at.ts';
import type { Graph, GraphEdge } from './graph-data.ts';
import { holdsAt, type Moment } from './hold-at.ts';

/** One step of a chain: from one entity to the next along an edge, by the claims of it that hold at the moment. */
export interface PathStep {
  from: string;
  to: string;
  edge: string;
  /** Indices in the graph's claims; never empty. */
  claims: number[];
}

export type Path = PathStep[];

/** More chains than this are not shown. */
const MOST = 6;

/** The claims of an edge that hold at a moment. */
export function claimsAt(graph: Pick<Graph, 'claims'>, edge: GraphEdge, moment: Moment): number[] {
  return edge.claims.filter((index) => holdsAt(itemAt(graph.claims, index), moment) !== 'no');
}

/**
 * The shortest chains of ties between two entities at a moment, in either direction of each tie, over the groups that
 * count. All of the least length, in the order of their ids, up to six; empty where there is none.
 */
export function findPaths(
  graph: Pick<Graph, 'edges' | 'claims'>,
  from: string,
  to: string,
  moment: Moment,
  counts: (group: string) => boolean = () => true,
): Path[] {
  if (from === to) return [];
  const steps = new Map<string, PathStep[]>();
  for (const edge of graph.edges) {
    if (!counts(edge.group)) continue;
    const claims = claimsAt(graph, edge, moment);
    if (claims.length === 0) continue;
    for (const [a, b] of [
      [edge.source, edge.target],
      [edge.target, edge.source],
    ] as const)
      steps.set(a, [...(steps.get(a) ?? []), { from: a, to: b, edge: edge.id, claims }]);
  }
  const distances = measure(steps, from);
  const paths: Path[] = [];
  const walk = (at: string, rest: Path): void => {
    if (paths.length >= MOST) return;
    if (at === from) {
      paths.push(rest);
      return;
    }
    const before = valueAt(distances, at) - 1;
    const back = (steps.get(at) ?? []).filter((step) => distances.get(step.to) === before);
    for (const previous of [...new Set(back.map((step) => step.to))].sort()) {
      const best = bestStep(valueAt(steps, previous).filter((step) => step.to === at));
      walk(previous, [best, ...rest]);
    }
  };
  if (distances.has(to)) walk(to, []);
  return paths;
}

function bestStep(parallel: readonly PathStep[]): PathStep {
  return parallel.reduce((best, step) => (step.claims.length > best.claims.length ? step : best));
}

function measure(steps: ReadonlyMap<string, PathStep[]>, from: string): Map<string, number> {
  const distances = new Map([[from, 0]]);
  let border = [from];
  while (border.length > 0) {
    const next: string[] = [];
    for (const id of border) {
      for (const { to } of steps.get(id) ?? []) {
        if (distances.has(to)) continue;
        distances.set(to, valueAt(distances, id) + 1);
        next.push(to);
      }
    }
    border = next;
  }
  return distances;
}
