import type { FieldPath } from '../reading/front-matter.ts';
import type { EvidenceRecord } from '../schema/records.ts';
import type { Source } from './archive.ts';
import { type ParsedRecord, recordsOf } from './parsed-content.ts';
import type { Checked } from './rules/rule.ts';

/** One piece of evidence as written, with the place it stands at and the source it names (null where there is none). */
export interface WrittenEvidence {
  record: ParsedRecord<'claims'> | ParsedRecord<'quotes'>;
  path: FieldPath;
  item: EvidenceRecord;
  source: Source | null;
}

/** Every piece of evidence of every claim and quote. */
export function writtenEvidence({ content, archive }: Checked): WrittenEvidence[] {
  return [...recordsOf(content, 'claims'), ...recordsOf(content, 'quotes')].flatMap((record) =>
    record.data.evidence.map((item, index) => {
      const source = archive.byId.get(item.source);
      return {
        record,
        path: ['evidence', index],
        item,
        source: source?.collection === 'sources' ? source : null,
      };
    }),
  );
}
