import type { PlacedGraph } from './place-graph.ts';

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
