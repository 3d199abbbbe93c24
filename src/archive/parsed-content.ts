import type { z } from 'zod';
import { compareProblems, type Problem } from '../reading/problem.ts';
import type { Collection, RawContent, RawRecord } from '../reading/read-content.ts';
import { parseRecord, parseSite } from '../schema/parse-record.ts';
import type { SCHEMAS } from '../schema/records.ts';
import type { Site } from '../schema/site.ts';

/** One parsed record: its data as its schema gives it, and its place on disk where it came from there. */
export interface ParsedRecord<C extends Collection = Collection> {
  collection: C;
  id: string;
  data: z.output<(typeof SCHEMAS)[C]>;
  body: string;
}

export interface ParsedContent {
  site: Site | null;
  records: ParsedRecord[];
  /** What is left of records that their schema refuses; never part of an archive that is shown. */
  salvaged: ParsedRecord[];
  /** Raw records by id, for the places of problems. */
  raw: ReadonlyMap<string, RawRecord>;
  /** What each id names, also where its file has problems. */
  kinds: ReadonlyMap<string, Collection>;
  /** Generated fingerprint files, by source id. */
  fingerprints: ReadonlyMap<string, string>;
  /** Where the values of site.yml stand. */
  sitePlaces: RawContent['site'];
  /** The lines of published-ids.txt. */
  publishedIds: readonly string[];
  /** The day on which the content was read. */
  readOn: number;
  problems: Problem[];
}

/** Parses every record of a content folder with its schema; collects every problem of every file. */
export function parseContent(content: RawContent): ParsedContent {
  const problems = [...content.problems];
  let site: Site | null = null;
  if (content.site) {
    const parsed = parseSite(content.site);
    site = parsed.site;
    problems.push(...parsed.problems);
  }
  const records: ParsedRecord[] = [];
  const salvaged: ParsedRecord[] = [];
  const raw = new Map<string, RawRecord>();
  for (const record of content.records) {
    const first = raw.get(record.id);
    if (first) {
      problems.push({
        file: record.file,
        line: 1,
        column: 1,
        severity: 'error',
        rule: 'ids-unique',
        message: `The id "${record.id}" is taken by ${first.file}.`,
        hint: 'Rename this file.',
      });
      continue;
    }
    raw.set(record.id, record);
    const parsed = parseRecord(record);
    problems.push(...parsed.problems);
    const { collection, id, body } = record;
    if (parsed.record) records.push({ collection, id, data: parsed.record, body });
    else if (parsed.salvaged) salvaged.push({ collection, id, data: parsed.salvaged, body });
  }
  return {
    site,
    records,
    salvaged,
    raw,
    kinds: new Map([
      ...content.unreadable,
      ...[...raw].map(([id, { collection }]) => [id, collection] as const),
    ]),
    fingerprints: content.fingerprints,
    sitePlaces: content.site,
    publishedIds: content.publishedIds,
    readOn: content.readOn,
    problems: problems.sort(compareProblems),
  };
}

/** The parsed records of one collection, in the order in which they were read. */
export function recordsOf<C extends Collection>(
  content: Pick<ParsedContent, 'records'>,
  collection: C,
): ParsedRecord<C>[] {
  return content.records.filter((record): record is ParsedRecord<C> => record.collection === collection);
}

/** Narrows a record to one collection. */
export function isOf<C extends Collection>(record: ParsedRecord, collection: C): record is ParsedRecord<C> {
  return record.collection === collection;
}
