import { lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { decodeRecord } from './guard-bytes.ts';
import type { Problem } from './problem.ts';

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
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.') || name.endsWith('.md'))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .map((name) => ({ name, path: join(folder, name), kind: kindOf(join(folder, name)) }));
}

/** The text of one file of the content, or the problem that keeps it from being read. */
export function readText(
  file: string,
  path: string,
  maxBytes?: number,
): { text: string } | { problem: Problem } {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
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
  return decodeRecord(file, bytes, maxBytes);
}

/** An error about a whole file. */
export function problemInFile(file: string, rule: string, message: string, hint: string): Problem {
  return { file, line: 1, column: 1, severity: 'error', rule, message, hint };
}

function kindOf(path: string): Entry['kind'] {
  let stats: Stats;
  try {
    stats = lstatSync(path);
  } catch {
    return 'other';
  }
  if (stats.isSymbolicLink()) return 'link';
  return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
}
