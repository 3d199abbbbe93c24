import type { Archive, Claim, Entity } from '../../archive/archive.ts';
import { toEdgeId } from '../../graph/edge-id.ts';
import type { Graph, GraphEdge, GraphNode } from '../../graph/graph-data.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { compareIds } from '../../schema/compare.ts';
import { valueAt } from '../../schema/item-at.ts';
import { must } from '../../schema/must.ts';
import { deriveGraphClaim } from './graph-claim.ts';

/** The graph of an archive: an edge for each subject, group of predicates and object of its live claims. */
export function deriveGraph(archive: Archive, provenance: ProvenanceIndex): Graph {
  const { groups, predicates } = archive.site;
  const tying = archive.live.claims
    .filter((claim) => claim.relation && claim.relation.subject !== claim.relation.object)
    .sort(compareClaims);
  const claims = tying.map((claim) => deriveGraphClaim(claim, archive, provenance));
  const edges = new Map<string, GraphEdge>();
  for (const [index, claim] of tying.entries()) {
    const { subject, predicate, object } = must(claim.relation, 'relation');
    const { group = '', label, inverse } = predicates[predicate] ?? {};
    const id = toEdgeId(subject.id, group, object.id);
    const edge = edges.get(id) ?? {
      id,
      source: subject.id,
      target: object.id,
      group,
      directed: false,
      claims: [],
    };
    edge.directed ||= label !== inverse;
    edge.claims.push(index);
    edges.set(id, edge);
  }
  const sorted = [...edges.values()].sort(byId);
  const degrees = countDegrees(sorted);
  const days = claims.flatMap(({ when }) => [when?.earliest, when?.latest]).filter((day) => day != null);
  return {
    groups: Object.entries(groups).map(([id, { label, about, line }]) => {
      const own = sorted.filter((edge) => edge.group === id);
      return {
        id,
        label,
        about,
        ...line,
        edges: own.length,
        claims: own.reduce((sum, edge) => sum + edge.claims.length, 0),
      };
    }),
    nodes: archive.entities
      .filter((entity) => degrees.has(entity.id))
      .map((entity) => toNode(entity, valueAt(degrees, entity.id)))
      .sort(byId),
    edges: sorted,
    claims,
    untied: archive.entities.filter((entity) => !degrees.has(entity.id)).length,
    firstDay: days.length > 0 ? Math.min(...days) : 0,
    lastDay: days.length > 0 ? Math.max(...days) : 0,
  };
}

function toNode(entity: Entity, degree: number): GraphNode {
  return { id: entity.id, name: entity.name, kind: entity.kind, lane: entity.lane?.colour ?? 0, degree };
}

function countDegrees(edges: readonly GraphEdge[]): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of edges) {
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return degrees;
}

function compareClaims(a: Claim, b: Claim): number {
  const start = (claim: Claim): number => claim.when?.earliest ?? Number.POSITIVE_INFINITY;
  return start(a) === start(b) ? byId(a, b) : start(a) - start(b);
}

function byId(a: { id: string }, b: { id: string }): number {
  return compareIds(a, b);
}
