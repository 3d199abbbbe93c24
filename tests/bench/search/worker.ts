import { parsePack } from '../../../src/search/pack.ts';
import { type EngineName, type Find, makeFuse, makeMiniSearch, makeWhence } from './engines.ts';
import { makeClaims } from './synthetic.ts';

/** What a bench worker is told. */
export type Order =
  | { order: 'load'; engine: EngineName; count: number; seed: number }
  | { order: 'time'; queries: { query: string; typing: boolean }[] };

let find: Find | null = null;

addEventListener('message', async ({ data }: MessageEvent<Order>) => {
  if (data.order === 'load') postMessage(await load(data));
  else postMessage(data.queries.map(({ query, typing }) => timeOf(query, typing)));
});

/** Milliseconds from the data to the first answer that could be given. */
async function load({ engine, count, seed }: Extract<Order, { order: 'load' }>): Promise<number> {
  if (engine === 'whence') {
    const bytes = new Uint8Array(await (await fetch(`/index/${count}`)).arrayBuffer());
    const start = performance.now();
    const sections = parsePack(bytes);
    if ('wrong' in sections) throw new Error(sections.wrong);
    find = makeWhence(sections);
    return performance.now() - start;
  }
  const claims = makeClaims(count, seed);
  const start = performance.now();
  find = engine === 'fuse' ? makeFuse(claims) : makeMiniSearch(claims);
  return performance.now() - start;
}

function timeOf(query: string, typing: boolean): number {
  const start = performance.now();
  find!(query, typing);
  return performance.now() - start;
}
