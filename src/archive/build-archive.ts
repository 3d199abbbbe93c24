import type { Collection } from '../reading/read-content.ts';
import type { Site } from '../schema/site.ts';
import type { AnyRecord, Archive, Records } from './archive.ts';
import { buildBacklinks } from './build-backlinks.ts';
import { type Among, linkRecord } from './link-record.ts';
import type { ParsedRecord } from './parsed-content.ts';

/**
 * Links parsed records into one archive. Total: a link to nothing is left out (the rule `links-resolve` reports
 * it), so a record always has a shape that can be checked. Records may come in any order.
 */
export function buildArchive(site: Site, records: readonly ParsedRecord[]): Archive {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const byId = linkAll(site, sorted);
  const of = <C extends Collection>(collection: C): Records[C][] =>
    [...byId.values()].filter((record): record is Records[C] => record.collection === collection);
  const formerIds = new Map<string, AnyRecord>();
  for (const record of byId.values()) for (const former of record.formerIds) formerIds.set(former, record);
  return {
    site,
    sources: of('sources'),
    entities: of('entities'),
    events: of('events'),
    claims: of('claims'),
    quotes: of('quotes'),
    disputes: of('disputes'),
    threads: of('threads').sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
    byId,
    formerIds,
    backlinks: buildBacklinks(sorted, byId),
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
