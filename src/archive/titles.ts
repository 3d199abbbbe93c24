import type { AnyRecord } from './archive.ts';

/** What a record is called in a heading or a link. */
export function recordTitle(record: AnyRecord): string {
  switch (record.collection) {
    case 'claims':
      return record.statement;
    case 'quotes':
      return `“${record.words}”`;
    case 'entities':
      return record.name;
    case 'disputes':
    case 'answers':
      return record.question;
    default:
      return record.title;
  }
}

/** What the page of a record is called, so that no two pages bear one name: a source with its publisher, words with who said them. */
export function pageTitle(record: AnyRecord): string {
  if (record.collection === 'sources') return `${record.title} (${record.publisher.name})`;
  if (record.collection === 'quotes') return `${record.speaker.name}: “${record.words}”`;
  return recordTitle(record);
}

const NOUNS = {
  sources: 'source',
  entities: 'entity',
  events: 'event',
  claims: 'claim',
  quotes: 'quote',
  disputes: 'dispute',
  threads: 'thread',
  answers: 'answer',
} as const;

/** The kind of a record in one word: "claim". */
export function recordNoun(record: Pick<AnyRecord, 'collection'>): string {
  return NOUNS[record.collection];
}
