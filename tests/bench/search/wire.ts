import { gunzipSync } from 'node:zlib';
import { SearchService } from '../../../src/search/search-service.ts';
import type { SearchFiles } from '../../../src/site/search-files.ts';
import { quantile } from '../table.ts';

/** What a reader on a cold cache fetches: for a first answer, and for each letter typed after it. */
export interface Wire {
  firstP50: number;
  firstMost: number;
  laterP50: number;
  laterP95: number;
}

/** Asks each first query of a fresh service, and types the later ones into one, counting the bytes of the files asked for. */
export async function measureWire(
  { version, files }: SearchFiles,
  first: readonly string[],
  later: readonly { query: string; typing: boolean }[],
): Promise<Wire> {
  let bytes = 0;
  const open = (): SearchService =>
    new SearchService(`/search-data/${version}.bin`, async (address) => {
      const file = files.get(address.replace('/search-data/', ''))!;
      bytes += file.length;
      return new Uint8Array(gunzipSync(file));
    });
  const firsts: number[] = [];
  for (const query of first) {
    bytes = 0;
    await open().ask({ query, limit: 10 });
    firsts.push(bytes);
  }
  const service = open();
  await service.ask({ query: later[0]!.query, limit: 10 });
  const laters: number[] = [];
  for (const { query, typing } of later.slice(1)) {
    bytes = 0;
    await service.ask({ query, typing, limit: 10 });
    laters.push(bytes);
  }
  return {
    firstP50: quantile(firsts, 0.5),
    firstMost: Math.max(...firsts),
    laterP50: quantile(laters, 0.5),
    laterP95: quantile(laters, 0.95),
  };
}
