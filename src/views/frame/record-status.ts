import type { AnyRecord } from '../../archive/archive.ts';
import type { RecordLink } from '../../schema/urls.ts';
import { toRecordLink } from '../evidence/record-link.ts';

/** Why a record no longer stands, and what took its place. */
export interface RecordStatus {
  words: string;
  reason: string;
  successor: RecordLink | null;
}

/** Null for a live record. */
export function deriveStatus(record: AnyRecord): RecordStatus | null {
  if (record.status === 'live') return null;
  const successor = record.supersededBy;
  return {
    words: record.status === 'withdrawn' ? 'Withdrawn' : 'Superseded',
    reason: record.statusReason ?? '',
    successor: successor ? toRecordLink(successor) : null,
  };
}
