import type { AnyRecord, Archive } from '../../archive/archive.ts';
import { recordTitle } from '../../archive/titles.ts';
import { recordPath } from '../../schema/urls.ts';
import { COLLECTION_LABELS } from './collection-labels.ts';

/** Records of one kind, by title; those of one publisher or speaker stand together. */
export interface RecordGroup {
  collection: AnyRecord['collection'];
  label: string;
  count: number;
  lines: RecordLine[];
}

interface RecordLine {
  /** Who published or said what follows; empty where the record stands for itself. */
  lead: string;
  records: { title: string; path: string }[];
  /** Other names of the record. */
  also: string;
}

/** Every live record on one page, so that the browser's own find reaches it. */
export function deriveRecordGroups(archive: Archive): RecordGroup[] {
  return COLLECTION_LABELS.map(([collection, label]) => {
    const records: AnyRecord[] = [...archive.live[collection]];
    records.sort(byText(recordTitle));
    const lines: RecordLine[] = [];
    for (const record of records.sort(byText(leadOf))) {
      const lead = leadOf(record);
      const link = { title: recordTitle(record), path: recordPath(record) };
      const last = lines.at(-1);
      if (lead !== '' && last?.lead === lead) last.records.push(link);
      else lines.push({ lead, records: [link], also: aliasesOf(record) });
    }
    return { collection, label, count: records.length, lines };
  });
}

function byText(textOf: (record: AnyRecord) => string): (a: AnyRecord, b: AnyRecord) => number {
  return (a, b) => (textOf(a) < textOf(b) ? -1 : textOf(a) > textOf(b) ? 1 : 0);
}

function leadOf(record: AnyRecord): string {
  if (record.collection === 'sources') return record.publisher.name;
  if (record.collection === 'quotes') return record.speaker.name;
  return '';
}

function aliasesOf(record: AnyRecord): string {
  return record.collection === 'entities' ? record.aliases.join(', ') : '';
}
