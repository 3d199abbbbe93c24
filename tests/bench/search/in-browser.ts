import type { Browser, Page } from '@playwright/test';
import { quantile } from '../table.ts';
import type { EngineName } from './engines.ts';
import type { Order } from './worker.ts';

/** Queries by class, in the order in which they are typed. */
export type QueryClasses = ReadonlyMap<string, { query: string; typing: boolean }[]>;

export interface Timed {
  load: number;
  heapMB: number;
  classes: Map<string, { p50: number; p95: number }>;
  /** Longest time the page's own thread did not come round while the worker was asked. */
  blocked: number;
}

/** Loads an engine into a worker of a fresh page and times its answers there, one after another, after one warm round. */
export async function timeInBrowser(
  browser: Browser,
  address: string,
  engine: EngineName,
  count: number,
  seed: number,
  queries: QueryClasses,
  rounds: number,
): Promise<Timed> {
  const page = await browser.newPage();
  page.setDefaultTimeout(600_000);
  await page.goto(address);
  await page.evaluate(() => {
    const worker = new Worker('/tests/bench/search/worker.ts', { type: 'module' });
    const ask = (order: unknown): Promise<unknown> =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(order);
      });
    Object.assign(window, { ask });
  });
  const load = (await ask(page, { order: 'load', engine, count, seed })) as number;
  const classes: Timed['classes'] = new Map();
  let blocked = 0;
  for (const [name, list] of queries) {
    await ask(page, { order: 'time', queries: list.slice(0, 20) });
    const order: Order = { order: 'time', queries: list };
    // The quickest of the rounds: on a shared machine the others tell of its other work.
    let times: number[] = [];
    let gap = Number.POSITIVE_INFINITY;
    for (let round = 0; round < rounds; round++) {
      const next = await page.evaluate(watchAsk, order as never);
      times = next.times.map((time, place) => Math.min(time, times[place] ?? time));
      gap = Math.min(gap, next.gap);
    }
    blocked = Math.max(blocked, gap);
    classes.set(name, { p50: quantile(times, 0.5), p95: quantile(times, 0.95) });
  }
  const heapMB = await measureHeap(page);
  await page.close();
  return { load, heapMB, classes, blocked };
}

function ask(page: Page, order: Order): Promise<unknown> {
  return page.evaluate(
    (given) => (window as unknown as { ask: (o: unknown) => Promise<unknown> }).ask(given),
    order as never,
  );
}

/** Runs in the page: asks, and meanwhile watches how long a frame of the page takes at most. */
async function watchAsk(order: unknown): Promise<{ times: number[]; gap: number }> {
  let gap = 0;
  let last = performance.now();
  let watching = true;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const now = performance.now();
    gap = Math.max(gap, now - last);
    last = now;
    if (watching)
      setTimeout(() => {
        last = performance.now();
        channel.port2.postMessage(null);
      }, 4);
  };
  channel.port2.postMessage(null);
  const times = (await (window as unknown as { ask: (o: unknown) => Promise<unknown> }).ask(
    order,
  )) as number[];
  watching = false;
  return { times, gap };
}

/** Memory of the page and its worker, buffers included, after a collection; the browser measures it itself. */
async function measureHeap(page: Page): Promise<number> {
  const bytes = await page.evaluate(async () => {
    const measure = (
      performance as unknown as { measureUserAgentSpecificMemory?: () => Promise<{ bytes: number }> }
    ).measureUserAgentSpecificMemory;
    return measure ? (await measure.call(performance)).bytes : Number.NaN;
  });
  return bytes / 1e6;
}
