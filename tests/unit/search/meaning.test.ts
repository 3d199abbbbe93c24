import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/search/build-index.ts';
import { buildMeaning } from '../../../src/search/meaning/build-meaning.ts';
import { lemmasOf } from '../../../src/search/meaning/lemmas.ts';
import { toMeaningSections } from '../../../src/search/meaning/meaning-sections.ts';
import { parseWordNet, relatedOf } from '../../../src/search/meaning/thesaurus.ts';
import { search } from '../../../src/search/search.ts';
import { MissingSections, SearchIndex } from '../../../src/search/search-index.ts';
import { makeDocument, NAMES } from './documents.ts';

/** A dictionary of two nouns of one sense, the wider one above them, and an adjective beside another. */
const thesaurus = parseWordNet([
  {
    index:
      '  1 licence text\nbeacon n 1 1 @ 1 0 00000001\npharos n 1 1 @ 1 0 00000001\nlandmark n 1 1 ~ 1 0 00000002\n',
    data: '  1 licence text\n00000001 06 n 02 beacon 0 pharos 0 001 @ 00000002 n 0000 | a tower with a lantern that warns ships; "a beacon burned"\n00000002 06 n 01 landmark 0 001 ~ 00000001 n 0000 | a thing by which one finds the way\n',
  },
  { index: '', data: '' },
  {
    index: 'lone a 1 1 & 1 0 00000003\nsolitary a 1 1 & 1 0 00000004\n',
    data: '00000003 00 a 01 lone 0 001 & 00000004 a 0000 | without others\n00000004 00 s 01 solitary 0 001 & 00000003 a 0000 | by itself\n',
  },
  { index: '', data: '' },
]);

const documents = [
  makeDocument('pharos', { title: 'The solitary beacons of the coast' }),
  makeDocument('boats', { title: 'Boats that carry oil to the coast' }),
  makeDocument('exact', { title: 'A pharos was drawn on the map', texts: ['lone'] }),
  makeDocument('amazon', { title: 'Olin sells oil' }),
];
const sections = buildIndex(documents, NAMES, (terms) =>
  toMeaningSections(buildMeaning(terms, new Set(['olin']), thesaurus)),
);
const index = new SearchIndex(sections);
const find = (query: string, within = index) => search({ query, typing: false }, within).hits;

describe('what words mean', () => {
  it('is told by senses, ties and explanations, the nearer the more', () => {
    const related = relatedOf('beacon', thesaurus);
    expect(related.get('pharos')).toBe(1);
    expect(related.get('landmark')).toBeLessThan(1);
    expect(related.get('lantern')).toBeLessThan(related.get('landmark')!);
    expect(related.has('burned')).toBe(false);
    expect(related.has('beacon')).toBe(false);
  });
  it.each([
    ['abandoned', 'abandon'],
    ['companies', 'company'],
    ['wrote', 'write'],
    ['dropped', 'drop'],
    ['losing', 'lose'],
    ['boxes', 'box'],
  ])('%s is a form of %s', (word, lemma) => expect(lemmasOf(word)).toContain(lemma));
  it('says of no name that it means something else', () => {
    expect(buildMeaning(['beacon'], new Set(['beacon']), thesaurus)).toEqual([]);
    expect(buildMeaning(['beacon'], new Set(), thesaurus).map(([word]) => word)).toContain('pharos');
  });
});

describe('a search by meaning', () => {
  it('finds a record without a word of the query, and says what means it', () => {
    const [hit] = find('landmark');
    expect(hit).toMatchObject({ id: 'pharos', nearly: ['beacons'] });
    expect(hit!.title).toEqual(['The solitary ', 'beacons', ' of the coast']);
  });
  it('lists what has the words themselves first, without a word on meaning', () => {
    const hits = find('pharos');
    expect(hits.map(({ id, nearly }) => [id, nearly])).toEqual([
      ['exact', []],
      ['pharos', ['beacons']],
    ]);
    expect(find('lone pharos')[0]).toMatchObject({ id: 'exact', nearly: [] });
  });
  it('takes no word of the language for another with a slip in it', () => {
    const { respelled } = search({ query: 'landmark', typing: false }, index);
    expect(respelled).toEqual([]);
  });
  it('reads only the sections of the words asked', () => {
    const without = new SearchIndex(new Map([...sections].filter(([name]) => !/^m\d/.test(name))));
    expect(() => find('landmark', without)).toThrow(MissingSections);
    expect(find('beacons', new SearchIndex(buildIndex(documents, NAMES))).map(({ id }) => id)).toEqual([
      'pharos',
    ]);
  });
});
