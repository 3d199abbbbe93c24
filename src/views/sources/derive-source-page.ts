import type { Archive, Source } from '../../archive/archive.ts';
import { pageTitle } from '../../archive/titles.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { formatSeen, formatSourceKind } from '../../provenance/format-source.ts';
import type { PassageView } from '../../provenance/passage-view.ts';
import { compareIds } from '../../schema/compare.ts';
import { capitalise } from '../../schema/format-number.ts';
import { itemAt } from '../../schema/item-at.ts';
import { formatDate } from '../../schema/sourced-date.ts';
import type { RecordLink } from '../../schema/urls.ts';
import { type ClaimLine, deriveClaimLine } from '../evidence/claim-line.ts';
import { derivePassages } from '../evidence/passages-of.ts';
import { toRecordLink } from '../evidence/record-link.ts';
import { deriveUses, type Use } from '../evidence/used-in.ts';
import type { JsonLd } from '../frame/json-ld.ts';
import { deriveActions, type RecordActions } from '../frame/record-actions.ts';
import { deriveStatus, type RecordStatus } from '../frame/record-status.ts';
import { deriveQuoteLine, type QuoteLine, sortQuotes } from '../quotes/derive-quotes-index.ts';
import { deriveReportCard, findClaimsThrough, formatReportCard, type ReportCard } from './report-card.ts';
import { deriveUpstream, type UpstreamNode } from './upstream-tree.ts';

/** A claim of a source, with what the source prints for it. */
export interface SourceClaim extends ClaimLine {
  locator: string;
  passages: PassageView[];
  /** How the source bears on it, where it does not simply support it. */
  stance: string | null;
  /** Whether no other source supports it. */
  only: boolean;
}

/** Everything on a source's page. */
export interface SourcePage {
  title: string;
  /** With the publisher, for the window and for shares. */
  pageTitle: string;
  publisher: RecordLink;
  authors: string[];
  kind: string;
  published: string | null;
  accessed: string | null;
  seen: string;
  url: string | null;
  archived: string | null;
  body: string;
  report: string;
  card: ReportCard;
  upstream: UpstreamNode[];
  upstreamOpen: boolean;
  interests: { who: RecordLink; note: string }[];
  /** How much of its text, or of the part that was read, our passages cover: "12.3 % of its text"; null without a fingerprint. */
  quoted: string | null;
  claims: SourceClaim[];
  /** Claims that go back to it through other sources. */
  through: ClaimLine[];
  quotes: QuoteLine[];
  /** Sources that rest on this one. */
  retoldBy: (RecordLink & { how: string })[];
  uses: Use[];
  status: RecordStatus | null;
  actions: RecordActions;
  description: string;
  jsonLd: JsonLd;
}

const STANCES = {
  supports: null,
  partly: 'in part',
  refutes: 'refutes it',
  mentions: 'mentions it',
} as const;

/** The page of one source. */
export function deriveSourcePage(archive: Archive, provenance: ProvenanceIndex, source: Source): SourcePage {
  const card = deriveReportCard(archive, provenance, source);
  const report = formatReportCard(card);
  const share = provenance.quotedShareOf(source);
  return {
    title: source.title,
    pageTitle: pageTitle(source),
    publisher: toRecordLink(source.publisher),
    authors: source.authors,
    kind: capitalise(formatSourceKind(source)),
    published: source.published ? formatDate(source.published) : null,
    accessed: source.accessed ? formatDate(source.accessed) : null,
    seen: formatSeen(source),
    url: source.url ?? null,
    archived: source.archived ?? null,
    body: source.body,
    report,
    card,
    upstream: deriveUpstream(source),
    upstreamOpen: source.upstream === 'unknown',
    interests: source.interests.map(({ entity, note }) => ({ who: toRecordLink(entity), note })),
    quoted:
      share === null
        ? null
        : `${Math.round(share * 1000) / 10} % of ${provenance.fingerprints.get(source.id)?.coverage === 'whole' ? 'its text' : 'the part that was read'}`,
    claims: deriveSourceClaims(archive, provenance, source),
    through: findClaimsThrough(archive, provenance, source).map((claim) =>
      deriveClaimLine(claim, provenance),
    ),
    quotes: sortQuotes(
      archive.live.quotes.filter((quote) => quote.evidence.some((item) => item.source === source)),
    ).map((quote) => deriveQuoteLine(quote, provenance)),
    retoldBy: archive.live.sources.flatMap((other) => {
      const tie = other.derivesFrom.find((item) => item.source === source);
      return tie
        ? [{ ...toRecordLink(other), how: `${other.publisher.name} ${tie.how.replace('-', ' ')} it` }]
        : [];
    }),
    uses: deriveUses(source, archive, [
      'threads',
      'disputes',
      'events',
      'claims',
      'entities',
      'sources',
    ]).filter((use) => use.sentence),
    status: deriveStatus(source),
    actions: deriveActions(source, archive),
    description: `${capitalise(formatSourceKind(source))} by ${source.publisher.name}. ${report}`,
    jsonLd: {
      '@type': source.kind === 'news-report' || source.kind === 'analysis' ? 'NewsArticle' : 'CreativeWork',
      name: source.title,
      headline: source.title.slice(0, 110),
      publisher: { '@type': 'Organization', name: source.publisher.name },
      author: source.authors.map((name) => ({ '@type': 'Person', name })),
      datePublished:
        source.published && /^\d{4}(-\d\d){0,2}$/.test(source.published.text)
          ? source.published.text
          : undefined,
      url: source.url,
      isBasedOn: source.derivesFrom.map(({ source: upstream }) => upstream.url ?? upstream.title),
    },
  };
}

/** Every live claim that the source bears on, in the order of its text; those without a locator last. */
function deriveSourceClaims(archive: Archive, provenance: ProvenanceIndex, source: Source): SourceClaim[] {
  return archive.live.claims
    .flatMap((claim) => {
      const own = claim.evidence.filter((item) => item.source === source);
      if (own.length === 0) return [];
      const { supporting } = provenance.ofClaim(claim).origins;
      return [
        {
          ...deriveClaimLine(claim, provenance),
          locator: own.find((item) => item.locator)?.locator ?? '',
          passages: derivePassages(own, provenance, ['supports', 'partly', 'refutes', 'mentions']),
          stance: STANCES[itemAt(own, 0).stance],
          only: supporting.length === 1 && supporting[0] === source,
        },
      ];
    })
    .sort((a, b) => compareLocators(a.locator, b.locator) || compareIds(a, b));
}

/** "paragraph 2" before "paragraph 10"; nothing goes last. */
export function compareLocators(a: string, b: string): number {
  if (!a || !b) return a === b ? 0 : a ? -1 : 1;
  return a.localeCompare(b, 'en', { numeric: true });
}
