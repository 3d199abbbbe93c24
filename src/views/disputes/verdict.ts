import type { Dispute } from '../../archive/archive.ts';
import type { RecordLink } from '../../schema/urls.ts';
import { toRecordLink } from '../evidence/record-link.ts';

/** What each kind of dispute is about, in a reader's word; in the order in which a page answers. */
export const FACETS: Readonly<Record<Dispute['kind'], string>> = {
  existence: 'Whether',
  attribution: 'Who',
  date: 'When',
  value: 'How much',
  scope: 'How far',
  interpretation: 'How it is read',
};

/** A dispute and how it stands, in a few words. */
export interface DisputeVerdict extends RecordLink {
  facet: string;
  open: boolean;
  /** "open", "settled: January 2018", "dissolved". */
  words: string;
}

/** A dispute with its facet and its verdict. */
export function deriveVerdict(dispute: Dispute): DisputeVerdict {
  const settled = dispute.resolution?.position;
  return {
    ...toRecordLink(dispute),
    facet: FACETS[dispute.kind],
    open: dispute.state === 'open',
    words: dispute.state === 'resolved' && settled ? `settled: ${settled}` : dispute.state,
  };
}
