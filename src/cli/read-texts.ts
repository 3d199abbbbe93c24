import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFingerprintFile } from '../provenance/fingerprint-file.ts';
import { foldText } from '../provenance/fold-text.ts';

/** SHA-256 of a text as quotations are compared, hex: the same for every printing of the same words. */
export function hashFolded(text: string): string {
  return createHash('sha256').update(foldText(text).folded, 'utf8').digest('hex');
}

/**
 * The full texts in a folder's `.txt` files, by source id. A file belongs to the source whose fingerprint was made from
 * the same words, else to the source that it is named after.
 */
export function readTexts(
  folder: string,
  fingerprintFiles: ReadonlyMap<string, string>,
): Map<string, string> {
  const sources = new Map<string, string>();
  for (const [id, file] of fingerprintFiles) {
    const fingerprint = parseFingerprintFile(file);
    if (!('wrong' in fingerprint)) sources.set(fingerprint.sha256, id);
  }
  const texts = new Map<string, string>();
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.txt')) continue;
    const text = readFileSync(join(folder, name), 'utf8');
    texts.set(sources.get(hashFolded(text)) ?? name.slice(0, -'.txt'.length), text);
  }
  return texts;
}
