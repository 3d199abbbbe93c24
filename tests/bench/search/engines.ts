import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { search } from '../../../src/search/search.ts';
import { SearchIndex } from '../../../src/search/search-index.ts';
import type { SyntheticClaim } from './synthetic.ts';

/** A search over the synthetic claims: ids of the best ten. `typing` says that the last word may be a beginning. */
export type Find = (query: string, typing: boolean) => string[];

export type EngineName = 'whence' | 'minisearch' | 'fuse';

/** This site's search over an index loaded whole but laid out in blocks, as a large archive is. */
export function makeWhence(sections: ReadonlyMap<string, Uint8Array>): Find {
  const first = ['head', 'terms'];
  const index = new SearchIndex(new Map([...sections].filter(([name]) => first.includes(name))));
  for (const [name, bytes] of sections) if (!first.includes(name)) index.addSection(name, bytes);
  return (query, typing) => search({ query, typing, limit: 10 }, index).hits.map(({ id }) => id);
}

/** MiniSearch, allowed the same: one edit from four letters on, two from six, and the last word as a beginning. */
export function makeMiniSearch(claims: readonly SyntheticClaim[]): Find {
  const engine = new MiniSearch<SyntheticClaim>({
    fields: ['statement', 'entities', 'source'],
    extractField: (claim, field) => {
      const value = claim[field as keyof SyntheticClaim];
      return Array.isArray(value) ? value.join(' ') : String(value);
    },
  });
  engine.addAll(claims);
  return (query, typing) =>
    engine
      .search(query, {
        fuzzy: (term) => (term.length < 4 ? false : term.length < 6 ? 1 : 2),
        prefix: (_, place, terms) => typing && place === terms.length - 1,
        boost: { statement: 1.3 },
      })
      .slice(0, 10)
      .map(({ id }) => String(id));
}

/** Plain Fuse with token search, wherever in the text, threshold 0.3. */
export function makeFuse(claims: readonly SyntheticClaim[]): Find {
  const engine = new Fuse(claims, {
    keys: ['statement', 'entities', 'source'],
    useTokenSearch: true,
    ignoreLocation: true,
    threshold: 0.3,
  });
  return (query) => engine.search(query, { limit: 10 }).map(({ item }) => item.id);
}
