import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FieldPath, type ParsedYaml, type Place, parseYaml, splitFrontMatter } from './front-matter.ts';
import { decodeRecord } from './guard-bytes.ts';
import type { Problem } from './problem.ts';

/** The seven kinds of record; each has a folder of its own. */
export const COLLECTIONS = [
  'sources',
  'entities',
  'events',
  'claims',
  'quotes',
  'disputes',
  'threads',
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
  problems: Problem[];
}

const ID = /^[a-z0-9-]{2,80}$/;
const ALLOWED_AT_TOP = new Set(['README.md', 'site.yml', ...COLLECTIONS]);

/** Reads a whole content folder. Never throws for what an editor wrote: whatever cannot be read becomes a problem. */
export function readContent(directory: string): RawContent {
  const content: RawContent = { records: [], site: null, fingerprints: new Map(), problems: [] };
  if (!existsSync(directory)) {
    content.problems.push(
      problemAt(
        'content',
        'readable-file',
        `The content folder "${directory}" does not exist.`,
        'Check --content or CONTENT_DIR.',
      ),
    );
    return content;
  }
  for (const name of list(directory)) {
    if (name.startsWith('.')) continue;
    if (!ALLOWED_AT_TOP.has(name)) {
      content.problems.push(
        problemAt(
          `content/${name}`,
          'stray-file',
          `"${name}" is not part of the content.`,
          `Records belong in one of: ${COLLECTIONS.join(', ')}.`,
        ),
      );
    }
  }
  readSite(directory, content);
  for (const collection of COLLECTIONS) readCollection(directory, collection, content);
  return content;
}

function readSite(directory: string, content: RawContent): void {
  const file = 'content/site.yml';
  const path = join(directory, 'site.yml');
  if (!existsSync(path) || lstatSync(path).isSymbolicLink()) {
    content.problems.push(
      problemAt(
        file,
        'readable-file',
        'The file site.yml is missing or is a link.',
        'It names the subject: lanes, event kinds, roles, predicates.',
      ),
    );
    return;
  }
  const decoded = decodeRecord(file, readFileSync(path));
  if ('problem' in decoded) {
    content.problems.push(decoded.problem);
    return;
  }
  const { parsed, problems } = parseYaml(file, decoded.text, 1);
  content.problems.push(...problems);
  if (parsed) content.site = { ...parsed, file };
}

function readCollection(directory: string, collection: Collection, content: RawContent): void {
  const folder = join(directory, collection);
  if (!existsSync(folder)) return;
  for (const name of list(folder)) {
    if (name.startsWith('.')) continue;
    const file = `content/${collection}/${name}`;
    const path = join(folder, name);
    const kind = lstatSync(path);
    if (kind.isSymbolicLink()) {
      content.problems.push(
        problemAt(file, 'stray-file', `"${name}" is a symbolic link.`, 'Put the file itself there.'),
      );
    } else if (!kind.isFile()) {
      content.problems.push(
        problemAt(file, 'stray-file', `"${name}" is a folder.`, 'Records lie directly in their collection.'),
      );
    } else if (collection === 'sources' && name.endsWith('.fingerprint.txt')) {
      content.fingerprints.set(name.slice(0, -'.fingerprint.txt'.length), readFileSync(path, 'utf8'));
    } else if (!name.endsWith('.md')) {
      content.problems.push(
        problemAt(
          file,
          'stray-file',
          `"${name}" is not a Markdown record.`,
          'A record is one file that ends in `.md`.',
        ),
      );
    } else if (!ID.test(name.slice(0, -3))) {
      content.problems.push(
        problemAt(
          file,
          'id-pattern',
          `The file name "${name}" is not a valid id.`,
          'Use 2 to 80 of a–z, 0–9 and `-`.',
        ),
      );
    } else {
      readRecord(collection, name.slice(0, -3), file, readFileSync(path), content);
    }
  }
}

function readRecord(
  collection: Collection,
  id: string,
  file: string,
  bytes: Uint8Array,
  content: RawContent,
): void {
  const decoded = decodeRecord(file, bytes);
  if ('problem' in decoded) {
    content.problems.push(decoded.problem);
    return;
  }
  const split = splitFrontMatter(decoded.text);
  if (!split) {
    content.problems.push(
      problemAt(
        file,
        'yaml',
        'The record has no front matter.',
        'Begin the file with a line `---`, the keys, and another line `---`.',
      ),
    );
    return;
  }
  const { parsed, problems } = parseYaml(file, split.yaml, 2);
  content.problems.push(...problems);
  if (parsed)
    content.records.push({ collection, id, file, ...parsed, body: split.body, bodyLine: split.bodyLine });
}

/** Sorted by code unit, so that no machine's locale changes the order of anything. */
function list(folder: string): string[] {
  return readdirSync(folder).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function problemAt(file: string, rule: string, message: string, hint: string): Problem {
  return { file, line: 1, column: 1, severity: 'error', rule, message, hint };
}
