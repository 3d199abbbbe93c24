import { existsSync, statSync } from 'node:fs';
import { type FieldPath, type ParsedYaml, type Place, parseYaml, splitFrontMatter } from './front-matter.ts';
import { MAX_FINGERPRINT_BYTES } from './guard-bytes.ts';
import { type Entry, listFolder, problemInFile, readText } from './list-folder.ts';
import type { Problem } from './problem.ts';
import { PUBLISHED_IDS } from './published-ids.ts';

/** The eight kinds of record; each has a folder of its own. */
export const COLLECTIONS = [
  'sources',
  'entities',
  'events',
  'claims',
  'quotes',
  'disputes',
  'threads',
  'answers',
] as const;
export type Collection = (typeof COLLECTIONS)[number];

/** One record as it stands on disk: parsed YAML, positions, body; nothing checked yet but that it can be read. */
export interface RawRecord {
  collection: Collection;
  id: string;
  /** Shown in problems: `content/claims/x.md`. */
  file: string;
  data: Record<string, unknown>;
  body: string;
  /** 1-based line of the file on which the body starts. */
  bodyLine: number;
  placeOf: (path: FieldPath, what?: 'key' | 'value') => Place;
}

export interface RawContent {
  records: RawRecord[];
  site: (ParsedYaml & { file: string }) | null;
  /** Generated fingerprint files beside the sources, by source id: their text. */
  fingerprints: Map<string, string>;
  /** Every id that was ever published, one a line, as `published-ids.txt` lists them; empty without that file. */
  publishedIds: string[];
  /** The day on which it was read: whole days since 1970-01-01. */
  readOn: number;
  /** Ids of files that are there but could not be read: links to them are not at fault. */
  unreadable: Map<string, Collection>;
  problems: Problem[];
}

const ID = /^[a-z0-9-]{2,80}$/;
const FINGERPRINT = '.fingerprint.txt';

/**
 * Reads a whole content folder. Never throws for what an editor wrote: whatever cannot be read becomes a problem.
 * `parse` reads the front matter of its records.
 */
export function readContent(directory: string, parse: typeof parseYaml = parseYaml): RawContent {
  const content: RawContent = {
    records: [],
    site: null,
    fingerprints: new Map(),
    publishedIds: [],
    readOn: Math.floor(Date.now() / 86_400_000),
    unreadable: new Map(),
    problems: [],
  };
  const fail = (file: string, rule: string, message: string, hint: string): void => {
    content.problems.push(problemInFile(file, rule, message, hint));
  };
  if (!existsSync(directory) || !statSync(directory).isDirectory()) {
    fail(
      'content',
      'readable-file',
      `There is no content folder "${directory}".`,
      'Check --content or CONTENT_DIR.',
    );
    return content;
  }
  const entries = new Map(listFolder(directory).map((entry) => [entry.name, entry]));
  for (const { name, kind } of entries.values()) {
    const wanted = wantedKind(name);
    if (wanted === kind) continue;
    const file = `content/${name}`;
    if (!wanted)
      fail(
        file,
        'stray-file',
        `"${name}" is not part of the content.`,
        `Records belong in one of: ${COLLECTIONS.join(', ')}.`,
      );
    else fail(file, 'stray-file', `"${name}" is not a ${wanted}.`, `Put a plain ${wanted} there.`);
  }
  readSite(entries.get('site.yml'), content);
  readPublishedIds(entries.get(PUBLISHED_IDS), content);
  for (const collection of COLLECTIONS) {
    const folder = entries.get(collection);
    if (folder?.kind !== 'folder') continue;
    for (const entry of listFolder(folder.path)) readEntry(collection, entry, content, parse);
  }
  return content;
}

function wantedKind(name: string): Entry['kind'] | null {
  if (name === 'README.md' || name === 'site.yml' || name === PUBLISHED_IDS) return 'file';
  return COLLECTIONS.some((collection) => collection === name) ? 'folder' : null;
}

function readSite(entry: Entry | undefined, content: RawContent): void {
  const file = 'content/site.yml';
  if (entry?.kind !== 'file') {
    content.problems.push(
      problemInFile(
        file,
        'readable-file',
        'The file site.yml is missing.',
        'It names the subject: lanes, event kinds, roles, predicates.',
      ),
    );
    return;
  }
  const read = readText(file, entry.path);
  if ('problem' in read) {
    content.problems.push(read.problem);
    return;
  }
  const { parsed, problems } = parseYaml(file, read.text, 1);
  content.problems.push(...problems);
  if (parsed) content.site = { ...parsed, file };
}

function readPublishedIds(entry: Entry | undefined, content: RawContent): void {
  if (entry?.kind !== 'file') return;
  const read = readText(`content/${PUBLISHED_IDS}`, entry.path);
  if ('problem' in read) content.problems.push(read.problem);
  else content.publishedIds = read.text.split('\n');
}

function readEntry(
  collection: Collection,
  { name, path, kind }: Entry,
  content: RawContent,
  parse: typeof parseYaml,
): void {
  const file = `content/${collection}/${name}`;
  const fail = (rule: string, message: string, hint: string): void => {
    content.problems.push(problemInFile(file, rule, message, hint));
  };
  if (kind === 'link') fail('stray-file', `"${name}" is a symbolic link.`, 'Put the file itself there.');
  else if (kind === 'folder')
    fail('stray-file', `"${name}" is a folder.`, 'Records lie directly in their collection.');
  else if (kind === 'other') fail('stray-file', `"${name}" cannot be opened as a file.`, 'Delete it.');
  else if (collection === 'sources' && name.endsWith(FINGERPRINT)) {
    const read = readText(file, path, MAX_FINGERPRINT_BYTES);
    if ('problem' in read) content.problems.push(read.problem);
    else content.fingerprints.set(name.slice(0, -FINGERPRINT.length), read.text);
  } else if (!name.endsWith('.md')) {
    fail('stray-file', `"${name}" is not a Markdown record.`, 'A record is one file that ends in ".md".');
  } else if (!ID.test(name.slice(0, -3))) {
    fail(
      'id-pattern',
      `The file name "${name}" is not a valid id.`,
      'Use 2 to 80 of a–z, 0–9 and "-", then ".md".',
    );
  } else readRecord(collection, name.slice(0, -3), { file, path }, content, parse);
}

function readRecord(
  collection: Collection,
  id: string,
  { file, path }: { file: string; path: string },
  content: RawContent,
  parse: typeof parseYaml,
): void {
  content.unreadable.set(id, collection);
  const read = readText(file, path);
  if ('problem' in read) {
    content.problems.push(read.problem);
    return;
  }
  const split = splitFrontMatter(read.text);
  if (!split) {
    content.problems.push(
      problemInFile(
        file,
        'yaml',
        'The record has no front matter.',
        'Begin the file with a line `---`, the keys, and another line `---`.',
      ),
    );
    return;
  }
  const { parsed, problems } = parse(file, split.yaml, 2);
  content.problems.push(...problems);
  if (!parsed) return;
  content.unreadable.delete(id);
  content.records.push({ collection, id, file, ...parsed, body: split.body, bodyLine: split.bodyLine });
}
