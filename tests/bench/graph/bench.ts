import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { findBrowser, QUIET_FLAGS } from '../../../src/cli/find-browser.ts';
import type { GraphData } from '../../../src/views/graph/derive-graph-data.ts';
import { fanOut } from '../../../src/views/graph/place-edges.ts';
import { FORCE_LIMIT, placeGraph } from '../../../src/views/graph/place-graph.ts';
import { placeInSteps } from '../../../src/views/graph/zoom-steps.ts';
import { type BenchTable, quantile, round } from '../table.ts';
import { makeGraph } from './make-graph.ts';

const NODES = 5000;
const EDGES = 15_000;
/** Milliseconds after which a slow drawing is no longer moved. */
const LONGEST = 8000;
const ENTRIES = { ours: 'ours.tsx', 'sigma 3': 'sigma.ts', 'live d3-force': 'live-force.ts' } as const;
/** What both drawings and the frame around them need: a box of 960 by 668. */
const PAGE = `<!doctype html><meta charset="utf-8"><style>
body{margin:0;font:13px sans-serif}#root,canvas{width:960px;height:668px;display:block}.gbox{position:relative}
.gkeys{position:absolute;inset:0;pointer-events:none;overflow:hidden}.gkeys>*{position:absolute;clip-path:inset(50%)}.gprobe{display:none}
</style><div id="root"></div>`;

interface Measured {
  /** Milliseconds of script from the data to the first drawing. */
  drawn: number;
  panP95: number;
  zoomP95: number;
  /** The longest frame of all. */
  worst: number;
  /** Whether nothing moves by itself any more. */
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
  for (const [who, file] of Object.entries(ENTRIES)) rows.push(await row(who, file, data));
  return [
    {
      title: `Graph of ${NODES} nodes and ${EDGES} edges: milliseconds in headless Chromium`,
      columns: ['', 'drawn', 'pan p95', 'zoom p95', 'longest frame', 'at rest'],
      rows,
      notes: [
        'drawn: script from the data to the first drawing. Frames: from their start to the first task after painting; waiting for the screen not counted.',
        `At build: ${round(layout / 1000)} s for the layout of ${NODES} nodes; ${round(largeLayout / 1000)} s for 20,000, of which force lays out the best connected ${FORCE_LIMIT} and the rest stand beside their neighbour.`,
      ],
    },
  ];
}

/** One row, in a browser of its own; a peer that the browser cannot draw says so and stops nothing. */
async function row(who: string, file: string, data: GraphData): Promise<(string | number)[]> {
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
    const { drawn, panP95, zoomP95, worst, atRest } = await measure(page, data);
    return [who, round(drawn), round(panP95), round(zoomP95), round(worst), atRest];
  } catch {
    return [who, '–', '–', '–', '–', 'the browser gave up'];
  } finally {
    await browser.close();
  }
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
  const drawn = await page.evaluate(async (given) => {
    const before = performance.now();
    await (window as unknown as { start: (data: unknown) => Promise<void> }).start(given);
    return performance.now() - before;
  }, data as unknown);
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
  const settled = await page.evaluate(() => document.body.dataset);
  const atRest = settled.ticks && !settled.settled ? `no, ${settled.ticks} ticks so far` : 'yes';
  return {
    drawn,
    panP95: quantile(pan, 0.95),
    zoomP95: quantile(zoom, 0.95),
    worst: Math.max(...pan, ...zoom),
    atRest,
  };
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
