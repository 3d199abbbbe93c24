import { type Adjacency, deriveAdjacency, type TieClaim, toTieClaim } from '../../graph/adjacency.ts';
import { drawOpening, type GraphPicture } from '../../graph/draw-graph.ts';
import { groupTies } from '../../graph/group-ties.ts';
import type { PlacedGraph } from '../../graph/place-graph.ts';
import type { SignView } from '../../provenance/sign.ts';
import { capitalise, formatCount } from '../../schema/format-number.ts';
import { itemAt, valueAt } from '../../schema/item-at.ts';
import type { Site } from '../../schema/site.ts';
import { formatDay } from '../../schema/sourced-date.ts';

/** One tie as a row of the table. `day` is for sorting; null sorts last. */
export interface TieRow {
  subject: string;
  words: string;
  object: string;
  group: string;
  when: string;
  day: number | null;
  /** Since when its first claim was public. */
  public: string;
  publicDay: number | null;
  signs: SignView[];
  claims: TieClaim[];
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
  const ties = groupTies(graph.claims);
  const entities = formatCount(graph.nodes.length, 'entity', 'entities');
  const summary = `${capitalise(entities)}, ${formatCount(ties.length, 'tie')}, ${formatCount(graph.claims.length, 'claim')} behind them`;
  return {
    summary,
    label: picture
      ? `${picture.nodes.length} entities and ${picture.edges.length} lines between them. The same follows as a list.`
      : '',
    caption: picture ? caption(graph, picture) : 'No claim of the record ties one entity to another yet.',
    picture,
    first: graph.nodes.find(({ rank }) => rank === 0)?.id ?? '',
    adjacency: deriveAdjacency(graph, site.predicates),
    rows: ties.map(({ subject, predicate, object, label, when, signs, claims }) => {
      const days = claims.flatMap(({ public: day }) => day ?? []);
      const publicDay = days.length > 0 ? Math.min(...days) : null;
      return {
        subject: valueAt(names, subject),
        words: label,
        object: valueAt(names, object),
        group: site.groups[site.predicates[predicate]?.group ?? '']?.label ?? '',
        when,
        day: itemAt(claims, 0).when?.earliest ?? null,
        public: publicDay === null ? 'not dated' : formatDay(publicDay),
        publicDay,
        signs,
        claims: claims.map(toTieClaim),
      };
    }),
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
