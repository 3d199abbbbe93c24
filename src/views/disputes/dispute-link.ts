import type { DisputeHeld } from '../../provenance/against.ts';
import type { RecordLink } from '../../schema/urls.ts';
import { toRecordLink } from '../evidence/record-link.ts';

/** A dispute in which a claim holds a position, with that position. */
export interface DisputeLink extends RecordLink {
  state: string;
  label: string;
}

/** A dispute as it is named beside a claim that stands in it. */
export function deriveDisputeLink({ dispute, label }: DisputeHeld): DisputeLink {
  return { ...toRecordLink(dispute), state: dispute.state, label };
}
