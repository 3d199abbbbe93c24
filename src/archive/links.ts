import type { FieldPath } from '../reading/front-matter.ts';
import type { Collection } from '../reading/read-content.ts';
import type { ParsedRecord } from './parsed-content.ts';

/** One link as written: the field it stands in, the id it names, and the kinds of record that may stand there. */
export interface WrittenLink {
  path: FieldPath;
  id: string;
  to: readonly Collection[];
}

/** `[[id]]` or `[[id|words]]` in a body. Bounded, so that a run of brackets costs no more than its length. */
const BODY_LINK = /\[\[([^[\]|\n]{0,120})(?:\|([^[\]\n]{0,400}))?\]\]/g;

/** Every link in a record's front matter. */
export function linksInFrontMatter(record: ParsedRecord): WrittenLink[] {
  const links: WrittenLink[] = [];
  const add = (path: FieldPath, id: string | undefined, ...to: Collection[]): void => {
    if (id !== undefined) links.push({ path, id, to });
  };
  const addAll = (path: FieldPath, ids: readonly string[], ...to: Collection[]): void => {
    for (const [index, id] of ids.entries()) add([...path, index], id, ...to);
  };
  const addEvidence = (items: readonly { source: string; via: readonly string[] }[]): void => {
    for (const [index, item] of items.entries()) {
      add(['evidence', index, 'source'], item.source, 'sources');
      addAll(['evidence', index, 'via'], item.via, 'sources');
    }
  };
  add(['supersededBy'], record.data.supersededBy, record.collection);
  if (isOf(record, 'sources')) {
    add(['publisher'], record.data.publisher, 'entities');
    for (const [index, item] of record.data.derivesFrom.entries())
      add(['derivesFrom', index, 'source'], item.source, 'sources');
    for (const [index, item] of record.data.interests.entries())
      add(['interests', index, 'entity'], item.entity, 'entities');
    add(['seenVia'], record.data.seenVia, 'sources');
  } else if (isOf(record, 'entities')) {
    add(['partOf'], record.data.partOf, 'entities');
  } else if (isOf(record, 'events')) {
    for (const [index, item] of record.data.participants.entries())
      add(['participants', index, 'entity'], item.entity, 'entities');
    addAll(['claims'], record.data.claims, 'claims');
    for (const [index, item] of record.data.links.entries())
      add(['links', index, 'event'], item.event, 'events');
  } else if (isOf(record, 'claims')) {
    add(['by'], record.data.by, 'entities', 'sources');
    addAll(['about'], record.data.about, 'entities');
    add(['relation', 'subject'], record.data.relation?.subject, 'entities');
    add(['relation', 'object'], record.data.relation?.object, 'entities');
    add(['amount', 'from'], record.data.amount?.from, 'entities');
    add(['amount', 'to'], record.data.amount?.to, 'entities');
    addEvidence(record.data.evidence);
    for (const [index, item] of record.data.answers.entries())
      add(['answers', index, 'claim'], item.claim, 'claims');
  } else if (isOf(record, 'quotes')) {
    add(['speaker'], record.data.speaker, 'entities');
    addAll(['to'], record.data.to, 'entities');
    addAll(['about'], record.data.about, 'entities');
    add(['event'], record.data.event, 'events');
    addEvidence(record.data.evidence);
  } else if (isOf(record, 'disputes')) {
    addAll(['about'], record.data.about, 'entities');
    for (const [index, position] of record.data.positions.entries())
      addAll(['positions', index, 'claims'], position.claims, 'claims');
  }
  return links;
}

/** Every `[[…]]` of a body with its offset in the body. */
export function linksInBody(
  body: string,
): { id: string; words: string | null; offset: number; length: number }[] {
  return [...body.matchAll(BODY_LINK)].map((match) => ({
    id: match[1]!.trim(),
    words: match[2]?.trim() || null,
    offset: match.index,
    length: match[0].length,
  }));
}

/** Narrows a record to one collection. */
export function isOf<C extends Collection>(record: ParsedRecord, collection: C): record is ParsedRecord<C> {
  return record.collection === collection;
}
