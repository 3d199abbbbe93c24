import type { Collection } from '../reading/read-content.ts';
import { compareIds } from '../schema/compare.ts';
import type { Site } from '../schema/site.ts';
import type { AnyRecord, Archive, RecordLists, Records } from './archive.ts';
import { buildBacklinks } from './build-backlinks.ts';
import { type Among, linkRecord } from './link-record.ts';
import type { ParsedRecord } from './parsed-content.ts';

/**
 * Links parsed records into one archive. Total: a link to nothing is left out (the rule `links-resolve` reports
 * it), so a record always has a shape that can be checked. Records may come in any order.
 */
export function buildArchive(site: Site, records: readonly ParsedRecord[]): Archive {
  const sorted = [...records].sort(compareIds);
  const byId = linkAll(site, sorted);
  const formerIds = new Map<string, AnyRecord>();
  for (const record of byId.values()) for (const former of record.formerIds) formerIds.set(former, record);
  return {
    site,
    ...toLists([...byId.values()]),
    live: toLists([...byId.values()].filter(({ status }) => status === 'live')),
    byId,
    formerIds,
    backlinks: buildBacklinks(sorted, byId),
  };
}

function toLists(records: readonly AnyRecord[]): RecordLists {
  const of = <C extends Collection>(collection: C): Records[C][] =>
    records.filter((record): record is Records[C] => record.collection === collection);
  return {
    sources: of('sources'),
    entities: of('entities'),
    events: of('events'),
    claims: of('claims'),
    quotes: of('quotes'),
    disputes: of('disputes'),
    threads: of('threads').sort((a, b) => a.order - b.order || compareIds(a, b)),
    answers: of('answers'),
  };
}

/** Every record by id, in the order given. Records refer to one another in circles, so each gets its identity first and its fields, once, after. */
function linkAll(site: Site, records: readonly ParsedRecord[]): Map<string, AnyRecord> {
  const written = new Map(records.map((record) => [record.id, record]));
  // From here to the end of the next loop, the records are to be pointed to and not read.
  const byId = new Map(
    records.map(({ collection, id, body }) => [id, { collection, id, body } as AnyRecord] as const),
  );
  const among: Among = {
    site,
    find: <C extends Collection>(id: string | undefined, ...to: C[]) => {
      const found = id === undefined ? undefined : byId.get(id);
      return found && to.some((collection) => collection === found.collection) ? (found as Records[C]) : null;
    },
    written: <C extends Collection>(id: string, collection: C) => {
      const found = written.get(id);
      return found?.collection === collection ? (found.data as ParsedRecord<C>['data']) : null;
    },
  };
  for (const record of records) {
    const shell = byId.get(record.id);
    if (shell) Object.assign(shell, linkRecord(record, among));
  }
  return byId;
}
