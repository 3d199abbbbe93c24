import type { AnyRecord, Archive } from '../../archive/archive.ts';
import { recordNoun, recordTitle } from '../../archive/titles.ts';
import { compareIds } from '../../schema/compare.ts';
import { capitalise } from '../../schema/format-number.ts';
import type { RecordLink } from '../../schema/urls.ts';
import { toRecordLink } from './record-link.ts';

/** A record that mentions this one, with the sentence it stands in. */
export interface Use extends RecordLink {
  kicker: string;
  /** Markdown; the mention of this record is set strong. Null where it stands in front matter. */
  sentence: string | null;
}

const ORDER = ['answers', 'threads', 'disputes', 'events', 'claims', 'quotes', 'entities', 'sources'];

/**
 * The records of the given kinds that mention a record, each once, with the first sentence in which they do.
 * Threads first, then by id.
 */
export function deriveUses(
  record: AnyRecord,
  archive: Archive,
  kinds: readonly AnyRecord['collection'][],
): Use[] {
  const uses = new Map<AnyRecord, Use>();
  for (const { from, sentence } of archive.backlinks.get(record.id) ?? []) {
    if (!kinds.includes(from.collection) || from.status !== 'live') continue;
    const known = uses.get(from);
    if (known && (known.sentence || !sentence)) continue;
    uses.set(from, {
      ...toRecordLink(from),
      kicker: kicker(from),
      sentence: sentence && emphasise(sentence, record),
    });
  }
  return [...uses]
    .sort(([a], [b]) => ORDER.indexOf(a.collection) - ORDER.indexOf(b.collection) || compareIds(a, b))
    .map(([, use]) => use);
}

function kicker(record: AnyRecord): string {
  const noun = capitalise(recordNoun(record));
  return record.collection === 'disputes' ? `${noun}, ${record.state}` : noun;
}

/** The mention of a record in a sentence, strong instead of linked: the reader is on its page. */
function emphasise(sentence: string, record: AnyRecord): string {
  return sentence.replaceAll(
    new RegExp(`\\[\\[${record.id}(?:\\|([^\\]\\n]*))?\\]\\]`, 'g'),
    (_, words?: string) => `**${words ?? recordTitle(record).replace(/\.$/, '')}**`,
  );
}
