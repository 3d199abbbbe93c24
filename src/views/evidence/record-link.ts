import type { AnyRecord } from '../../archive/archive.ts';
import { recordTitle } from '../../archive/titles.ts';
import { type RecordLink, recordPath } from '../../schema/urls.ts';

/** The link to a record by its title, or by other words. */
export function toRecordLink(record: AnyRecord, title = recordTitle(record)): RecordLink {
  return { title, path: recordPath(record) };
}
