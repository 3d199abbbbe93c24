import { describe } from 'vitest';
import { parseDayRange } from '../../../src/search/parse-day-range.ts';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { search } from '../../../src/search/search.ts';
import { parseSearchAddress, toSearchAddress } from '../../../src/search/search-address.ts';
import { deriveDocuments, deriveNames } from '../../../src/views/search/derive-documents.ts';
import { loadFixture } from '../../fixtures/load-fixture.ts';
import { golden } from '../../golden/golden.ts';
import { makeIndex } from '../search/documents.ts';

const { archive, provenance } = loadFixture();
const index = makeIndex(deriveDocuments(archive, provenance), deriveNames(archive));

const QUERIES = [
  'lamp',
  'gull rock',
  'guld rock',
  'kept',
  'northern guild keeps',
  '"gull rock"',
  '"rock gull"',
  'lamp -board',
  'crowns is:disputed',
  'by:holm',
  'about:southern',
  'about:"gull rock" is:claims',
  'in:1891',
  'before:1886',
  'after:1893',
  'known:1892-06 grant',
  'source:gazette',
  'is:opinion',
  'is:sources',
  'is:nonsense',
  'in:nonsense',
  'by:nobody lamp',
  'zzzz',
  'paraf',
  'the',
  'lamp the night',
  'vane begged',
  '-lamp',
  'corrupt',
  '',
];
const RANGES = [
  '1891',
  '1891-11',
  '1891-11-03',
  '1890s',
  '1891..1893',
  '1891/1893',
  'nov 1891',
  'november 1891',
  '1891-13',
  'x',
  '',
  '1893..1891',
  '..1891',
  '1891..',
  'q3 1891',
  '3 november 1891',
];

describe('the search', () =>
  golden({
    'search-answers': () =>
      QUERIES.map((query) => {
        const { hits, facets: _, ...answer } = search({ query, limit: 6, facets: false }, index);
        return {
          query,
          ...answer,
          hits: hits.map(({ id }) => id),
        };
      }),
    'search-hits': () => search({ query: 'gull rock lamp', limit: 3, facets: true }, index),
    'search-narrowed': () =>
      search({ query: 'rock', limit: 3, facets: true, selection: { kind: ['claims', 'events'] } }, index),
    'search-completions': () =>
      ['by:', 'by:ho', 'about:gui', 'is:', 'is:dis', 'in:18', 'so', 'source:', 'lamp about:gull', 'kno'].map(
        (query) => [query, search({ query, limit: 0 }, index).completions],
      ),
    'queries-parsed': () =>
      [...QUERIES, 'a "b', 'by:"x y"', '-by:holm', '“curly”', 'kind:claims'].map((query) => [
        query,
        parseQuery(query),
      ]),
    'day-ranges': () => RANGES.map((text) => [text, parseDayRange(text)]),
    'search-addresses': () =>
      [
        '?q=lamp',
        '?q=a%20b&kind=claims,events',
        '?kind=&q=',
        '?x=1',
        '',
        '?q=a&standing=disputed&kind=claims',
      ].map((address) => {
        const state = parseSearchAddress(address);
        return [address, state, toSearchAddress(state)];
      }),
  }));
