import type { RecordLink } from '../evidence/record-link.ts';
import type { SignView } from '../evidence/sign.ts';
import type { Graph, GraphEdge } from './derive-graph.ts';

/** One claim that ties an entity to another, read from that entity: the words, the other, and how it stands. */
export interface TieLine {
  /** "invests in", or "is funded by" from the other side. */
  words: string;
  other: { id: string; name: string };
  claim: RecordLink;
  sign: SignView | null;
  count: string;
  when: string;
  money: string | null;
  group: string;
}

/** An entity with its ties, grouped by the one at the other end. */
export interface Adjacency {
  id: string;
  name: string;
  ties: TieLine[];
}

/** The graph as a list: every entity once, with all its ties both ways, sorted by name; ties by other, then date. */
export function deriveAdjacency(
  graph: Graph,
  predicates: Readonly<Record<string, { inverse: string }>>,
): Adjacency[] {
  const names = new Map(graph.nodes.map(({ id, name }) => [id, name]));
  const of = new Map<string, GraphEdge[]>();
  for (const edge of graph.edges) {
    for (const id of [edge.source, edge.target]) of.set(id, [...(of.get(id) ?? []), edge]);
  }
  return graph.nodes
    .map(({ id, name }) => ({
      id,
      name,
      ties: (of.get(id) ?? [])
        .flatMap((edge) => edge.claims.map((index) => ({ index, group: edge.group })))
        .map(({ index, group }) => ({ ...toTie(graph, index, id, names, predicates), group, index }))
        .sort((a, b) => compare(a.other.name, b.other.name) || a.index - b.index)
        .map(({ index, ...tie }) => tie),
    }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
}

function toTie(
  graph: Graph,
  index: number,
  from: string,
  names: ReadonlyMap<string, string>,
  predicates: Readonly<Record<string, { inverse: string }>>,
): Omit<TieLine, 'group'> {
  const claim = graph.claims[index]!;
  const forward = claim.subject === from;
  const other = forward ? claim.object : claim.subject;
  return {
    words: forward ? claim.label : (predicates[claim.predicate]?.inverse ?? claim.label),
    other: { id: other, name: names.get(other) ?? other },
    claim: { title: claim.statement, path: claim.path },
    sign: claim.sign,
    count: claim.count,
    when: claim.whenShort,
    money: claim.money,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
