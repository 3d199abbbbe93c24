import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { extname, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');
const PACKAGES: Readonly<Record<string, string>> = {
  'fuse.js': '/node_modules/fuse.js/dist/fuse.min.mjs',
  minisearch: '/node_modules/minisearch/dist/es/index.js',
};
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.ts': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
};

/** What a bench server also serves: indexes by count, and a folder under `/pagefind/`. */
export interface Extra {
  indexes: ReadonlyMap<number, Uint8Array>;
  pagefind: () => string | null;
  /** Told of every answer: its path and how many bytes its body had. */
  sent: (path: string, bytes: number) => void;
}

/** Serves the project's own modules to a browser, types taken out, package names made paths; cross-origin isolated. */
export function createBenchServer(extra: Extra): Server {
  return createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const body = bodyOf(path, extra);
    response.writeHead(body ? 200 : 404, { ...ISOLATED, 'content-type': typeOf(path) });
    response.end(body ?? '');
    extra.sent(path, body?.length ?? 0);
  });
}

function bodyOf(path: string, { indexes, pagefind }: Extra): Uint8Array | string | null {
  if (path === '/') return '<!doctype html><meta charset="utf-8"><title>bench</title>';
  if (path.startsWith('/index/')) return indexes.get(Number(path.slice(7))) ?? null;
  const folder = pagefind();
  const file = path.startsWith('/pagefind/') && folder ? join(folder, path.slice(10)) : join(ROOT, path);
  if (!existsSync(file)) return null;
  if (extname(file) !== '.ts') return readFileSync(file);
  return stripTypeScriptTypes(readFileSync(file, 'utf8')).replace(
    /from '([a-z][\w.-]*)'/g,
    (whole, name: string) => (PACKAGES[name] ? `from '${PACKAGES[name]}'` : whole),
  );
}

function typeOf(path: string): string {
  return path === '/' ? 'text/html' : (TYPES[extname(path)] ?? 'application/octet-stream');
}
