import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSiteServer, listenFrom } from '../../../src/cli/site-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'whence-server-'));
let server: Server;
let address: string;

beforeAll(async () => {
  mkdirSync(join(folder, 'a b'));
  mkdirSync(join(folder, '_astro'));
  writeFileSync(join(folder, 'index.html'), '<h1>Home</h1>');
  writeFileSync(join(folder, 'a b/index.html'), '<h1>Spaced</h1>');
  writeFileSync(join(folder, '404.html'), '<h1>Not here</h1>');
  writeFileSync(join(folder, '_astro/x.js'), 'export {};');
  writeFileSync(
    join(folder, '_headers'),
    '/*\n  X-Content-Type-Options: nosniff\n/_astro/*\n  ! X-Content-Type-Options\n  Cache-Control: immutable\n',
  );
  server = createSiteServer({ folder, base: '/base/' });
  address = await listenFrom(server, 4700, '/base/');
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('the small server', () => {
  it('serves pages under the base with the headers of the site', async () => {
    const response = await fetch(address);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('<h1>Home</h1>');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const script = await fetch(`${address}_astro/x.js`);
    expect(script.headers.get('cache-control')).toBe('immutable');
    expect(script.headers.get('x-content-type-options')).toBeNull();
  });

  it('sends folders to their slash, and the bare host to the base', async () => {
    expect((await fetch(`${address}a%20b?q=1`, { redirect: 'manual' })).headers.get('location')).toBe(
      '/base/a%20b/?q=1',
    );
    expect(await (await fetch(`${address}a%20b/`)).text()).toBe('<h1>Spaced</h1>');
    expect((await fetch(new URL('/', address), { redirect: 'manual' })).headers.get('location')).toBe(
      '/base/',
    );
  });

  it('answers what is missing with the 404 page', async () => {
    for (const path of ['base/nowhere/', 'elsewhere/', 'base/_astro/x.css', 'base/%E0%A4%A']) {
      const response = await fetch(new URL(`/${path}`, address));
      expect(response.status, path).toBe(404);
      expect(await response.text()).toBe('<h1>Not here</h1>');
    }
  });

  it('never leaves its folder', async () => {
    for (const path of [
      '/base/../../etc/hostname',
      '/base/%2e%2e/%2e%2e/etc/hostname',
      '/base/..%5c..%5cetc',
      '/base//etc/hostname',
    ])
      expect(await statusOf(path), path).toBe(404);
  });

  it('takes only questions', async () => {
    expect((await fetch(address, { method: 'POST' })).status).toBe(405);
    expect(await (await fetch(address, { method: 'HEAD' })).text()).toBe('');
  });

  it('takes the next port where one is taken', async () => {
    const second = createSiteServer({ folder });
    const other = await listenFrom(second, (server.address() as AddressInfo).port);
    expect(other).not.toBe(address);
    expect((await fetch(other)).status).toBe(200);
    second.close();
  });
});

/** Asks for a path as it is; fetch would tidy it first. */
function statusOf(path: string): Promise<number | undefined> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
