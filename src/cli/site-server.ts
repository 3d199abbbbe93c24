import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type HeaderRule, headersFor, parseHeaders } from './response-headers.ts';

/** What the server serves: a built site, and the path it was built for. */
export interface Served {
  folder: string;
  /** `/` or `/x` or `/x/`, as in BASE_PATH. */
  base?: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/x-ndjson; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};
const SQUEEZED = /^(?:text|application\/(?:json|xml|x-ndjson|manifest)|image\/svg)/;

/**
 * A small static server with the headers of the site's own `_headers`: folders end in a slash, what is missing gets
 * the site's 404 page, text is compressed. For people on their own machine and for the tests; not for the open web.
 */
export function createSiteServer({ folder, base = '/' }: Served): Server {
  const prefix = base.replace(/\/+$/, '');
  const rules = readHeaders(join(folder, '_headers'));
  return createServer((request, response) => {
    try {
      answer(request, response, { folder, prefix, rules });
    } catch {
      response.writeHead(500, { 'content-type': 'text/plain' }).end('The server failed.\n');
    }
  });
}

/** Listens on the first free port from `first`, on this machine only, and gives the site's address. */
export async function listenFrom(server: Server, first: number, base = '/'): Promise<string> {
  for (let port = first; port < first + 50; port++) {
    const taken = await new Promise<boolean>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(true) : reject(error),
      );
      server.listen(port, '127.0.0.1', () => resolve(false));
    });
    server.removeAllListeners('error');
    if (!taken) return `http://localhost:${port}${base.replace(/\/+$/, '')}/`;
  }
  throw new Error(`The ports ${first} to ${first + 49} are all taken.`);
}

interface Site {
  folder: string;
  prefix: string;
  rules: readonly HeaderRule[];
}

function answer(request: IncomingMessage, response: ServerResponse, site: Site): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const [address = '/', query] = (request.url ?? '/').split('?', 2);
  const path = pathBelow(site.prefix, address);
  if (path === null) {
    if (address === '/' || address === site.prefix) redirect(response, `${site.prefix}/`, query);
    else send(request, response, 404, join(site.folder, '404.html'), '/404.html', site);
    return;
  }
  const found = findFile(site.folder, path);
  if (found === 'folder') redirect(response, `${site.prefix}${path}/`, query);
  else if (found) send(request, response, 200, found, path, site);
  else send(request, response, 404, join(site.folder, '404.html'), path, site);
}

/** The decoded path below the base, or null where it is not below it or not a path. */
function pathBelow(prefix: string, address: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(address);
  } catch {
    return null;
  }
  if (prefix !== '' && !path.startsWith(`${prefix}/`)) return null;
  const below = path.slice(prefix.length);
  return /(?:^|\/)\.\.?(?:\/|$)|[\\\0]|\/\//.test(below) ? null : below;
}

function findFile(folder: string, path: string): string | 'folder' | null {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) return null;
  return stats.isDirectory() ? 'folder' : stats.isFile() ? file : null;
}

function redirect(response: ServerResponse, path: string, query: string | undefined): void {
  response.writeHead(308, { location: `${encodeURI(path)}${query === undefined ? '' : `?${query}`}` }).end();
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: string,
  path: string,
  { rules }: Site,
): void {
  if (!statSync(file, { throwIfNoEntry: false })) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such page.\n');
    return;
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const bytes = readFileSync(file);
  const squeeze = SQUEEZED.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const body = squeeze ? gzipSync(bytes) : bytes;
  response.writeHead(status, {
    ...headersFor(rules, path),
    'content-type': type,
    'content-length': body.length,
    vary: 'accept-encoding',
    ...(squeeze ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function readHeaders(file: string): HeaderRule[] {
  return statSync(file, { throwIfNoEntry: false }) ? parseHeaders(readFileSync(file, 'utf8')) : [];
}
