import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeRecord, guardText } from './guard-bytes.ts';
import type { Problem } from './problem.ts';

/** What stands for bytes that are not UTF-8. */
const REPLACED = '\ufffd';

/** One entry of a content folder. */
export interface Entry {
  name: string;
  /** Where it is on disk. */
  path: string;
  kind: 'file' | 'folder' | 'link' | 'other';
}

/**
 * The entries of a folder, sorted by code unit so that no machine's locale changes the order of anything, without
 * the hidden files that editors and systems leave. A name that is not UTF-8 is kind `other`: it cannot be opened.
 */
export function listFolder(folder: string): Entry[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') || name.endsWith('.md'))
    .map((entry) => ({ name: entry.name, path: join(folder, entry.name), kind: kindOf(entry) }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** The text of one file of the content, or the problem that keeps it from being read. */
export function readText(
  file: string,
  path: string,
  maxBytes?: number,
): { text: string } | { problem: Problem } {
  try {
    // Reading text at once is the quickest; the bytes are looked at where some of them were no UTF-8.
    const text = readFileSync(path, 'utf8');
    if (text.includes(REPLACED)) return decodeRecord(file, readFileSync(path), maxBytes);
    return guardText(file, text, Buffer.byteLength(text), maxBytes);
  } catch {
    return {
      problem: problemInFile(
        file,
        'readable-file',
        'The file cannot be opened.',
        'Check its permissions and its name.',
      ),
    };
  }
}

/** An error about a whole file. */
export function problemInFile(file: string, rule: string, message: string, hint: string): Problem {
  return { file, line: 1, column: 1, severity: 'error', rule, message, hint };
}

function kindOf(entry: Dirent): Entry['kind'] {
  if (entry.name.includes(REPLACED)) return 'other';
  if (entry.isSymbolicLink()) return 'link';
  return entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other';
}
