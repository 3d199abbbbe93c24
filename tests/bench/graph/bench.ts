import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { findBrowser, QUIET_FLAGS } from '../../../src/cli/find-browser.ts';
import { fanOut } from '../../../src/graph/place-edges.ts';
import { FORCE_LIMIT, placeGraph } from '../../../src/graph/place-graph.ts';
import type { GraphData } from '../../../src/graph/tool-data.ts';
import { placeInSteps } from '../../../src/graph/zoom-steps.ts';
import { type BenchTable, quantile, ratio, round } from '../table.ts';
import { makeGraph } from './make-graph.ts';

const NODES = 5000;
const EDGES = 15_000;
/** Milliseconds after which a slow drawing is no longer moved. */
const LONGEST = 8000;
/** A peer that is not drawn, or not at rest, after so many milliseconds is given up. */
const PATIENCE = 240_000;
const ENTRIES = { ours: 'ours.tsx', 'sigma 3': 'sigma.ts', 'live d3-force': 'live-force.ts' } as const;
/** What both drawings and the frame around them need: a box of 960 by 668. */
const PAGE = `<!doctype html><meta charset="utf-8"><style>
body{margin:0;font:13px sans-serif}#root,canvas{width:960px;height:668px;display:block}.gbox{position:relative}
.gkeys{position:absolute;inset:0;pointer-events:none;overflow:hidden}.gkeys>*{position:absolute;clip-path:inset(50%)}.gprobe{display:none}
</style><div id="root"></div>`;

interface Measured {
  /** Milliseconds of script, and of waiting, from the data to the first drawing. */
  script: number;
  drawn: number;
  pan: number[];
  zoom: number[];
  /** After how long nothing moves by itself any more. */
  atRest: string;
}

/** How long the graph of 5,000 nodes and 15,000 edges takes to draw, to pan and to zoom, beside two others. */
export async function bench(): Promise<BenchTable[]> {
  const started = performance.now();
  const graph = placeGraph(makeGraph(NODES, EDGES, 5));
  const layout = performance.now() - started;
  const large = performance.now();
  placeGraph(makeGraph(20_000, 40_000, 6));
  const largeLayout = performance.now() - large;
  const bends = fanOut(graph.edges);
  const data: GraphData = {
    graph,
    steps: placeInSteps(graph.nodes),
    bends: graph.edges.map(({ id }) => bends.get(id)!),
    today: graph.lastDay,
    inverse: {},
    between: {},
  };
  const rows: (string | number)[][] = [];
  const undone: string[] = [];
  let own: Measured | null = null;
  for (const [who, file] of Object.entries(ENTRIES)) {
    const taken = await run(file, data);
    if (typeof taken === 'string') undone.push(`${who}: ${taken}.`);
    else own ??= taken;
    rows.push(typeof taken === 'string' ? [who, ...Array(10).fill('–')] : toRow(who, taken, own ?? taken));
  }
  return [
    {
      title: `Graph of ${NODES} nodes and ${EDGES} edges: milliseconds in headless Chromium`,
      columns: [
        '',
        'script',
        '× Whence',
        'until drawn',
        'pan p50',
        'p95',
        '× Whence',
        'zoom p50',
        'p95',
        '× Whence',
        'at rest',
      ],
      rows,
      notes: [
        'script: from the data to the first drawing, by the clock of the page’s thread. Frames: from their start to the first task after painting; waiting for the screen not counted.',
        `At build: ${round(layout / 1000)} s for the layout of ${NODES} nodes; ${round(largeLayout / 1000)} s for 20,000, of which force lays out the best connected ${FORCE_LIMIT} and the rest stand beside their neighbour.`,
        ...undone,
      ],
    },
  ];
}

function toRow(who: string, taken: Measured, own: Measured): (string | number)[] {
  const beside = (of: (one: Measured) => number): string => ratio(of(taken), of(own));
  const frames = (of: (one: Measured) => number[]): string[] => [
    round(quantile(of(taken), 0.5)),
    round(quantile(of(taken), 0.95)),
    beside((one) => quantile(of(one), 0.95)),
  ];
  return [
    who,
    round(taken.script),
    beside(({ script }) => script),
    round(taken.drawn),
    ...frames(({ pan }) => pan),
    ...frames(({ zoom }) => zoom),
    taken.atRest,
  ];
}

/** Measures one engine in a browser of its own; a peer that the browser cannot draw in time says so and stops nothing. */
async function run(file: string, data: GraphData): Promise<Measured | string> {
  const browser = await chromium.launch({
    executablePath: (await findBrowser()) ?? '',
    args: [
      ...QUIET_FLAGS,
      '--disable-dev-shm-usage',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
    ],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 960, height: 668 } });
    await page.setContent(PAGE);
    await page.addScriptTag({ content: await bundle(file) });
    return await within(measure(page, data));
  } catch (error) {
    return String(error).split('\n')[0]!;
  } finally {
    await browser.close();
  }
}

/** Twice the patience in all: once until drawn and moved, once until at rest. */
function within<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`not done in ${(2 * PATIENCE) / 1000} s`)), 2 * PATIENCE);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function bundle(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      lib: { entry: join(import.meta.dirname, file), formats: ['iife'], name: 'benched' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The bundler gave no output.');
  return output.output[0].code;
}

async function measure(page: Page, data: GraphData): Promise<Measured> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const scriptTime = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
  };
  await page.evaluate((given) => {
    Object.assign(window, { given });
  }, data as unknown);
  const before = await scriptTime();
  const began = performance.now();
  // From a timer, since the browser does not count what the evaluation itself runs.
  const drawn = await page.evaluate(() => {
    const { start, given } = window as unknown as { start: (data: unknown) => Promise<void>; given: unknown };
    return new Promise<number>((done, fail) => {
      setTimeout(() => {
        const from = performance.now();
        start(given).then(() => done(performance.now() - from), fail);
      });
    });
  });
  const script = (await scriptTime()) - before;
  const pan = await frames(page, async (moving) => {
    await page.mouse.move(480, 40);
    await page.mouse.down();
    for (let step = 0; step < 240 && moving(); step++) {
      const away = 40 - Math.abs((step % 80) - 40);
      await page.mouse.move(480 + 6 * away, 40 + 4 * away);
    }
    await page.mouse.up();
  });
  const zoom = await frames(page, async (moving) => {
    await page.keyboard.down('Control');
    await page.mouse.move(480, 334);
    for (let step = 0; step < 120 && moving(); step++) await page.mouse.wheel(0, step < 60 ? -20 : 20);
    await page.keyboard.up('Control');
  });
  return { script, drawn, pan, zoom, atRest: await waitForRest(page, began) };
}

/** After how long a drawing that moves by itself has come to rest; one that does not is at rest at once. */
async function waitForRest(page: Page, began: number): Promise<string> {
  const moves = await page.evaluate(() => Boolean(document.body.dataset.ticks));
  if (!moves) return 'at once';
  try {
    await page.waitForFunction(() => Boolean(document.body.dataset.settled), null, {
      timeout: Math.max(1, PATIENCE - (performance.now() - began)),
      polling: 200,
    });
    return `${round((performance.now() - began) / 1000)} s`;
  } catch {
    const ticks = await page.evaluate(() => document.body.dataset.ticks);
    return `not in ${PATIENCE / 1000} s, ${ticks} ticks so far`;
  }
}

/**
 * How long each frame's work took while something was done: from the start of the frame, before its callbacks, to the
 * first task after it has been painted. Idle frames are left out, waiting for the screen is not counted.
 */
async function frames(page: Page, act: (moving: () => boolean) => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    const channel = new MessageChannel();
    let began = 0;
    channel.port1.onmessage = () => times.push(performance.now() - began);
    const tick = (): void => {
      began = performance.now();
      channel.port2.postMessage(null);
      if (!document.body.dataset.stop) requestAnimationFrame(tick);
    };
    delete document.body.dataset.stop;
    requestAnimationFrame(tick);
    Object.assign(window, { frameTimes: times });
  });
  const until = performance.now() + LONGEST;
  await act(() => performance.now() < until);
  return page.evaluate(() => {
    document.body.dataset.stop = 'yes';
    const { frameTimes } = window as unknown as { frameTimes: number[] };
    return frameTimes;
  });
}
