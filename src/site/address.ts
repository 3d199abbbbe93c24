import type { AnyRecord } from '../archive/archive.ts';
import { recordPath, withBase } from '../schema/urls.ts';

/** A path of this site as it stands in a link, base path included: `/timeline/` → `/base/timeline/`. */
export function href(path: string): string {
  return withBase(import.meta.env.BASE_URL, path);
}

/** The link to a record. */
export function recordHref(record: Pick<AnyRecord, 'collection' | 'id'>): string {
  return href(recordPath(record));
}
