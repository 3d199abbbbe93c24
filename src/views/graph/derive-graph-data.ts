import type { Archive } from '../../archive/archive.ts';
import { fanOut } from '../../graph/place-edges.ts';
import type { PlacedGraph } from '../../graph/place-graph.ts';
import { placeInSteps } from '../../graph/zoom-steps.ts';
import { derivePairs } from '../between/derive-pairs.ts';
import { lastDayOf } from '../between/last-day.ts';

/** All that the graph tool reads: the graph with its places, and the few words and addresses beside it. */
export interface GraphData {
  graph: PlacedGraph;
  /** The zoom step from which each node shows, by index. */
  steps: number[];
  /** How far each edge bends sideways, by index. */
  bends: number[];
  /** The day at which the record ends. */
  today: number;
  /** Words from object to subject, by predicate. */
  inverse: Record<string, string>;
  /** Addresses of partnership pages by `a~b`, ids in order. */
  between: Record<string, string>;
}

/** The data of the graph tool. */
export function deriveGraphData(archive: Archive, graph: PlacedGraph): GraphData {
  const bends = fanOut(graph.edges);
  return {
    graph,
    bends: graph.edges.map(({ id }) => bends.get(id)!),
    steps: placeInSteps(graph.nodes),
    today: lastDayOf(archive),
    inverse: Object.fromEntries(
      Object.entries(archive.site.predicates).map(([id, { inverse }]) => [id, inverse]),
    ),
    between: Object.fromEntries(derivePairs(archive).map(({ a, b, path }) => [`${a.id}~${b.id}`, path])),
  };
}
