import type { AnyRecord } from '../../archive/archive.ts';
import { recordNoun } from '../../archive/titles.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { formatOriginCount } from '../../provenance/format-standing.ts';
import { formatSupport } from '../../provenance/not-found.ts';
import { deriveSign, type SignView, STANDING_WORDS } from '../../provenance/sign.ts';
import { capitalise } from '../../schema/format-number.ts';
import type { RecordLink } from '../../schema/urls.ts';
import { toRecordLink } from '../evidence/record-link.ts';

/** A record that an answer is made of, as one line. */
export interface Made extends RecordLink {
  /** "Claim", "Quote". */
  kind: string;
  sign: SignView | null;
  /** "4 sources, 1 origin"; empty for what has none of its own. */
  count: string;
}

/** One record that an answer is made of. */
export function deriveMade(record: AnyRecord, provenance: ProvenanceIndex): Made {
  const line = { ...toRecordLink(record), kind: capitalise(recordNoun(record)) };
  if (record.collection === 'claims') {
    const { standing, origins } = provenance.ofClaim(record);
    return { ...line, sign: deriveSign(record, standing), count: formatSupport(record, origins) };
  }
  if (record.collection === 'quotes') {
    const { standing, origins } = provenance.ofQuote(record);
    return {
      ...line,
      sign: standing && { sign: standing, words: STANDING_WORDS[standing] },
      count: formatOriginCount(origins),
    };
  }
  return { ...line, sign: null, count: '' };
}
