import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { COVERAGES, type Coverage } from '../provenance/fingerprint.ts';
import { toFingerprintFile } from '../provenance/fingerprint-file.ts';
import { readDocument } from './read-document.ts';
import { hashFolded } from './read-texts.ts';

/** A text on disk and the source it belongs to; the coverage is null where the source's own record tells it. */
export interface TextOfSource {
  file: string;
  source: string;
  coverage: Coverage | null;
}

/** Fewer letters than this are a slip of the hand, not a text. */
const FEWEST_LETTERS = 40;
const TEXTS = ['.txt', '.html', '.htm', '.pdf'];

/** The texts of a folder: by an index if there is one, else each file by its name. */
export function listIndex(folder: string, index: string): { texts: TextOfSource[] } | { wrong: string } {
  if (!existsSync(folder)) return { wrong: `There is no folder "${folder}".` };
  if (!existsSync(index)) {
    const files = readdirSync(folder).filter((file) => TEXTS.includes(extname(file).toLowerCase()));
    return { texts: files.sort().map((file) => toText(folder, { file })) };
  }
  let entries: unknown;
  try {
    entries = JSON.parse(readFileSync(index, 'utf8'));
  } catch {
    return { wrong: `"${index}" is not JSON.` };
  }
  if (!Array.isArray(entries) || !entries.every(isEntry))
    return { wrong: `"${index}" is not a list of objects with a "file".` };
  return { texts: entries.map((entry) => toText(folder, entry)) };
}

/** An entry of an index: `source` may also be called `existing_source_id`; where it is missing the file names the source. */
interface IndexEntry {
  file: string;
  source?: unknown;
  existing_source_id?: unknown;
  coverage?: unknown;
}

function isEntry(entry: unknown): entry is IndexEntry {
  return typeof entry === 'object' && entry !== null && 'file' in entry && typeof entry.file === 'string';
}

function toText(folder: string, { file, source, existing_source_id, coverage }: IndexEntry): TextOfSource {
  const named = [source, existing_source_id].find((id) => typeof id === 'string');
  return {
    file: join(folder, file),
    source: typeof named === 'string' ? named : basename(file, extname(file)),
    coverage: COVERAGES.find((known) => known === coverage) ?? null,
  };
}

/** Writes one fingerprint beside its source and says so, or says why not. The text itself is not kept. */
export async function writeFingerprint(
  content: string,
  { file, source, coverage }: TextOfSource,
): Promise<{ told: string } | { wrong: string }> {
  const sources = join(content, 'sources');
  const record = join(sources, `${source}.md`);
  if (!/^[a-z0-9-]{2,80}$/.test(source) || !existsSync(record))
    return { wrong: `No source has the id "${source}" in ${sources}.` };
  if (!existsSync(file)) return { wrong: `There is no file "${file}".` };
  const read = await readDocument(file);
  if ('wrong' in read) return read;
  const { text } = read;
  if ((text.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS)
    return {
      wrong: `"${file}" holds no text (fewer than ${FEWEST_LETTERS} letters): a scan, a picture, or a page made by script.`,
    };
  const whole = /^seen: *full-text *$/m.test(readFileSync(record, 'utf8'));
  const fingerprint = toFingerprintFile(text, hashFolded(text), coverage ?? (whole ? 'whole' : 'part'));
  const to = join(sources, `${source}.fingerprint.txt`);
  writeFileSync(to, fingerprint);
  return {
    told: `${to}: ${fingerprint.length} bytes for ${text.length} characters (${(fingerprint.length / text.length).toFixed(2)} a character). The text itself was not kept.`,
  };
}
