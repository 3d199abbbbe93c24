import type { Archive } from '../archive/archive.ts';
import { type PlacedGraph, placeGraph } from '../graph/place-graph.ts';
import { deriveGraph } from '../views/graph/derive-graph.ts';
import { loadWhole, type Whole } from './archive.ts';

const placed = new WeakMap<Archive, PlacedGraph>();

/** The archive with its graph laid out, once for all pages of a build. */
export async function loadGraph(): Promise<Whole & { graph: PlacedGraph }> {
  const whole = await loadWhole();
  let graph = placed.get(whole.archive);
  if (!graph) {
    graph = placeGraph(deriveGraph(whole.archive, whole.provenance));
    placed.set(whole.archive, graph);
  }
  return { ...whole, graph };
}
