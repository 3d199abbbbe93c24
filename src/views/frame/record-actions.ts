import type { AnyRecord, Archive } from '../../archive/archive.ts';
import { recordNoun, recordTitle } from '../../archive/titles.ts';
import { toIssueUrl } from './issue-url.ts';

/** What a reader can do with a record; the addresses are null where no repository is known. */
export interface RecordActions {
  id: string;
  noun: string;
  /** The site's name, for a citation. */
  site: string;
  editUrl: string | null;
  reportUrl: string | null;
}

/** The links "edit this record" and "report an error" of a record. */
export function deriveActions(record: AnyRecord, archive: Archive): RecordActions {
  const repository = archive.site.repository?.replace(/\/$/, '');
  const file = `content/${record.collection}/${record.id}.md`;
  const title = `Error in ${recordNoun(record)}: ${recordTitle(record)}`;
  return {
    id: record.id,
    noun: recordNoun(record),
    site: archive.site.title,
    editUrl: repository ? `${repository}/edit/main/${file}` : null,
    reportUrl: toIssueUrl(repository, 'error-in-a-record', title, file),
  };
}
