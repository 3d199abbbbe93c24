import { loadGraph } from '../../site/graph.ts';
import { deriveGraphData } from '../../views/graph/derive-graph-data.ts';

/** The graph with its places, for the tool on the page and for whoever wants it. */
export async function GET(): Promise<Response> {
  const { archive, graph } = await loadGraph();
  return new Response(JSON.stringify(deriveGraphData(archive, graph)), {
    headers: { 'content-type': 'application/json' },
  });
}
