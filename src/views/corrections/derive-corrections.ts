import type { AnyRecord, Archive } from '../../archive/archive.ts';
import { recordNoun, recordTitle } from '../../archive/titles.ts';
import { compareIds } from '../../schema/compare.ts';
import { recordPath } from '../../schema/urls.ts';

/** A record that no longer stands. */
export interface Correction {
  id: string;
  noun: string;
  title: string;
  path: string;
  status: 'withdrawn' | 'superseded';
  reason: string;
  successor: { title: string; path: string } | null;
}

/** Every withdrawn or superseded record with its reason and successor, sorted by id. */
export function deriveCorrections(archive: Archive): Correction[] {
  return [...archive.byId.values()]
    .flatMap((record: AnyRecord): Correction[] => {
      if (record.status === 'live') return [];
      const successor = record.supersededBy;
      return [
        {
          id: record.id,
          noun: recordNoun(record),
          title: recordTitle(record),
          path: recordPath(record),
          status: record.status,
          reason: record.statusReason ?? '',
          successor: successor ? { title: recordTitle(successor), path: recordPath(successor) } : null,
        },
      ];
    })
    .sort(compareIds);
}
