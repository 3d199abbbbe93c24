import type { Archive, Dispute } from '../../archive/archive.ts';
import { formatSourceName } from '../../provenance/format-source.ts';
import { formatOriginCount } from '../../provenance/format-standing.ts';
import { findOrigins } from '../../provenance/origins.ts';
import { formatList } from '../../schema/format-number.ts';
import type { RecordLink } from '../../schema/urls.ts';
import { toRecordLink } from '../evidence/record-link.ts';
import { DISPUTE_KIND_WORDS, DISPUTE_STATE_WORDS } from './words.ts';

/** A dispute in a list: the question, and each side in one line. */
export interface DisputeLine extends RecordLink {
  state: Dispute['state'];
  stateWords: string;
  kind: string;
  sides: { label: string; count: string; sources: string; stands: boolean }[];
}

export interface DisputesIndex {
  groups: { state: Dispute['state']; title: string; kinds: { title: string; disputes: DisputeLine[] }[] }[];
  total: number;
}

const STATES: Dispute['state'][] = ['open', 'resolved', 'dissolved'];
const SOURCES = 3;

/** One dispute as a line. */
export function deriveDisputeLine(dispute: Dispute): DisputeLine {
  return {
    ...toRecordLink(dispute),
    state: dispute.state,
    stateWords: DISPUTE_STATE_WORDS[dispute.state],
    kind: DISPUTE_KIND_WORDS[dispute.kind],
    sides: dispute.positions.map(({ label, claims }) => {
      const origins = findOrigins(claims.flatMap((claim) => claim.evidence));
      const names = [...new Set(origins.supporting.map(formatSourceName))];
      const more = names.length - SOURCES;
      return {
        label,
        count: formatOriginCount(origins),
        sources: formatList(more > 0 ? [...names.slice(0, SOURCES), `${more} more`] : names),
        stands: dispute.state === 'resolved' && dispute.resolution?.position === label,
      };
    }),
  };
}

/** Live disputes, by state and kind. */
export function deriveDisputesIndex(archive: Archive): DisputesIndex {
  const live = archive.live.disputes;
  return {
    total: live.length,
    groups: STATES.flatMap((state) => {
      const inState = live.filter((dispute) => dispute.state === state);
      if (inState.length === 0) return [];
      const kinds = Object.entries(DISPUTE_KIND_WORDS).flatMap(([kind, title]) => {
        const disputes = inState.filter((dispute) => dispute.kind === kind).map(deriveDisputeLine);
        return disputes.length > 0 ? [{ title, disputes }] : [];
      });
      return [{ state, title: DISPUTE_STATE_WORDS[state], kinds }];
    }),
  };
}
