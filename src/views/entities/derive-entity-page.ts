import type { Archive, Claim, Entity } from '../../archive/archive.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { formatSourceKind } from '../../provenance/format-source.ts';
import { compareIds } from '../../schema/compare.ts';
import { formatCount, formatList } from '../../schema/format-number.ts';
import { itemAt, valueAt } from '../../schema/item-at.ts';
import { formatDateShort } from '../../schema/sourced-date.ts';
import type { RecordLink } from '../../schema/urls.ts';
import { recordPath } from '../../schema/urls.ts';
import { derivePairs, type Pair, pairsOf } from '../between/derive-pairs.ts';
import { type ClaimGroup, groupClaims } from '../claims/derive-claims-index.ts';
import { type DisputeLine, deriveDisputeLine } from '../disputes/derive-disputes-index.ts';
import { deriveEventLine, type EventLine, sortEvents } from '../events/derive-events-index.ts';
import { toRecordLink } from '../evidence/record-link.ts';
import { deriveUses, type Use } from '../evidence/used-in.ts';
import type { JsonLd } from '../frame/json-ld.ts';
import { deriveActions, type RecordActions } from '../frame/record-actions.ts';
import { deriveStatus, type RecordStatus } from '../frame/record-status.ts';
import { deriveQuoteLine, type QuoteLine, sortQuotes } from '../quotes/derive-quotes-index.ts';
import { indexMentions, type Mentions } from './mentions.ts';
import { ENTITY_KIND_WORDS } from './words.ts';

/** Everything on an entity's page. */
export interface EntityPage {
  id: string;
  name: string;
  kind: string;
  aliases: string[];
  body: string;
  lane: { label: string; colour: number } | null;
  homepage: string | null;
  wikidata: string | null;
  partOf: RecordLink | null;
  parts: RecordLink[];
  /** "84 claims, 31 events, six quotes, four disputes". */
  count: string;
  claims: ClaimGroup[];
  quotes: QuoteLine[];
  events: EventLine[];
  disputes: DisputeLine[];
  /** Pages about this entity and another that a relation ties it to. */
  partners: { name: string; path: string; relations: string[] }[];
  published: (RecordLink & { about: string })[];
  uses: Use[];
  status: RecordStatus | null;
  actions: RecordActions;
  description: string;
  jsonLd: JsonLd;
}

/** The page of one entity. `mentions` and `pairs` come from `indexMentions` and `derivePairs`, made once for all pages. */
export function deriveEntityPage(
  archive: Archive,
  provenance: ProvenanceIndex,
  entity: Entity,
  mentions: ReadonlyMap<Entity, Mentions> = indexMentions(archive),
  pairs: readonly Pair[] = derivePairs(archive),
): EntityPage {
  const { claims, events, quotes, disputes } = valueAt(mentions, entity);
  const first = itemAt(entity.body.split(/\n\s*\n/), 0)
    .replaceAll(/\[\[[^\]|]*\|([^\]]*)\]\]/g, '$1')
    .trim();
  return {
    id: entity.id,
    name: entity.name,
    kind: ENTITY_KIND_WORDS[entity.kind].one,
    aliases: entity.aliases,
    body: entity.body,
    lane: entity.lane && { label: entity.lane.label, colour: entity.lane.colour },
    homepage: entity.homepage ?? null,
    wikidata: entity.wikidata ?? null,
    partOf: entity.partOf && toRecordLink(entity.partOf),
    parts: archive.live.entities
      .filter((other) => other.partOf === entity)
      .map((other) => toRecordLink(other)),
    count: formatList(
      [
        formatCount(claims.length, 'claim'),
        formatCount(events.length, 'event'),
        formatCount(quotes.length, 'quote'),
        formatCount(disputes.length, 'dispute'),
      ].filter((words) => !words.startsWith('no ')),
    ),
    claims: groupClaims(claims, provenance),
    quotes: sortQuotes(quotes).map((quote) => deriveQuoteLine(quote, provenance)),
    events: sortEvents(events).map((event) => deriveEventLine(event, archive, provenance)),
    disputes: disputes.map(deriveDisputeLine),
    partners: derivePartners(archive, entity, claims, pairs),
    published: archive.live.sources
      .filter((source) => source.publisher === entity)
      .map((source) => ({
        ...toRecordLink(source),
        about: [formatSourceKind(source), source.published ? formatDateShort(source.published) : '']
          .filter(Boolean)
          .join(', '),
      })),
    uses: deriveUses(entity, archive, [
      'threads',
      'disputes',
      'events',
      'claims',
      'entities',
      'sources',
    ]).filter((use) => use.sentence),
    status: deriveStatus(entity),
    actions: deriveActions(entity, archive),
    description: first || `${entity.name}, ${ENTITY_KIND_WORDS[entity.kind].one.toLowerCase()}.`,
    jsonLd: {
      '@type':
        entity.kind === 'person'
          ? 'Person'
          : entity.kind === 'organisation' || entity.kind === 'publication'
            ? 'Organization'
            : 'Thing',
      name: entity.name,
      alternateName: entity.aliases.length > 0 ? entity.aliases : undefined,
      description: first || undefined,
      url: entity.homepage,
      sameAs: entity.wikidata ? `https://www.wikidata.org/wiki/${entity.wikidata}` : undefined,
    },
  };
}

/** The other ends of the entity's live relations, most relations first, with what ties the two; each leads to the page of the pair, or to the other where the pair has none. */
function derivePartners(
  archive: Archive,
  entity: Entity,
  claims: readonly Claim[],
  pairs: readonly Pair[],
): EntityPage['partners'] {
  const own = pairsOf(pairs, entity.id);
  const partners = new Map<Entity, string[]>();
  for (const { relation } of claims) {
    if (!relation || relation.subject === relation.object) continue;
    const isSubject = relation.subject === entity;
    if (!isSubject && relation.object !== entity) continue;
    const predicate = archive.site.predicates[relation.predicate];
    if (!predicate) continue;
    const other = isSubject ? relation.object : relation.subject;
    partners.set(other, [...(partners.get(other) ?? []), isSubject ? predicate.label : predicate.inverse]);
  }
  for (const { a, b } of own) {
    const other = a === entity ? b : a;
    if (!partners.has(other)) partners.set(other, ['through their parts or people']);
  }
  return [...partners]
    .sort(([a, x], [b, y]) => y.length - x.length || compareIds(a, b))
    .map(([other, relations]) => ({
      name: other.name,
      path: own.find(({ a, b }) => a === other || b === other)?.path ?? recordPath(other),
      relations: [...new Set(relations)],
    }));
}
