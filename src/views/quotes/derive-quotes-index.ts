import type { Archive, Quote } from '../../archive/archive.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { formatOriginCount } from '../../provenance/format-standing.ts';
import { type SignView, STANDING_WORDS } from '../../provenance/sign.ts';
import { compareIds } from '../../schema/compare.ts';
import { compareDates, formatDate } from '../../schema/sourced-date.ts';
import type { RecordLink } from '../../schema/urls.ts';
import { toRecordLink } from '../evidence/record-link.ts';

/** A quotation in a list. */
export interface QuoteLine extends RecordLink {
  words: string;
  /** "Mira Holm to Tobias Vane, email, January 2018". */
  by: string;
  sign: SignView | null;
  count: string;
  /** Last day (day number) by which it was surely public, or null where no source is dated. */
  publicBy: number | null;
}

/** One quotation as a line. */
export function deriveQuoteLine(quote: Quote, provenance: ProvenanceIndex): QuoteLine {
  const { standing, origins, publicSince } = provenance.ofQuote(quote);
  const to = quote.to.length > 0 ? ` to ${quote.to.map(({ name }) => name).join(', ')}` : '';
  return {
    ...toRecordLink(quote),
    words: quote.words,
    publicBy: publicSince?.latest ?? null,
    by: [`${quote.speaker.name}${to}`, quote.medium, quote.said ? formatDate(quote.said) : '']
      .filter(Boolean)
      .join(', '),
    sign: standing && { sign: standing, words: STANDING_WORDS[standing] },
    count: formatOriginCount(origins),
  };
}

/** Live quotations, oldest first; those without a date last. */
export function deriveQuotesIndex(archive: Archive, provenance: ProvenanceIndex): QuoteLine[] {
  return sortQuotes(archive.live.quotes).map((quote) => deriveQuoteLine(quote, provenance));
}

/** Oldest first; those without a date last; ties by id. */
export function sortQuotes(quotes: readonly Quote[]): Quote[] {
  return [...quotes].sort((a, b) => {
    if (a.said && b.said) return compareDates(a.said, b.said) || compareIds(a, b);
    return a.said ? -1 : b.said ? 1 : compareIds(a, b);
  });
}
