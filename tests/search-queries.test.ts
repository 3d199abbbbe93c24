import { describe, expect, it } from 'vitest';
import { buildProvenance } from '../src/provenance/build-provenance.ts';
import { checkContent } from '../src/provenance/check-content.ts';
import { readContent } from '../src/reading/read-content.ts';
import { buildIndex } from '../src/search/build-index.ts';
import { search } from '../src/search/search.ts';
import { SearchIndex } from '../src/search/search-index.ts';
import { deriveDocuments, deriveNames } from '../src/views/search/derive-documents.ts';
import queries from './fixtures/search/queries.json' with { type: 'json' };

const { archive } = checkContent(readContent('content'));
const index = new SearchIndex(
  buildIndex(deriveDocuments(archive!, buildProvenance(archive!)), deriveNames(archive!)),
);
const found = queries.map(({ query, first, what }) => {
  const ids = search({ query, typing: false }, index).hits.map(({ id }) => id);
  const place = first === null ? (ids.length === 0 ? 0 : 99) : ids.indexOf(first);
  return { query, first, what, place: place < 0 ? 99 : place, ids: ids.slice(0, 3) };
});

/** Sixty queries on the real record with the record that should come first; null where nothing should be found. */
describe('queries on the real record', () => {
  it('are sixty, of records that there are', () => {
    expect(queries.length).toBe(60);
    expect(queries.filter(({ first }) => first !== null && !archive!.byId.has(first))).toEqual([]);
  });
  it('find 57 or more first', () => {
    const late = found.filter(({ place }) => place > 0);
    expect(late.length, JSON.stringify(late, null, 1)).toBeLessThanOrEqual(3);
  });
  it('find all among the first three', () => {
    expect(found.filter(({ place }) => place > 2)).toEqual([]);
  });
});
