import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/search/build-index.ts';
import { search } from '../../../src/search/search.ts';
import type { SearchDocument } from '../../../src/search/search-document.ts';
import { SearchIndex } from '../../../src/search/search-index.ts';
import { makeDocument, makeIndex, NAMES } from './documents.ts';

/** So many records that hold both words apart, each as good as the other. */
const apart = (count: number): SearchDocument[] =>
  Array.from({ length: count }, (_, n) =>
    makeDocument(`apart-${String(n).padStart(3, '0')}`, { title: 'Storm, and off' }),
  );
const together = makeDocument('together', { title: 'A storm off the long north harbour' });
const first = (documents: SearchDocument[], index = makeIndex(documents)): string =>
  search({ query: 'storm off', typing: false }, index).hits[0]!.id;

describe('what the text says of the rank', () => {
  it('is asked of the best three hundred', () => {
    expect(first([...apart(299), together])).toBe('together');
    expect(first([...apart(300), together])).toBe('apart-000');
  });
  it('is asked of fifty where records come in blocks', () => {
    const ofBlocks = (count: number): string => {
      const sections = buildIndex([...apart(count), together], NAMES);
      const names = sections.get('names')!;
      sections.delete('names');
      const index = new SearchIndex(sections);
      index.addSection('names', names);
      return first([], index);
    };
    expect(ofBlocks(49)).toBe('together');
    expect(ofBlocks(50)).toBe('apart-000');
  });
  it('gives each hit its marks, however many there are', () => {
    const { hits, total } = search({ query: 'storm off', limit: 70 }, makeIndex(apart(80)));
    expect([hits.length, total]).toEqual([70, 80]);
    expect(new Set(hits.map(({ title }) => title.join('|')))).toEqual(new Set(['|Storm|, and |off|']));
  });
  it('gives twenty hits where no number is asked for', () => {
    expect(search({ query: 'storm' }, makeIndex(apart(30))).hits).toHaveLength(20);
  });
});

describe('the line beneath a hit', () => {
  const lineOf = (title: string, texts: string[], query: string): string =>
    search(
      { query, typing: false },
      makeIndex([
        {
          ...makeDocument('a', { title, texts }),
          record: { ...makeDocument('a', { title, texts }).record, detail: 'Our words.' },
        },
      ]),
    ).hits[0]!.line.join('|');
  it.each([
    ['is our own words where no passage says anything', 'Lamp oil', ['Of a tower'], 'lamp oil', 'Our words.'],
    [
      'is the passage that says more than half of what the title does',
      'Lamp oil',
      ['Of lamps'],
      'lamp oil',
      'Of |lamps|',
    ],
    [
      'is our own words where it says just half',
      'Lamp lump',
      ['Of a lamp', 'lamp'],
      'lamp lump',
      'Our words.',
    ],
    [
      'is the passage where the title says nothing',
      'Another',
      ['Of oil', 'Of a lamp'],
      'lamp',
      'Of a |lamp|',
    ],
    ['is the first of passages that say as much', 'Another', ['One lamp', 'Two lamp'], 'lamp', 'One |lamp|'],
    [
      'marks a small word beside others only where it was asked for',
      'Another',
      ['The lamp of the tower'],
      'the lamp',
      '|The lamp| of |the| tower',
    ],
    [
      'marks a small word that was asked for alone',
      'Another',
      ['One of the lamps'],
      'of the',
      'One |of the| lamps',
    ],
  ])('%s', (_, title, texts, query, line) => {
    expect(lineOf(title, texts, query)).toBe(line);
  });
});

describe('names misspelled', () => {
  const NEAR = ['ada', 'olin', 'harmonie', 'gazette'].map((id) => ({
    id,
    name: id.toUpperCase(),
    aliases: [],
    about: '',
    kind: 'entity' as const,
  }));
  const index = makeIndex(
    NEAR.map(({ id }) => makeDocument(`by-${id}`, { by: [id] })),
    NEAR,
  );
  it.each([
    ['adi', null],
    ['olim', 'OLIN'],
    ['orim', null],
    ['gazotta', null],
    ['gazotte', 'GAZETTE'],
    ['harmanee', 'HARMONIE'],
    ['hermanee', null],
  ])('%s is taken for %s', (typed, taken) => {
    const { notes, total } = search({ query: `by:${typed}` }, index);
    expect(notes).toEqual([
      taken
        ? `Nothing is called “${typed}” here; “${taken}” was taken.`
        : `Nobody and nothing here is called “${typed}”, so “by:” was left out.`,
    ]);
    expect(total).toBe(taken ? 1 : 0);
  });
  it('are the name itself, else its beginning, else a part of three letters and more', () => {
    const found = (value: string): string[] =>
      search({ query: `by:${value}`, limit: 9 }, index).hits.map(({ id }) => id);
    expect([found('ada'), found('ga'), found('arm'), found('az'), found('OLIN')]).toEqual([
      ['by-ada'],
      ['by-gazette'],
      ['by-harmonie'],
      [],
      ['by-olin'],
    ]);
  });
});

describe('quoted parts', () => {
  const index = makeIndex([
    makeDocument('in-title', { title: '128 lamps of the north' }),
    makeDocument('in-text', { title: 'Another', texts: ['No lamps', 'Here 128 lamps stood'] }),
    makeDocument('apart', { title: 'The lamps', texts: ['128 of them', 'lamps'] }),
  ]);
  it.each([
    ['"128"', ['apart', 'in-text', 'in-title']],
    ['"128 lamps"', ['in-text', 'in-title']],
    ['"128 lamps" "no lamps"', ['in-text']],
    ['"28 lamps"', []],
    ['"128 lamp"', []],
    ['lamps -128', []],
    ['"128" -them', ['in-text', 'in-title']],
  ])('%s', (query, expected) => {
    expect(
      search({ query }, index)
        .hits.map(({ id }) => id)
        .sort(),
    ).toEqual(expected);
  });
});

it('the facet of names lists forty, the most frequent first, and those without a record only where ticked', () => {
  const names = Array.from({ length: 45 }, (_, n) => ({
    id: `n-${10 + n}`,
    name: `N ${n}`,
    aliases: [],
    about: `About ${n}`,
    kind: 'entity' as const,
  }));
  const documents = names
    .slice(0, 44)
    .map(({ id }, n) => makeDocument(`d${n}`, { about: n === 43 ? [id, 'n-10'] : [id] }));
  const listed = (selection = {}): string[] =>
    search({ query: '', facets: true, selection }, makeIndex(documents, names)).facets!.about.map(
      ({ value, label, about, count }) => `${value}|${label}|${about}|${count}`,
    );
  expect(listed()).toHaveLength(40);
  expect(listed().slice(0, 2)).toEqual(['n-10|N 0|About 0|2', 'n-11|N 1|About 1|1']);
  expect(listed({ about: ['n-54'] }).filter((line) => line.startsWith('n-54'))).toEqual([]);
  expect(
    search(
      { query: '', facets: true, selection: { about: ['n-54'] } },
      makeIndex(documents.slice(0, 3), names),
    ).facets!.about.at(-1),
  ).toMatchObject({ value: 'n-54', count: 0 });
});

it('offers nothing and counts nothing where it is not asked to', () => {
  const index = makeIndex(apart(2));
  expect(search({ query: '', typing: false }, index)).toEqual({
    hits: [],
    total: 0,
    facets: null,
    respelled: [],
    suggestion: null,
    notes: [],
    completions: [],
    lead: null,
  });
  expect(search({ query: 'bef', typing: false }, index).completions).toEqual([]);
  expect(search({ query: 'in:' }, index)).toMatchObject({ hits: [], total: 0, completions: [] });
  expect(search({ query: '', facets: true }, index)).toMatchObject({
    total: 2,
    facets: { kind: expect.anything() },
  });
  expect(search({ query: '', selection: { kind: ['claim'] } }, index).total).toBe(2);
});
