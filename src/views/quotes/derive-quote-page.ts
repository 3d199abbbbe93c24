import type { Archive, Quote } from '../../archive/archive.ts';
import { pageTitle } from '../../archive/titles.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import {
  formatOriginCount,
  formatStanding,
  type StandingSentence,
} from '../../provenance/format-standing.ts';
import { type SignView, STANDING_WORDS } from '../../provenance/sign.ts';
import { formatDate } from '../../schema/sourced-date.ts';
import type { RecordLink } from '../../schema/urls.ts';
import { toRecordLink } from '../evidence/record-link.ts';
import { deriveTree, type EvidenceTree } from '../evidence/tree.ts';
import { deriveClocks, type TwoClocks } from '../evidence/two-clocks.ts';
import { deriveUses, type Use } from '../evidence/used-in.ts';
import type { JsonLd } from '../frame/json-ld.ts';
import { deriveActions, type RecordActions } from '../frame/record-actions.ts';
import { deriveStatus, type RecordStatus } from '../frame/record-status.ts';
import { deriveVariants, type Variant } from './variants.ts';

/** Everything on a quotation's page. */
export interface QuotePage {
  words: string;
  /** Why some of the words stand in none of its passages. */
  unchecked: string | null;
  body: string;
  speaker: RecordLink;
  to: RecordLink[];
  about: RecordLink[];
  event: RecordLink | null;
  medium: string;
  said: string | null;
  sign: SignView | null;
  standing: StandingSentence;
  count: string;
  tree: EvidenceTree;
  variants: Variant[];
  clocks: TwoClocks;
  uses: Use[];
  status: RecordStatus | null;
  actions: RecordActions;
  title: string;
  description: string;
  jsonLd: JsonLd;
}

/** The page of one quotation. */
export function deriveQuotePage(archive: Archive, provenance: ProvenanceIndex, quote: Quote): QuotePage {
  const own = provenance.ofQuote(quote);
  const standing = formatStanding(own);
  return {
    words: quote.words,
    unchecked: quote.unchecked ?? null,
    body: quote.body,
    speaker: toRecordLink(quote.speaker),
    to: quote.to.map((entity) => toRecordLink(entity)),
    about: quote.about.map((entity) => toRecordLink(entity)),
    event: quote.event && toRecordLink(quote.event),
    medium: quote.medium,
    said: quote.said ? formatDate(quote.said) : null,
    sign: own.standing && { sign: own.standing, words: STANDING_WORDS[own.standing] },
    standing,
    count: formatOriginCount(own.origins),
    tree: deriveTree(quote.evidence, own.origins, provenance),
    variants: deriveVariants(quote.words, quote.evidence, provenance),
    clocks: deriveClocks(quote.said, own.publicSince),
    uses: deriveUses(quote, archive, ['threads', 'events', 'claims', 'disputes', 'entities', 'sources']),
    status: deriveStatus(quote),
    actions: deriveActions(quote, archive),
    title: pageTitle(quote),
    description: `${standing.lead} ${standing.text}`,
    jsonLd: {
      '@type': 'Quotation',
      text: quote.words,
      creator: {
        '@type': quote.speaker.kind === 'person' ? 'Person' : 'Organization',
        name: quote.speaker.name,
      },
      dateCreated: quote.said && /^\d{4}(-\d\d){0,2}$/.test(quote.said.text) ? quote.said.text : undefined,
      about: quote.about.map(({ name }) => ({ '@type': 'Thing', name })),
    },
  };
}
