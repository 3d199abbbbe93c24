import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Build } from './build-site.ts';
import { ROOT } from './run-tool.ts';

const STAMP = join(ROOT, '.cache', 'built-from.txt');

/** Whether the built site is there and was made from the files as they are now. */
export function isFresh(build: Build): boolean {
  return (
    existsSync(resolve(ROOT, build.out, 'index.html')) &&
    existsSync(STAMP) &&
    readFileSync(STAMP, 'utf8') === stampOf(build)
  );
}

/** Remembers what the site was built from. */
export function rememberBuild(build: Build): void {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  writeFileSync(STAMP, stampOf(build));
}

function stampOf({ content, out, base }: Build): string {
  const hash = createHash('sha256').update(JSON.stringify([content, out, base, process.env.SITE_URL ?? '']));
  for (const input of [content, 'src', 'public', 'astro.config.mjs', 'package-lock.json'])
    hash.update(listing(resolve(ROOT, input)));
  return hash.digest('hex');
}

function listing(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return '';
  if (!stats.isDirectory()) return `${path} ${stats.size} ${stats.mtimeMs}\n`;
  return readdirSync(path)
    .sort()
    .map((name) => listing(join(path, name)))
    .join('');
}
