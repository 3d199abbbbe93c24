import type { PassageView } from '../provenance/passage-view.ts';
import type { SignView } from '../provenance/sign.ts';
import type { RecordLink } from '../schema/urls.ts';
import type { ENTITY_KINDS } from '../schema/vocabularies.ts';
import type { Holding } from './hold-at.ts';

/** One claim behind an edge, with all that the panel says about it. */
export interface GraphClaim {
  id: string;
  path: string;
  statement: string;
  subject: string;
  object: string;
  /** A key of the predicates, and its words from subject to object. */
  predicate: string;
  label: string;
  sign: SignView | null;
  /** "4 sources, 1 origin". */
  count: string;
  when: Holding | null;
  whenWords: string;
  whenShort: string;
  /** Start and end in short words, `null` where open; none without a date. */
  ends: { from: string | null; to: string | null } | null;
  /** The day by which it was surely public, or null where no source is dated. */
  public: number | null;
  /** "$13bn committed", where the claim gives an amount. */
  money: string | null;
  passages: PassageView[];
  disputes: RecordLink[];
}

/** One kind of line, as `site.yml` names it. */
export interface GraphGroup {
  id: string;
  label: string;
  about: string;
  /** Stroke width in pixels and dash pattern ("" is solid). */
  weight: number;
  dash: string;
  /** How many ties (edges) and claims it has in all. */
  edges: number;
  claims: number;
}

export interface GraphNode {
  id: string;
  name: string;
  kind: (typeof ENTITY_KINDS)[number];
  /** Lane colour 1 to 8, or 0 for none. */
  lane: number;
  /** How many ties it has, whenever they held. */
  degree: number;
}

/** All claims of one group that tie a subject to an object. Each edge has evidence by construction. */
export interface GraphEdge {
  id: string;
  source: string;
  target: string;
  group: string;
  /** False where every claim reads the same both ways ("competes with"). */
  directed: boolean;
  /** Indices in `claims`, by date. */
  claims: number[];
}

/** Who is tied to whom: plain, JSON-safe, without places. */
export interface Graph {
  groups: GraphGroup[];
  /** Sorted by id; only entities that some live claim ties to another. */
  nodes: GraphNode[];
  /** Sorted by id. */
  edges: GraphEdge[];
  claims: GraphClaim[];
  /** How many entities of the record have no tie. */
  untied: number;
  /** First and last day that the dates of the claims name; 0 and 0 where none is dated. */
  firstDay: number;
  lastDay: number;
}
