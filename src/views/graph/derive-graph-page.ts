import type { Site } from '../../schema/site.ts';
import { formatDay } from '../../schema/sourced-date.ts';
import type { SignView } from '../evidence/sign.ts';
import { type Adjacency, deriveAdjacency } from './adjacency.ts';
import { drawOpening, type GraphPicture } from './draw-graph.ts';
import type { PlacedGraph } from './place-graph.ts';

/** One claim as a row of the table. `day` is for sorting; null sorts last. */
export interface TieRow {
  id: string;
  path: string;
  subject: string;
  words: string;
  object: string;
  group: string;
  when: string;
  day: number | null;
  public: string;
  publicDay: number | null;
  sign: SignView | null;
  count: string;
}

export interface GraphPageView {
  summary: string;
  /** What the drawing shows, for those who do not see it. */
  label: string;
  caption: string;
  picture: GraphPicture | null;
  /** The best connected entity, which narrow screens see first; empty without any. */
  first: string;
  adjacency: Adjacency[];
  rows: TieRow[];
}

/** The graph page without its tool: the drawing as it opens, the list and the table. */
export function deriveGraphPage(graph: PlacedGraph, site: Site): GraphPageView {
  const names = new Map(graph.nodes.map(({ id, name }) => [id, name]));
  const picture = graph.nodes.length > 0 ? drawOpening(graph) : null;
  const summary = `${graph.nodes.length} entities, ${graph.edges.length} ties, ${graph.claims.length} claims behind them`;
  return {
    summary,
    label: picture
      ? `${picture.nodes.length} entities and ${picture.edges.length} ties between them. The same follows as a list.`
      : '',
    caption: picture ? caption(graph, picture) : 'No claim of the record ties one entity to another yet.',
    picture,
    first: graph.nodes.find(({ rank }) => rank === 0)?.id ?? '',
    adjacency: deriveAdjacency(graph, site.predicates),
    rows: graph.claims.map((claim) => ({
      id: claim.id,
      path: claim.path,
      subject: names.get(claim.subject)!,
      words: claim.label,
      object: names.get(claim.object)!,
      group: site.groups[site.predicates[claim.predicate]?.group ?? '']?.label ?? '',
      when: claim.whenShort,
      day: claim.when?.earliest ?? null,
      public: claim.public === null ? 'not dated' : formatDay(claim.public),
      publicDay: claim.public,
      sign: claim.sign,
      count: claim.count,
    })),
  };
}

function caption(graph: PlacedGraph, picture: GraphPicture): string {
  const shown = picture.nodes.length;
  const all = graph.nodes.length;
  const which =
    shown < all
      ? `The ${shown} best connected of ${all} entities`
      : all === 1
        ? 'The one entity'
        : `All ${all} entities`;
  const untied = graph.untied > 0 ? ` ${graph.untied} more stand in the record without a tie.` : '';
  return `${which} that some claim ties to another, whenever it held.${untied} Every line is one or more claims with their sources.`;
}
