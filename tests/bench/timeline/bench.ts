import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { type BenchTable, quantile, ratio, round } from '../table.ts';
import { buildPage } from './build-page.ts';
import './pages/frames.ts';

/*
 * The timeline beside vis-timeline and TimelineJS3, in headless Chromium without a frame limit, each in a page of its
 * own: until drawn, frames while zooming to 40 times, panning and zooming out, elements in the drawing.
 */

const FRAMES = 180;
const ROUNDS = 3;
/** A peer that has not drawn after this is given up. */
const PATIENCE = 300_000;

interface Measured {
  wall: number;
  script: number;
  frames: number[];
  nodes: number;
}

const KNIGHT = 'node_modules/@knight-lab/timelinejs/dist';
/** Ready files that a page needs beside its own bundle. */
const BESIDE: Record<string, { css: string; script: string }> = {
  'knight.ts': { css: `${KNIGHT}/css/timeline.css`, script: `${KNIGHT}/js/timeline.js` },
};

const RUNS: { name: string; page: string; count: number; rounds: number }[] = [
  { name: 'Whence', page: 'whence.tsx', count: 1_000, rounds: ROUNDS },
  { name: 'Whence', page: 'whence.tsx', count: 10_000, rounds: ROUNDS },
  { name: 'Whence', page: 'whence.tsx', count: 50_000, rounds: ROUNDS },
  { name: 'vis-timeline', page: 'vis.ts', count: 1_000, rounds: 1 },
  { name: 'vis-timeline', page: 'vis.ts', count: 10_000, rounds: 1 },
  { name: 'TimelineJS3', page: 'knight.ts', count: 1_000, rounds: 1 },
];

export async function bench(): Promise<BenchTable[]> {
  const outDir = mkdtempSync(join(tmpdir(), 'bench-timeline-'));
  const pages = new Map<string, string>();
  for (const { page } of RUNS)
    if (!pages.has(page)) pages.set(page, await buildPage(page, outDir, BESIDE[page]));
  const server = createServer((request, response) => {
    const html = pages.get(request.url?.slice(1) ?? '');
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html' }).end(html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as { port: number };
  const browser = await launch();
  const rows: (string | number)[][] = [];
  const own = new Map<number, { wall: number; p95: number }>();
  try {
    for (const { name, page, count, rounds } of RUNS) {
      const taken: Measured[] = [];
      for (let n = 0; n < rounds; n++) {
        const measured = await measure(browser, `http://localhost:${port}/${page}`, count);
        if (measured) taken.push(measured);
      }
      const middle = (of: (one: Measured) => number): number => quantile(taken.map(of), 0.5);
      const wall = middle((one) => one.wall);
      const p95 = middle((one) => quantile(one.frames, 0.95));
      if (name === 'Whence') own.set(count, { wall, p95 });
      const beside = own.get(count);
      rows.push([
        name,
        count,
        round(middle((one) => one.script)),
        round(wall),
        beside ? ratio(wall, beside.wall) : '–',
        round(middle((one) => quantile(one.frames, 0.5))),
        round(p95),
        beside ? ratio(p95, beside.p95) : '–',
        taken.length > 0 ? Math.max(...taken.map((one) => one.nodes)) : '–',
      ]);
    }
  } finally {
    await browser.close();
    server.close();
    rmSync(outDir, { recursive: true, force: true });
  }
  return [
    {
      title: 'Timeline: until drawn, and frames while zooming 1 → 40 × → 1 and panning (ms)',
      columns: [
        'library',
        'events',
        'script',
        'until seen',
        '× Whence',
        'frame p50',
        'p95',
        '× Whence',
        'elements',
      ],
      rows,
    },
    weighPage(),
  ];
}

async function launch(): Promise<Browser> {
  const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
    existsSync(path),
  );
  return chromium.launch({
    ...(system ? { executablePath: system } : {}),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-gpu-vsync',
      '--disable-frame-rate-limit',
    ],
  });
}

async function measure(browser: Browser, address: string, count: number): Promise<Measured | null> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  page.setDefaultTimeout(PATIENCE);
  try {
    await page.goto(address);
    await page.evaluate(
      (events) => (window.bench as unknown as { prepare: (n: number) => void }).prepare(events),
      count,
    );
    const scriptTime = await watchScript(page);
    const before = await scriptTime();
    const drawn = await within(page.evaluate((events) => window.bench.draw(events), count));
    const script = (await scriptTime()) - before;
    const { frames, nodes } = await within(page.evaluate((steps) => window.bench.frames(steps), FRAMES));
    return { wall: drawn.wall, script, frames, nodes: Math.max(nodes, drawn.nodes) };
  } catch (error) {
    console.error(`${address} with ${count} events: ${String(error).split('\n')[0]}`);
    return null;
  } finally {
    await page.close();
  }
}

/**
 * Milliseconds of script that the page has run, by the clock of its thread: what other programs do meanwhile does not
 * count. One session for a page, since each counts from its own beginning.
 */
async function watchScript(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
  };
}

function within<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('not done in time')), PATIENCE);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** The scripts that the built timeline page loads, gzipped, beside those of the peers. */
function weighPage(): BenchTable {
  const size = (files: readonly string[]): number =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1000;
  const rows: (string | number)[][] = [];
  const dist = process.env.OUT_DIR ?? 'dist';
  if (existsSync(join(dist, 'timeline/index.html')))
    rows.push(['Whence, the whole page', round(size(scriptsOf(dist)))]);
  rows.push([
    'vis-timeline',
    round(size(['node_modules/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js'])),
  ]);
  rows.push(['TimelineJS3', round(size(['node_modules/@knight-lab/timelinejs/dist/js/timeline.js']))]);
  return {
    title: 'JavaScript, gzip (kB)',
    columns: ['library', 'kB'],
    rows,
    notes: existsSync(dist) ? [] : ['Build the site first to weigh its page.'],
  };
}

/** The scripts that the timeline page loads by itself: what it names, and what these import at once. */
function scriptsOf(dist: string): string[] {
  const folder = join(dist, '_astro');
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, next] of text.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) visit(next!);
  };
  const page = readFileSync(join(dist, 'timeline/index.html'), 'utf8');
  for (const [, file] of page.matchAll(/(?:src|-url)="[^"]*\/_astro\/([\w.-]+\.js)"/g)) visit(file!);
  return [join(dist, 'theme.js'), ...[...found].map((file) => join(folder, file))];
}
