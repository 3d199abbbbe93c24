import type { AnyRecord } from '../../archive/archive.ts';
import { recordTitle } from '../../archive/titles.ts';
import { recordPath } from '../../archive/urls.ts';

/** A link to a record; `path` is below the site's base. */
export interface RecordLink {
  title: string;
  path: string;
}

/** The link to a record by its title, or by other words. */
export function toRecordLink(record: AnyRecord, title = recordTitle(record)): RecordLink {
  return { title, path: recordPath(record) };
}
