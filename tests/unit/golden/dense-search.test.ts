import { describe } from 'vitest';
import { completeQuery } from '../../../src/search/complete.ts';
import { rarity, wordsNeeded } from '../../../src/search/find-candidates.ts';
import { OPERATORS } from '../../../src/search/operators.ts';
import { parseDayRange } from '../../../src/search/parse-day-range.ts';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { type SearchAnswer, search } from '../../../src/search/search.ts';
import { hitPath, SEARCH_KINDS, SEARCH_STANDINGS } from '../../../src/search/search-document.ts';
import { countWords, FACET_WORDS, facetLabel, KIND_WORDS } from '../../../src/search/search-words.ts';
import { bitCount, letterMask } from '../../../src/search/vocabulary.ts';
import { golden } from '../../golden/golden.ts';
import { crowdedIndex } from '../search/crowd.ts';

const brief = ({ hits, facets: _, ...answer }: SearchAnswer): object => ({
  hits: hits.map(({ id, title, line }) => `${id} ${title.join('|')} // ${line.join('|')}`),
  ...answer,
});

const QUERIES = [
  'lamp',
  'lampkeper',
  'harbourmster',
  'the',
  'the of',
  'the lamp',
  'light house',
  'north light',
  'light north',
  'gpt 4',
  'storm gale whale',
  'zebra nothing',
  'zebr',
  'lettern oil',
  '"lamp lamps"',
  '"lamp" storm',
  '"the lamp"',
  '"zebra nothing"',
  'lamp -lamps',
  'lamp -nothing',
  'keepr of the nigt',
  'nothng',
  'harburmastrs',
  'abbye',
  '1902',
  '128000',
  'x9',
  'kepeer lamp',
];

describe('a crowded search', () =>
  golden({
    'dense-search-answers': () =>
      QUERIES.map((query) => [
        query,
        brief(search({ query, limit: 4 }, crowdedIndex)),
        search({ query, typing: false }, crowdedIndex).total,
      ]),
    'dense-search-asked': () =>
      [
        `${'lamp '.repeat(30)}`,
        'word '.repeat(130),
        'a"b c"d',
        '-"a b" c',
        'by:"a b" by: is: in: in:x is:!! by:!!',
        'by:" a  b " in:" 1895 " about:a source:b after:1895 kind:x',
        'KIND:Claims known:1895',
        'a-b ',
        '„a b“ «c»',
        '“open end',
        '--a',
        'before:x-1 lamp',
      ].map((query) => [query.length > 60 ? query.length : query, parseQuery(query)]),
    'dense-search-completed': () =>
      [
        'b',
        'be',
        'lamp BE',
        '-so',
        'by:',
        'by:b',
        'by:brook',
        'by:name-4',
        'about:the',
        'about:"oi',
        'source:the',
        'source:paper',
        'is:',
        'is:d',
        'is:dispute',
        'is:claim',
        'in:',
        'in:18',
        'in:189',
        'in:1895',
        'before:19',
        'after:1',
        'known:190',
        'IN:19',
        'lamp  by:nor',
        'x:y',
        'lamp ',
        '',
        '"',
        'in:x',
        'kind:',
      ].map((query) => [
        query,
        completeQuery(query, crowdedIndex).map(
          ({ query: taken, text, about }) => `${taken}|${text}|${about}`,
        ),
      ]),
    'dense-search-days': () =>
      [
        '1895',
        ' 1895 ',
        '1895?',
        '1895~',
        '1895-3',
        '1895-03',
        '1895/03/09',
        '9.3.1895',
        '1895.03.09',
        '1895-12',
        '1895-12-31',
        '1895-12-32',
        '1896-02-29',
        '1895-02-29',
        '1895-00',
        '1895-13',
        '1895-20',
        '1895-21',
        '1895-24',
        '1895-25',
        '1895-21-03',
        '1895-03-00',
        'march 1895',
        'Mar. 1895',
        'mar 1895',
        'ma 1895',
        '9 March 1895',
        '0 march 1895',
        '31 april 1895',
        'summer 1895',
        'winter 1895',
        'fall 1895',
        '3 autumn 1895',
        'spring, 1895',
        'smarch 1895',
        '189',
        '18955',
      ].map((text) => [text, parseDayRange(text)]),
    'dense-search-words': () => ({
      counts: [0, 1, 2, 1000, 1_234_567].map(countWords),
      facets: FACET_WORDS,
      one: KIND_WORDS,
      operators: OPERATORS,
      kinds: SEARCH_KINDS.map((kind) => [facetLabel('kind', kind, 'x'), hitPath({ id: 'an-id', kind })]),
      standings: SEARCH_STANDINGS.map((standing) => facetLabel('standing', standing, 'x')),
      others: [facetLabel('kind', 'y', 'x'), facetLabel('about', 'claim', 'x')],
      needed: [0, 1, 2, 3, 4, 5].map(wordsNeeded),
      rarities: [1, 5, 50, 100].map((frequency) => rarity(frequency, 100).toFixed(4)),
      masks: ['', 'a', 'z', 'az', '{', '0', 'ab1', 'é'].map((term) => [
        term,
        letterMask(term),
        bitCount(letterMask(term)),
      ]),
    }),
  }));
