import type { Archive, Event } from '../../archive/archive.ts';
import { toPlainText } from '../../archive/plain-text.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { derivePassage, type PassageView } from '../../provenance/passage-view.ts';
import { formatDate } from '../../schema/sourced-date.ts';
import type { RecordLink } from '../../schema/urls.ts';
import { TIE_WORDS, TIE_WORDS_BACK } from '../events/tie-words.ts';
import { type ClaimLine, deriveClaimLine } from '../evidence/claim-line.ts';
import { toRecordLink } from '../evidence/record-link.ts';

/** What the panel says of a selected event beyond what the drawing already knows. */
export interface EventDetail {
  id: string;
  /** The event's own sentences, without markup. */
  text: string;
  /** The source's own words for the date. */
  asWritten: string | null;
  participants: (RecordLink & { role: string })[];
  claims: (ClaimLine & { passage: PassageView | null })[];
  quotes: (RecordLink & { speaker: string; said: string })[];
  /** Other events, with how they are tied, from either side. */
  links: { as: string; event: string; title: string }[];
}

/** One event as the panel shows it. */
export function deriveEventDetail(archive: Archive, provenance: ProvenanceIndex, event: Event): EventDetail {
  const live = archive.live.events;
  return {
    id: event.id,
    text: toPlainText(event.body, archive),
    asWritten: event.asWritten ?? null,
    participants: event.participants.map(({ entity, role }) => ({
      ...toRecordLink(entity),
      role: archive.site.roles[role]?.label ?? role,
    })),
    claims: event.claims.map((claim) => {
      const evidence = claim.evidence.find(({ passage }) => passage !== undefined) ?? claim.evidence[0];
      return {
        ...deriveClaimLine(claim, provenance),
        passage: evidence ? derivePassage(evidence, provenance.proofOf(evidence)) : null,
      };
    }),
    quotes: archive.live.quotes
      .filter((quote) => quote.event === event)
      .map((quote) => ({
        ...toRecordLink(quote),
        speaker: quote.speaker.name,
        said: quote.said ? formatDate(quote.said) : '',
      })),
    links: [
      ...event.links.map((link) => toLink(TIE_WORDS[link.as], link.event)),
      ...live.flatMap((other) =>
        other.links
          .filter((link) => link.event === event)
          .map((link) => toLink(TIE_WORDS_BACK[link.as], other)),
      ),
    ],
  };
}

function toLink(as: string, event: Event): EventDetail['links'][number] {
  return { as, event: event.id, title: event.title };
}
