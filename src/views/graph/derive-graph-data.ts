import type { Archive } from '../../archive/archive.ts';
import { fanOut } from '../../graph/place-edges.ts';
import type { PlacedGraph } from '../../graph/place-graph.ts';
import type { GraphData } from '../../graph/tool-data.ts';
import { placeInSteps } from '../../graph/zoom-steps.ts';
import { valueAt } from '../../schema/item-at.ts';
import { derivePairs } from '../between/derive-pairs.ts';
import { lastDayOf } from '../between/last-day.ts';

/** The data of the graph tool. */
export function deriveGraphData(archive: Archive, graph: PlacedGraph): GraphData {
  const bends = fanOut(graph.edges);
  return {
    graph,
    bends: graph.edges.map(({ id }) => valueAt(bends, id)),
    steps: placeInSteps(graph.nodes),
    today: lastDayOf(archive),
    inverse: Object.fromEntries(
      Object.entries(archive.site.predicates).map(([id, { inverse }]) => [id, inverse]),
    ),
    between: Object.fromEntries(derivePairs(archive).map(({ a, b, path }) => [`${a.id}~${b.id}`, path])),
  };
}
