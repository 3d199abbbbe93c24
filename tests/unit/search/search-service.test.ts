import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/search/build-index.ts';
import { toPack } from '../../../src/search/pack.ts';
import { search } from '../../../src/search/search.ts';
import { SearchIndex } from '../../../src/search/search-index.ts';
import { type FetchBytes, SearchService } from '../../../src/search/search-service.ts';
import { toSearchFiles } from '../../../src/site/search-files.ts';
import { makeDocument, makeIndex, NAMES } from './documents.ts';

const documents = Array.from({ length: 400 }, (_, number) =>
  makeDocument(`record-${number}`, {
    title: `Lamp ${number} of the ${number % 7 === 0 ? 'harbour' : 'tower'} at ${1700 + number}`,
    about: ['ida-brook'],
  }),
);
const sections = buildIndex(documents, NAMES);

/** A server of files by the last part of their address, and what was asked of it. */
function serve(files: ReadonlyMap<string, Uint8Array>): { fetchBytes: FetchBytes; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    fetchBytes: async (address) => {
      const name = address.replace('/search-data/', '');
      asked.push(name);
      const bytes = files.get(name);
      if (!bytes) throw new Error('The search data is not there.');
      return new Uint8Array(gunzipSync(bytes));
    },
  };
}

describe('search data', () => {
  it('of a small archive is one file', async () => {
    const { version, files } = toSearchFiles(sections);
    expect([...files.keys()]).toEqual([`${version}.bin`]);
    const { fetchBytes, asked } = serve(files);
    const service = new SearchService(`/search-data/${version}.bin`, fetchBytes);
    await service.ask({ query: 'harbour' });
    await service.ask({ query: 'tower about:ida', facets: true });
    expect(asked).toEqual([`${version}.bin`]);
  });

  it('of a large one is fetched as far as a question needs it, each block once', async () => {
    const { version, files } = toSearchFiles(sections, 1000);
    const { fetchBytes, asked } = serve(files);
    const service = new SearchService(`/search-data/${version}.bin`, fetchBytes);
    const request = { query: '1777 lamp', limit: 3 };
    const answer = await service.ask(request);
    expect(answer.hits[0]!.id).toBe('record-77');
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeLessThan(files.size);
    const before = asked.length;
    expect(await service.ask(request)).toEqual(answer);
    expect(asked.length).toBe(before);
    expect((await service.ask({ query: 'harbour', facets: true, limit: 100 })).total).toBe(
      search({ query: 'harbour' }, makeIndex(documents)).total,
    );
  });

  it('has another name when it says another thing, and the same when it does not', () => {
    const other = buildIndex(documents.slice(1), NAMES);
    expect(toSearchFiles(other).version).not.toBe(toSearchFiles(sections).version);
    expect(toSearchFiles(buildIndex(documents.toReversed(), NAMES)).version).toBe(
      toSearchFiles(sections).version,
    );
  });
});

describe('when it fails', () => {
  const { version, files } = toSearchFiles(sections);
  const whole = new Uint8Array(gunzipSync(files.get(`${version}.bin`)!));
  const ask = (fetchBytes: FetchBytes): Promise<unknown> =>
    new SearchService('/search-data/x.bin', fetchBytes).ask({ query: 'lamp' });

  it('says so in words where data is missing', async () => {
    await expect(ask(serve(new Map()).fetchBytes)).rejects.toThrow('The search data is not there.');
  });
  it('says so where a page came in its place', async () => {
    await expect(ask(async () => new TextEncoder().encode('<!doctype html><p>Not found'))).rejects.toThrow(
      'What came is not search data.',
    );
  });
  it('says so where it was cut off, wherever', async () => {
    for (let length = 0; length < whole.length; length += 997)
      await expect(ask(async () => whole.slice(0, length))).rejects.toThrow(/search data/);
  });
  it('tries again the next time', async () => {
    let online = false;
    const service = new SearchService('/search-data/x.bin', async () => {
      if (!online) throw new Error('The search data could not be fetched.');
      return whole;
    });
    await expect(service.ask({ query: 'lamp' })).rejects.toThrow();
    online = true;
    expect((await service.ask({ query: 'lamp' })).total).toBe(400);
  });
  it('says so where it is of another version, or names a part of itself that never comes', async () => {
    const head = JSON.parse(new TextDecoder().decode(sections.get('head')));
    const otherwise = (change: object): Uint8Array =>
      toPack(
        new Map([...sections, ['head', new TextEncoder().encode(JSON.stringify({ ...head, ...change }))]]),
      );
    await expect(ask(async () => otherwise({ version: 2 }))).rejects.toThrow(
      'The search data is of another version.',
    );
    const asked: string[] = [];
    const few = new Map([...sections].filter(([name]) => ['head', 'terms'].includes(name)));
    const service = new SearchService('/search-data/x.bin', async (address) => {
      asked.push(address);
      return toPack(few);
    });
    await expect(service.ask({ query: 'lamp is:fact by:ida in:1900', facets: true })).rejects.toThrow();
    expect(asked.slice(0, 2)).toEqual([
      '/search-data/x.bin',
      expect.stringMatching(/^\/search-data\/x\/[a-z0-9]+\.bin$/),
    ]);
  });
  it('names what is not there', () => {
    const few = new Map([...sections].filter(([name]) => ['head', 'terms'].includes(name)));
    const index = new SearchIndex(few);
    expect(index.isWhole).toBe(false);
    expect(() => index.need(['head', 'r0', 'r1', 'r0'])).toThrow('Not loaded: r0, r1');
    expect(() => index.names).toThrow('Not loaded: names');
    index.addSection('names', sections.get('names')!);
    expect(index.names.map(({ id }) => id)).toEqual(['ida-brook', 'lamp-works', 'gazette-1902']);
    expect(new SearchIndex(sections).isWhole).toBe(true);
    expect(new SearchIndex(new Map([...sections].filter(([name]) => name !== 'r79'))).isWhole).toBe(false);
    expect(new SearchIndex(buildIndex([], NAMES)).isWhole).toBe(true);
  });
  it('keeps what it read of two thousand records, and reads the rest again alike', () => {
    const index = new SearchIndex(sections);
    const once = index.record(3);
    expect(index.record(3)).toBe(once);
    expect(new SearchIndex(sections).record(3)).toEqual(once);
  });
});
