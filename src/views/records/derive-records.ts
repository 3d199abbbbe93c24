import type { AnyRecord, Archive } from '../../archive/archive.ts';
import { recordTitle } from '../../archive/titles.ts';
import { recordPath } from '../../archive/urls.ts';
import { COLLECTION_LABELS } from './collection-labels.ts';

/** All records of one kind, by title. */
export interface RecordGroup {
  collection: AnyRecord['collection'];
  label: string;
  records: { id: string; title: string; path: string; also: string }[];
}

/** Every live record on one page, so that the browser's own find reaches it; `also` holds other names. */
export function deriveRecordGroups(archive: Archive): RecordGroup[] {
  return COLLECTION_LABELS.map(([collection, label]) => ({
    collection,
    label,
    records: [...archive.byId.values()]
      .filter((record) => record.collection === collection && record.status === 'live')
      .map((record) => ({
        id: record.id,
        title: recordTitle(record),
        path: recordPath(record),
        also: otherNames(record),
      }))
      .sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0)),
  }));
}

function otherNames(record: AnyRecord): string {
  if (record.collection === 'entities') return record.aliases.join(', ');
  if (record.collection === 'sources') return record.publisher.name;
  if (record.collection === 'quotes') return record.speaker.name;
  return '';
}
