import type { Archive } from '../archive/archive.ts';
import type { ProvenanceIndex } from '../provenance/build-provenance.ts';
import { formatList } from '../schema/format-number.ts';
import { formatDate } from '../schema/sourced-date.ts';
import { type Answered, slot } from './question.ts';

/** Every quote answers who said it, when, to whom, and since when that is public. */
export function fromQuotes(archive: Archive, provenance: Pick<ProvenanceIndex, 'ofQuote'>): Answered[] {
  return archive.live.quotes.map((quote) => {
    const { publicSince } = provenance.ofQuote(quote);
    const parts = [
      slot(quote, quote.speaker.name),
      quote.to.length > 0 ? `to ${formatList(quote.to.map((entity) => slot(entity, entity.name)))}` : '',
      quote.said ? formatDate(quote.said) : 'at a time that is not known',
    ].filter(Boolean);
    const since = publicSince ? `; public since ${formatDate(publicSince)}` : '';
    return {
      id: quote.id,
      make: 'words',
      question: `Who said “${quote.words}”?`,
      asks: [`${quote.speaker.name} “${quote.words}”`],
      answer: `${parts.join(', ')}${since}.`,
      uses: [quote],
      dispute: null,
      changes: null,
      home: quote,
    };
  });
}
