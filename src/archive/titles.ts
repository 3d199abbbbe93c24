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
      return record.question;
    default:
      return record.title;
  }
}

const NOUNS = {
  sources: 'source',
  entities: 'entity',
  events: 'event',
  claims: 'claim',
  quotes: 'quote',
  disputes: 'dispute',
  threads: 'thread',
} as const;

/** The kind of a record in one word: "claim". */
export function recordNoun(record: Pick<AnyRecord, 'collection'>): string {
  return NOUNS[record.collection];
}
