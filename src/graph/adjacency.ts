import type { Graph, GraphClaim } from './graph-data.ts';
import { groupTies, type Tie } from './group-ties.ts';

/** One tie read from one of its ends: the words, the other, and the claims behind it. */
export interface TieLine extends Pick<Tie, 'when' | 'signs'> {
  /** "invests in", or "is funded by" from the other side. */
  words: string;
  other: { id: string; name: string };
  claims: TieClaim[];
}

/** What a list says of each claim behind a tie. */
export type TieClaim = Pick<
  GraphClaim,
  'id' | 'path' | 'statement' | 'whenShort' | 'sign' | 'count' | 'money'
>;

/** An entity with its ties. */
export interface Adjacency {
  id: string;
  name: string;
  ties: TieLine[];
}

/** The graph as a list: every entity once, with all its ties both ways, sorted by name; ties by other, then date. */
export function deriveAdjacency(
  graph: Pick<Graph, 'nodes' | 'claims'>,
  predicates: Readonly<Record<string, { inverse: string }>>,
): Adjacency[] {
  const names = new Map(graph.nodes.map(({ id, name }) => [id, name]));
  const of = new Map<string, Tie[]>();
  for (const tie of groupTies(graph.claims)) {
    for (const id of [tie.subject, tie.object]) of.set(id, [...(of.get(id) ?? []), tie]);
  }
  return graph.nodes
    .map(({ id, name }) => ({
      id,
      name,
      ties: (of.get(id) ?? [])
        .map((tie) => toLine(tie, id, names, predicates))
        .sort((a, b) => compare(a.other.name, b.other.name)),
    }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
}

/** A claim without what only the panel of the tool shows. */
export function toTieClaim({ id, path, statement, whenShort, sign, count, money }: GraphClaim): TieClaim {
  return { id, path, statement, whenShort, sign, count, money };
}

function toLine(
  { subject, predicate, object, label, when, signs, claims }: Tie,
  from: string,
  names: ReadonlyMap<string, string>,
  predicates: Readonly<Record<string, { inverse: string }>>,
): TieLine {
  const forward = subject === from;
  const other = forward ? object : subject;
  return {
    words: forward ? label : (predicates[predicate]?.inverse ?? label),
    other: { id: other, name: names.get(other) ?? other },
    when,
    signs,
    claims: claims.map(toTieClaim),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
