import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser, QUIET_FLAGS } from '../../../src/cli/find-browser.ts';
import { listenFrom } from '../../../src/cli/site-server.ts';
import { buildIndex, type IndexSections } from '../../../src/search/build-index.ts';
import { toPack } from '../../../src/search/pack.ts';
import { toSearchFiles } from '../../../src/site/search-files.ts';
import { type BenchTable, ratio, round } from '../table.ts';
import { makeClasses } from './classes.ts';
import { type EngineName, type Find, makeFuse, makeMiniSearch, makeWhence } from './engines.ts';
import { type Timed, timeInBrowser } from './in-browser.ts';
import { askPagefind, buildPagefind } from './pagefind.ts';
import { type KnownQuery, makeCells } from './queries.ts';
import { createBenchServer } from './serve.ts';
import { makeClaims, type SyntheticClaim, toDocuments, toNames } from './synthetic.ts';
import { measureWire } from './wire.ts';

/** Of the data, of the timed queries, and of the queries on which recall is judged: the last was never tuned on. */
const SEEDS = { data: 1, times: 2, recall: 20_261_120 };
const SIZES = (process.env.BENCH_SIZES ?? '100,1000,10000,100000').split(',').map(Number);
/** `BENCH_PARTS=times,recall,wire` and `BENCH_SIZES` choose a part of the whole, which takes long at the top. */
const PARTS = (process.env.BENCH_PARTS ?? 'times,recall,wire').split(',');
/** Fuse takes seconds a query at the top: it is asked fewer. */
const EACH = 100;
const FUSE_EACH = (count: number): number => (count >= 100_000 ? 8 : count >= 10_000 ? 30 : EACH);
/** Above this Pagefind's build takes longer than all the rest. */
const PAGEFIND_MOST = 10_000;
const PAGEFIND_EACH = 40;

/** Each query is timed so often, by every engine alike, and its quickest time counts. */
const ROUNDS = (count: number): number => (count > 10_000 ? 2 : 4);
const ENGINES: readonly EngineName[] = ['whence', 'minisearch', 'fuse'];

/** Speed, memory, bytes and recall of the search beside plain Fuse, MiniSearch and Pagefind on the same claims. */
export async function bench(): Promise<BenchTable[]> {
  const executablePath = await findBrowser();
  const browser = executablePath ? await chromium.launch({ executablePath, args: QUIET_FLAGS }) : null;
  const indexes = new Map<number, Uint8Array>();
  const found = { pagefind: null as string | null, bytes: 0 };
  const server = createBenchServer({
    indexes,
    pagefind: () => found.pagefind,
    sent: (path, bytes) => {
      if (path.startsWith('/pagefind/')) found.bytes += bytes;
    },
  });
  const address = await listenFrom(server, 4790);
  const tables: BenchTable[] = [];
  for (const count of SIZES) {
    process.stderr.write(`search: ${count} claims …\n`);
    const claims = makeClaims(count, SEEDS.data);
    const sections = buildIndex(toDocuments(claims), toNames(claims));
    indexes.set(count, toPack(sections));
    if (browser && PARTS.includes('times')) tables.push(await timeTable(browser, address, count, claims));
    const cells = makeCells(claims, EACH * 2, SEEDS.recall);
    const pagefind =
      browser && count <= PAGEFIND_MOST ? await askAll(browser, address, claims, cells, found) : null;
    if (PARTS.includes('recall')) tables.push(recallTable(count, claims, sections, cells, pagefind?.recall));
    if (PARTS.includes('wire'))
      tables.push(
        await wireTable(count, claims, sections, cells, pagefind?.bytes ?? 'not built at this size'),
      );
  }
  server.close();
  await browser?.close();
  return tables;
}

/** Pagefind's recall by cell and the bytes it took, or why there are none. */
async function askAll(
  browser: Browser,
  address: string,
  claims: readonly SyntheticClaim[],
  cells: ReadonlyMap<string, KnownQuery[]>,
  found: { pagefind: string | null; bytes: number },
): Promise<{ recall: Map<string, number>; bytes: string }> {
  const recall = new Map<string, number>();
  const built = await buildPagefind(claims);
  if ('wrong' in built) return { recall, bytes: built.wrong };
  found.pagefind = built.folder;
  found.bytes = 0;
  await askPagefind(browser, address, [], () => undefined);
  const start = found.bytes;
  let asked = 0;
  let bytes = 0;
  for (const [cell, queries] of cells) {
    const some = queries.slice(0, PAGEFIND_EACH);
    const before: number[] = [];
    const answers = await askPagefind(
      browser,
      address,
      some.map(({ query }) => query),
      () => before.push(found.bytes),
    );
    asked += some.length;
    bytes += found.bytes - before[0]!;
    recall.set(cell, answers.filter(({ ids }, place) => ids.includes(some[place]!.id)).length / some.length);
  }
  return { recall, bytes: `${kB(start)} to start, then ${kB(bytes / asked)} a query` };
}

async function wireTable(
  count: number,
  claims: readonly SyntheticClaim[],
  sections: IndexSections,
  cells: ReadonlyMap<string, KnownQuery[]>,
  pagefind: string,
): Promise<BenchTable> {
  const files = toSearchFiles(sections, 0);
  const first = [...cells.values()].flatMap((queries) => queries.slice(0, 6).map(({ query }) => query));
  const typed = makeClasses(claims, 60, SEEDS.times).get('keystroke')!;
  const wire = await measureWire(files, first, typed);
  const sizes = packedSizes(files.files);
  return {
    title: `Bytes over the wire, ${count} claims, in blocks, gzip`,
    columns: ['', 'kB'],
    rows: [
      ['term index in one piece', kB(packedIndex(sections))],
      ['columns for filters and facets', kB(sizes.columns)],
      ['records', kB(sizes.records)],
      ['before the first answer', kB(sizes.start)],
      ['first answer, median / most', `${kB(wire.firstP50)} / ${kB(wire.firstMost)}`],
      ['each further keystroke, median / p95', `${kB(wire.laterP50)} / ${kB(wire.laterP95)}`],
      ['Pagefind', pagefind],
    ],
  };
}

/** The vocabulary and all postings as they travel in one file. */
function packedIndex(sections: IndexSections): number {
  const parts = [...sections].filter(([name]) => name === 'head' || name === 'terms' || /^p\d/.test(name));
  return gzipSync(toPack(new Map(parts)), { level: 9 }).length;
}

async function timeTable(
  browser: Browser,
  address: string,
  count: number,
  claims: readonly SyntheticClaim[],
): Promise<BenchTable> {
  const classes = makeClasses(claims, EACH, SEEDS.times);
  const timed = new Map<EngineName, Timed>();
  for (const engine of ENGINES) {
    const each = engine === 'fuse' ? FUSE_EACH(count) : EACH;
    process.stderr.write(`  ${engine}\n`);
    const queries = new Map([...classes].map(([name, list]) => [name, spread(list, each)] as const));
    timed.set(
      engine,
      await timeInBrowser(browser, address, engine, count, SEEDS.data, queries, ROUNDS(count)),
    );
  }
  const own = timed.get('whence')!;
  const cell = (engine: EngineName, name: string): string => {
    const { p50, p95 } = timed.get(engine)!.classes.get(name)!;
    return `${p50.toFixed(2)} / ${p95.toFixed(2)}`;
  };
  return {
    title: `In a worker in Chromium, ${count} claims: p50 / p95 in ms`,
    columns: ['', ...ENGINES, 'MiniSearch p95', 'Fuse p95'],
    rows: [
      ...[...classes.keys()].map((name) => [
        name,
        ...ENGINES.map((engine) => cell(engine, name)),
        ratio(timed.get('minisearch')!.classes.get(name)!.p95, own.classes.get(name)!.p95),
        ratio(timed.get('fuse')!.classes.get(name)!.p95, own.classes.get(name)!.p95),
      ]),
      ['load', ...ENGINES.map((engine) => round(timed.get(engine)!.load)), '', ''],
      ['memory, MB', ...ENGINES.map((engine) => round(timed.get(engine)!.heapMB)), '', ''],
      ['page thread held, most', ...ENGINES.map((engine) => round(timed.get(engine)!.blocked)), '', ''],
    ],
    notes: [
      `${EACH} queries a class, Fuse ${FUSE_EACH(count)}; the quickest of ${ROUNDS(count)} rounds for each engine.`,
    ],
  };
}

/** Some of a list, evenly from its whole length. */
function spread<T>(list: readonly T[], count: number): T[] {
  if (list.length <= count) return [...list];
  return Array.from({ length: count }, (_, place) => list[Math.floor((place * list.length) / count)]!);
}

function recallTable(
  count: number,
  claims: readonly SyntheticClaim[],
  sections: IndexSections,
  cells: ReadonlyMap<string, KnownQuery[]>,
  pagefind: ReadonlyMap<string, number> | undefined,
): BenchTable {
  const whence = makeWhence(sections);
  const mini = makeMiniSearch(claims);
  const fuse = makeFuse(claims);
  const fuseEach = FUSE_EACH(count);
  const rows = [...cells].map(([cell, queries]) => [
    cell,
    recall(whence, queries),
    recall(mini, queries),
    recall(fuse, queries.slice(0, fuseEach)),
    pagefind?.get(cell) ?? Number.NaN,
  ]) as [string, number, number, number, number][];
  const mean = (column: 1 | 2 | 3 | 4): number =>
    rows.reduce((sum, row) => sum + row[column], 0) / rows.length;
  const three = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3));
  return {
    title: `Recall@10 of the known claim, ${count} claims, held-out seed`,
    columns: ['', ...ENGINES, 'pagefind'],
    rows: [
      ...rows.map(([cell, ...values]) => [cell, ...values.map(three)]),
      ['mean', ...([1, 2, 3, 4] as const).map((column) => three(mean(column)))],
    ],
    notes: [`${EACH * 2} queries a cell; Fuse ${fuseEach}, Pagefind ${PAGEFIND_EACH}.`],
  };
}

function recall(find: Find, queries: readonly KnownQuery[]): number {
  return queries.filter(({ query, id }) => find(query, false).includes(id)).length / queries.length;
}

function packedSizes(
  files: ReadonlyMap<string, Uint8Array>,
): Record<'start' | 'columns' | 'records', number> {
  const sizes = { start: 0, columns: 0, records: 0 };
  for (const [name, { length }] of files) {
    const section = name.split('/')[1];
    if (!section) sizes.start += length;
    else if (/^r\d/.test(section)) sizes.records += length;
    else if (!/^p\d/.test(section)) sizes.columns += length;
  }
  return sizes;
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0);
}
