import type { Fingerprint } from './fingerprint.ts';
import { parseFingerprintFile } from './fingerprint-file.ts';

/** Fingerprints by source id, and what is wrong with those that cannot be read. Each file is parsed once. */
export interface Fingerprints {
  fingerprints: Map<string, Fingerprint>;
  damaged: Map<string, string>;
}

const known = new WeakMap<ReadonlyMap<string, string>, Fingerprints>();

/** Reads generated fingerprint files, by source id. */
export function readFingerprints(files: ReadonlyMap<string, string>): Fingerprints {
  const before = known.get(files);
  if (before) return before;
  const read: Fingerprints = { fingerprints: new Map(), damaged: new Map() };
  for (const [id, file] of files) {
    const parsed = parseFingerprintFile(file);
    if ('wrong' in parsed) read.damaged.set(id, parsed.wrong);
    else read.fingerprints.set(id, parsed);
  }
  known.set(files, read);
  return read;
}
