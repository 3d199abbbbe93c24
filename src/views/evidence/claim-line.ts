import type { Claim } from '../../archive/archive.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { formatBy } from '../../provenance/format-by.ts';
import { formatSupport } from '../../provenance/not-found.ts';
import { deriveSign, type SignView } from '../../provenance/sign.ts';
import { formatDateShort } from '../../schema/sourced-date.ts';
import type { RecordLink } from '../../schema/urls.ts';
import { toRecordLink } from './record-link.ts';

/** A claim as one line of a list. */
export interface ClaimLine extends RecordLink {
  id: string;
  sign: SignView | null;
  when: string | null;
  /** Whose it is, where it is not a plain fact: "by a columnist", "according to the Gazette". */
  by: string | null;
  /** "4 sources, 1 origin". */
  count: string;
  /** Last day (day number) by which it was surely public, or null where no source is dated. */
  publicBy: number | null;
  /** Whether the record was withdrawn or superseded. */
  gone: boolean;
}

/** One claim as a line. */
export function deriveClaimLine(claim: Claim, provenance: ProvenanceIndex): ClaimLine {
  const { standing, origins, publicSince } = provenance.ofClaim(claim);
  return {
    ...toRecordLink(claim),
    id: claim.id,
    sign: deriveSign(claim, standing),
    when: claim.when ? formatDateShort(claim.when) : null,
    by: formatBy(claim, origins),
    count: formatSupport(claim, origins),
    publicBy: publicSince?.latest ?? null,
    gone: claim.status !== 'live',
  };
}
