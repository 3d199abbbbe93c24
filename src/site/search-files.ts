import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { IndexSections } from '../search/build-index.ts';
import { toPack } from '../search/pack.ts';

/** The search data as files: `<version>.bin`, and for a large archive `<version>/<section>.bin` beside it. All gzipped. */
export interface SearchFiles {
  /** Twelve hex digits of the content's hash: another content has other names, so files may be cached for ever. */
  version: string;
  files: Map<string, Uint8Array>;
}

/** Up to this size (before compression) everything travels as one file. */
const WHOLE_BYTES = 500_000;
/** What other words mean is fetched word by word, however small the archive. */
const IS_MEANING = /^m\d+$/;
/** What every query over a large archive needs at once; all else is fetched when asked for. */
const NEEDED_AT_ONCE = ['head', 'terms'];

/** Lays the sections out as files. The same sections give the same names and bytes. */
export function toSearchFiles(sections: IndexSections, wholeBytes = WHOLE_BYTES): SearchFiles {
  const whole = toPack(sections);
  const own = new Map([...sections].filter(([name]) => !IS_MEANING.test(name)));
  const together = toPack(own);
  const version = createHash('sha256').update(whole).digest('hex').slice(0, 12);
  const meanings = [...sections].filter(([name]) => IS_MEANING.test(name));
  const apart = meanings.map(([name, bytes]) => [`${version}/${name}.bin`, compress(bytes)] as const);
  if (together.length <= wholeBytes)
    return { version, files: new Map([[`${version}.bin`, compress(together)], ...apart]) };
  const first = toPack(new Map([...sections].filter(([name]) => NEEDED_AT_ONCE.includes(name))));
  const files = new Map([[`${version}.bin`, compress(first)]]);
  for (const [name, bytes] of sections)
    if (!NEEDED_AT_ONCE.includes(name)) files.set(`${version}/${name}.bin`, compress(bytes));
  return { version, files };
}

function compress(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { level: 9 });
}
