import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { itemAt, valueAt } from '../../schema/item-at.ts';
import { readPageFacts } from './page-facts.ts';
import type { SiteFiles } from './site-files.ts';

const TEXT = /\.(?:html|css|m?js|json|svg|txt|xml|csv|webmanifest)$/;
const IMPORT = /(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g;

/** Reads a built site from disk for the gate. */
export function readSite(folder: string, base: string): SiteFiles {
  const files = new Map<string, Buffer>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, path).split(sep).join('/')}`, readFileSync(path));
  }
  const paths = [...files.keys()].sort();
  return {
    prefix: base.replace(/\/+$/, ''),
    pages: paths
      .filter((path) => path.endsWith('.html'))
      .map((path) => readPageFacts(path.replace(/index\.html$/, ''), valueAt(files, path).toString('utf8'))),
    sizes: new Map(
      paths.map((path) => {
        const bytes = valueAt(files, path);
        return [path, TEXT.test(path) ? gzipSync(bytes).length : bytes.length] as const;
      }),
    ),
    imports: new Map(
      paths
        .filter((path) => path.endsWith('.js'))
        .map((path) => [path, importsOf(path, valueAt(files, path).toString())]),
    ),
  };
}

/** Static imports of a bundled script; what it imports later, on demand, is not part of the page's weight. */
function importsOf(path: string, code: string): string[] {
  return [...code.matchAll(IMPORT)].map((match) => posix.join(posix.dirname(path), itemAt(match, 1)));
}
