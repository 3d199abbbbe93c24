import { compareIds } from '../schema/compare.ts';
import { valueAt } from '../schema/item-at.ts';
import { claimsAt } from './find-paths.ts';
import type { Graph, GraphEdge } from './graph-data.ts';
import type { Moment } from './hold-at.ts';

/** What ties two entities at a moment: directly, and through those that both are tied to. */
export interface Pinned {
  direct: GraphEdge[];
  shared: { id: string; first: GraphEdge[]; second: GraphEdge[] }[];
}

/** The ties of two pinned entities. Shared neighbours are sorted by how much ties them to both, then by id. */
export function pinTwo(
  graph: Pick<Graph, 'edges' | 'claims'>,
  [first, second]: readonly [string, string],
  moment: Moment,
  counts: (group: string) => boolean = () => true,
): Pinned {
  const live = graph.edges.filter((edge) => counts(edge.group) && claimsAt(graph, edge, moment).length > 0);
  const around = (id: string): Map<string, GraphEdge[]> => {
    const found = new Map<string, GraphEdge[]>();
    for (const edge of live) {
      const other = edge.source === id ? edge.target : edge.target === id ? edge.source : null;
      if (other) found.set(other, [...(found.get(other) ?? []), edge]);
    }
    return found;
  };
  const [ofFirst, ofSecond] = [around(first), around(second)];
  const shared = [...ofFirst.keys()]
    .filter((id) => id !== first && id !== second && ofSecond.has(id))
    .map((id) => ({ id, first: valueAt(ofFirst, id), second: valueAt(ofSecond, id) }));
  const weight = (item: Pinned['shared'][number]): number => item.first.length + item.second.length;
  return {
    direct: ofFirst.get(second) ?? [],
    shared: shared.sort((a, b) => weight(b) - weight(a) || compareIds(a, b)),
  };
}
