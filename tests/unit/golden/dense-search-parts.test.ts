import { describe } from 'vitest';
import { foldWords } from '../../../src/schema/fold-words.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import { findYears, readDates, readTies, writeDates, writeTies } from '../../../src/search/columns.ts';
import { allowedEdits, expandWord } from '../../../src/search/expand-word.ts';
import { expandWords } from '../../../src/search/expand-words.ts';
import { FACETS, narrow } from '../../../src/search/facets.ts';
import { findCandidates } from '../../../src/search/find-candidates.ts';
import { marksOf, toExcerpt, toMarkedText } from '../../../src/search/marks.ts';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { blendFuse, rankByText } from '../../../src/search/re-rank.ts';
import { resolveFilters } from '../../../src/search/resolve-filters.ts';
import { takeBest } from '../../../src/search/take-best.ts';
import { golden } from '../../golden/golden.ts';
import { CROWD, CROWD_NAMES, crowdedIndex } from '../search/crowd.ts';

const terms = (word: string): string[] =>
  expandWord(word, crowdedIndex.vocabulary, true).map(
    ({ term, likeness, edits }) => `${crowdedIndex.vocabulary.terms[term]} ${likeness.toFixed(3)} ${edits}`,
  );
const FILTERS = [
  'is:claim',
  'is:claims',
  'is:entities',
  'is:fact',
  'is:fa',
  'is:nonsense',
  'is:none',
  'by:name-4',
  'by:name',
  'by:brook',
  'by:lamsp',
  'by:zzz',
  'about:source-3',
  'source:source-3',
  'source:name-4',
  'about:"oil brook 28"',
  'about:oilbrok28',
  'about:n',
  'about:xyz1',
  'in:1895',
  'in:1895-03',
  'before:1894',
  'after:1920',
  'known:1896',
  '-in:1895',
  '-is:claim',
];

describe('the parts of a crowded search', () =>
  golden({
    'dense-search-terms': () =>
      [
        'l',
        'la',
        'lam',
        'lamp',
        'nor',
        'ligth',
        'lattern',
        'harbour',
        'keper',
        'lampkeepes',
        'keeprs',
        'housse',
        'lighthuses',
        'hab',
        '190',
        '1902',
        'masters',
        'cafe',
        'f',
      ].map((word) => [word, allowedEdits(word), terms(word)]),
    'dense-search-joined': () =>
      [
        ['light', 'house'],
        ['harbour', 'master', 'lamp'],
        ['x', '9'],
        ['the', 'lamp'],
      ].map((words) =>
        expandWords(words, false, crowdedIndex).map(({ word, small, expansions }) => [
          word,
          small,
          expansions
            .slice(0, 4)
            .map(({ term, likeness }) => `${crowdedIndex.vocabulary.terms[term]} ${likeness}`),
        ]),
      ),
    'dense-search-ranks': () =>
      [
        'lamp',
        'north light',
        'light north',
        'the lamp',
        'lamp lamps keeper',
        'light house',
        'stormy gale',
        'storm whale oil night',
      ].map((query) => {
        const words = expandWords(parseQuery(query).words, true, crowdedIndex);
        const { documents, score } = findCandidates(words, crowdedIndex);
        const best = takeBest(documents, score, 12);
        const ranked = rankByText(
          best.map((document) => ({ document, score: score[document]! })),
          words,
          crowdedIndex,
        );
        const told = (list: { document: number; score: number }[]): string =>
          list.map(({ document, score: value }) => `${document} ${value.toFixed(3)}`).join(', ');
        const blended = blendFuse(ranked, words, crowdedIndex);
        return {
          query,
          found: documents.length,
          best: told(best.map((document) => ({ document, score: score[document]! }))),
          ranked: told(ranked),
          blended: told(blended),
          ranges: blended.slice(0, 3).map(({ ranges }) => ranges),
        };
      }),
    'dense-search-filters': () =>
      FILTERS.map((query) => {
        const { tests, notes } = resolveFilters(parseQuery(query).filters, crowdedIndex);
        const passing = CROWD.flatMap((_, document) =>
          tests.every((test) => test(document)) ? [document] : [],
        );
        return [query, notes, passing.length, passing.slice(0, 12).join(' ')];
      }),
    'dense-search-facets': () =>
      [
        {},
        { kind: ['claim', 'event'] },
        { year: ['1895', '1900'], standing: ['disputed'] },
        { about: ['name-4', 'source-3'], source: ['source-9'] },
        { party: ['name-8', 'name-999'] },
      ].map((selection) => {
        const all = Uint32Array.from(CROWD, (_, n) => n);
        const { documents, counts } = narrow(all, selection, crowdedIndex, true);
        return {
          selection,
          kept: documents.length,
          first: [...documents].slice(0, 12),
          uncounted: narrow(all, selection, crowdedIndex, false).documents.length,
          ...Object.fromEntries(
            FACETS.map((facet) => [
              facet,
              counts![facet]
                .slice(0, 9)
                .map(({ value, label, about, count }) => `${count} ${value} | ${label} | ${about}`),
            ]),
          ),
        };
      }),
    'dense-search-columns': () => {
      const dates = readDates(writeDates(CROWD), CROWD.length);
      const ties = readTies(writeTies(CROWD, CROWD_NAMES), CROWD.length);
      return {
        dates: Object.fromEntries(Object.entries(dates).map(([key, list]) => [key, [...list].slice(0, 24)])),
        ties: Object.fromEntries(
          Object.entries(ties).map(([key, { starts, names }]) => [
            key,
            { starts: [...starts].slice(0, 20), names: [...names].slice(0, 20) },
          ]),
        ),
        years: [findYears(CROWD), findYears(CROWD.slice(0, 1)), findYears([])],
        head: JSON.parse(new TextDecoder().decode(buildIndex(CROWD, CROWD_NAMES).get('head'))),
        sections: [...buildIndex(CROWD, CROWD_NAMES)].map(([name, bytes]) => [name, bytes.length]),
        kinds: CROWD.map((_, n) => crowdedIndex.kindOf(n)).join(' '),
        names: JSON.parse(new TextDecoder().decode(buildIndex(CROWD, CROWD_NAMES).get('names'))).slice(0, 40),
        order: CROWD.map((_, n) => crowdedIndex.record(n).id).join(' '),
      };
    },
    'dense-search-marks': () => {
      const text = `The north light and light-house x-9 of GPT-4 ${'and so on it goes '.repeat(14)}a lamp at the end ${'of it all '.repeat(20)}`;
      const words = foldWords(text);
      return [
        [],
        ['light'],
        ['north', 'light'],
        ['gpt4'],
        ['x9', 'and'],
        ['lamp'],
        ['all'],
        ['lamp', 'light'],
      ].map((list) => {
        const marks = marksOf(text, words, new Set(list), list.length === 2 ? [[0, 3]] : []);
        return [
          list,
          toExcerpt(text, marks),
          toMarkedText(
            text.slice(0, 60),
            marks.filter(({ end }) => end < 60),
          ),
        ];
      });
    },
  }));
