import type { Archive } from '../../archive/archive.ts';
import type { RecordLink } from '../../schema/urls.ts';
import { toRecordLink } from '../evidence/record-link.ts';

/** Former ids with the record that now answers for them. */
export function deriveFormerIds(archive: Archive): { collection: string; id: string; to: RecordLink }[] {
  return [...archive.formerIds].map(([id, record]) => ({
    collection: record.collection,
    id,
    to: toRecordLink(record),
  }));
}
