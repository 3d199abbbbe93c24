import type { Archive, Source } from '../../archive/archive.ts';
import { pageTitle } from '../../archive/titles.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { formatSeen, formatSourceKind } from '../../provenance/format-source.ts';
import { capitalise } from '../../schema/format-number.ts';
import { formatDate } from '../../schema/sourced-date.ts';
import type { RecordLink } from '../../schema/urls.ts';
import { type ClaimLine, deriveClaimLine } from '../evidence/claim-line.ts';
import { toRecordLink } from '../evidence/record-link.ts';
import { deriveUses, type Use } from '../evidence/used-in.ts';
import type { JsonLd } from '../frame/json-ld.ts';
import { deriveActions, type RecordActions } from '../frame/record-actions.ts';
import { deriveStatus, type RecordStatus } from '../frame/record-status.ts';
import { deriveQuoteLine, type QuoteLine, sortQuotes } from '../quotes/derive-quotes-index.ts';
import { deriveReportCard, findClaimsThrough, formatReportCard, type ReportCard } from './report-card.ts';
import { deriveSections, type SourceSection } from './sections.ts';
import { deriveSourceClaims } from './source-claims.ts';
import { deriveUpstream, type UpstreamNode } from './upstream-tree.ts';

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
  /** What it states, by section where it states much. */
  sections: SourceSection[];
  stated: { count: number; placed: boolean };
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

/** The page of one source. */
export function deriveSourcePage(archive: Archive, provenance: ProvenanceIndex, source: Source): SourcePage {
  const card = deriveReportCard(archive, provenance, source);
  const report = formatReportCard(card);
  const share = provenance.quotedShareOf(source);
  const claims = deriveSourceClaims(archive, provenance, source);
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
    sections: claims.length > 0 ? deriveSections(claims) : [],
    stated: { count: claims.length, placed: claims.some(({ locator }) => locator !== '') },
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
