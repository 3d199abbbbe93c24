import type { Archive, Event } from '../../archive/archive.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import type { StandingSentence } from '../../provenance/format-standing.ts';
import { type SignView, STANDING_WORDS } from '../../provenance/sign.ts';
import { capitalise } from '../../schema/format-number.ts';
import { formatDate } from '../../schema/sourced-date.ts';
import type { RecordLink } from '../../schema/urls.ts';
import { toRecordLink } from '../evidence/record-link.ts';
import { deriveClocks, type TwoClocks } from '../evidence/two-clocks.ts';
import { deriveUses, type Use } from '../evidence/used-in.ts';
import type { JsonLd } from '../frame/json-ld.ts';
import { deriveActions, type RecordActions } from '../frame/record-actions.ts';
import { deriveStatus, type RecordStatus } from '../frame/record-status.ts';
import { deriveQuoteLine, type QuoteLine, sortQuotes } from '../quotes/derive-quotes-index.ts';
import { formatEvent } from './format-event.ts';
import { type ClaimGroup, groupClaims } from './group-claims.ts';
import { TIE_WORDS, TIE_WORDS_BACK } from './tie-words.ts';

/** Everything on an event's page. */
export interface EventPage {
  id: string;
  title: string;
  kind: string;
  when: string;
  asWritten: string | null;
  body: string;
  sign: SignView | null;
  standing: StandingSentence;
  groups: ClaimGroup[];
  quotes: QuoteLine[];
  participants: { role: string; links: RecordLink[] }[];
  links: { words: string; links: RecordLink[] }[];
  clocks: TwoClocks;
  uses: Use[];
  lane: number;
  status: RecordStatus | null;
  actions: RecordActions;
  description: string;
  jsonLd: JsonLd;
}

/** The page of one event. */
export function deriveEventPage(archive: Archive, provenance: ProvenanceIndex, event: Event): EventPage {
  const { site } = archive;
  const own = provenance.ofEvent(event);
  const roles = [...new Set(event.participants.map(({ role }) => role))];
  const standing = formatEvent(event, provenance);
  const lane = event.participants.find(({ entity }) => entity.lane)?.entity.lane;
  return {
    id: event.id,
    title: event.title,
    kind: site.eventKinds[event.kind]?.label ?? event.kind,
    when: formatDate(event.when),
    asWritten: event.asWritten ?? null,
    body: event.body,
    sign: own.standing && { sign: own.standing, words: STANDING_WORDS[own.standing] },
    standing,
    groups: groupClaims(event.claims, provenance),
    quotes: sortQuotes(archive.live.quotes.filter((quote) => quote.event === event)).map((quote) =>
      deriveQuoteLine(quote, provenance),
    ),
    participants: roles.map((role) => ({
      role: capitalise(site.roles[role]?.label ?? role),
      links: event.participants
        .filter((item) => item.role === role)
        .map(({ entity }) => toRecordLink(entity)),
    })),
    links: linksOf(archive, event),
    clocks: deriveClocks(event.when, own.publicSince),
    uses: deriveUses(event, archive, [
      'threads',
      'disputes',
      'claims',
      'quotes',
      'entities',
      'sources',
    ]).filter((use) => use.sentence),
    lane: lane?.colour ?? 0,
    status: deriveStatus(event),
    actions: deriveActions(event, archive),
    description: `${formatDate(event.when)}. ${standing.lead} ${standing.text}`,
    jsonLd: {
      '@type': 'Event',
      name: event.title,
      startDate: /^\d{4}(-\d\d){0,2}$/.test(event.when.text) ? event.when.text : undefined,
      description: event.claims.map(({ statement }) => statement).join(' '),
      actor: event.participants.map(({ entity }) => ({
        '@type': entity.kind === 'person' ? 'Person' : 'Organization',
        name: entity.name,
      })),
    },
  };
}

function linksOf(archive: Archive, event: Event): EventPage['links'] {
  const found = new Map<string, RecordLink[]>();
  const add = (words: string, other: Event): void => {
    found.set(words, [...(found.get(words) ?? []), toRecordLink(other)]);
  };
  for (const { event: other, as } of event.links) add(TIE_WORDS[as], other);
  for (const other of archive.live.events) {
    for (const link of other.links) if (link.event === event) add(TIE_WORDS_BACK[link.as], other);
  }
  return [...found].map(([words, links]) => ({ words, links }));
}
