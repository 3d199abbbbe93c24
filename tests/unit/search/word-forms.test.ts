import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWords } from '../../../src/schema/fold-words.ts';
import { search } from '../../../src/search/search.ts';
import { makeDocument, makeIndex } from './documents.ts';

const ids = (query: string, index: ReturnType<typeof makeIndex>): string[] =>
  search({ query, typing: false, limit: 100 }, index).hits.map(({ id }) => id);

const SCALES = [
  ['million', 'm', 'mn', '000000'],
  ['billion', 'b', 'bn', '000000000'],
  ['trillion', 't', 'tn', '000000000000'],
] as const;
const whole = fc.integer({ min: 1, max: 999 });
const scale = fc.constantFrom(...SCALES);
const grouped = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ',');

describe('a number', () => {
  it('is one word however it is written', () => {
    fc.assert(
      fc.property(whole, scale, (number, [name, letter, letters, zeros]) => {
        const writings = [
          `$${number} ${name}`,
          `${number} ${name}`,
          `${number}\u00a0${name}`,
          `$${number}${letter}`,
          `${number}${letters}`,
          `${number} ${letters}`,
          `${number}${zeros}`,
          grouped(`${number}${zeros}`),
          `${number}-${name}`,
          `${number}.0 ${name}`,
          `${[...String(number)].map((digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)]).join('')} ${name}`,
        ];
        const index = makeIndex([makeDocument('a', { title: `He paid ${writings[0]} for lamps` })]);
        for (const writing of writings) {
          expect(
            foldWords(writing).map(({ term }) => term),
            writing,
          ).toEqual([`${number}${zeros}`]);
          expect(ids(writing, index), writing).toEqual(['a']);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is never found inside another, quoted or not', () => {
    fc.assert(
      fc.property(whole, whole, scale, (one, other, [name]) => {
        fc.pre(one !== other);
        const index = makeIndex([
          makeDocument('inside', { title: `He paid $${other}.${one} ${name} for lamps` }),
          makeDocument('before', { title: `He paid $${other}${one} ${name} for lamps` }),
          makeDocument('other', { title: `He paid $${other} ${name} for lamps` }),
        ]);
        expect(ids(`"${one} ${name}"`, index)).toEqual([]);
        expect(ids(`$${one} ${name}`, index)).toEqual([]);
        expect(search({ query: `$${one} ${name}`, typing: false }, index).suggestion).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('that is found leads what has only its words', () => {
    const index = makeIndex([
      makeDocument('thirteen', { title: 'A promise of $13 billion and again of $13 billion' }),
      makeDocument('one', { title: 'What was paid was $1.3 billion in all the years of the promise' }),
    ]);
    expect(ids('promise $1.3 billion', index)[0]).toBe('one');
  });
});

describe('a noun', () => {
  const stem = fc.stringMatching(/^[bdfglmnprt][aeiou][bdfglmnprt]{1,2}$/);
  it.each([
    ['y', 'ies'],
    ['', 's'],
    ['ch', 'ches'],
    ['x', 'xes'],
  ])('in -%s is found by its plural in -%s, and the other way round', (one, many) => {
    fc.assert(
      fc.property(stem, (start) => {
        const index = makeIndex([
          makeDocument('one', { title: `the ${start}${one} burns` }),
          makeDocument('many', { title: `the ${start}${many} burn` }),
        ]);
        expect(ids(start + one, index)).toEqual(['one', 'many']);
        expect(ids(start + many, index)).toEqual(['many', 'one']);
      }),
      { numRuns: 40 },
    );
  });
  it('is found by its possessive and past a soft hyphen', () => {
    const index = makeIndex([makeDocument('a', { title: 'The keep\u00ader’s lantern' })]);
    for (const query of ['keeper', 'keeper’s', "keeper's", 'keepers', 'kee\u00adper'])
      expect(ids(query, index)).toEqual(['a']);
  });
});

describe('a script that parts no words', () => {
  it('is found by any two characters or more of a run', () => {
    const letters = [...'東京都水道局灯台油三年間買続'];
    const run = fc.array(fc.constantFrom(...letters), { minLength: 4, maxLength: 12 });
    fc.assert(
      fc.property(run, fc.nat(), fc.nat(), (characters, from, size) => {
        const start = from % (characters.length - 1);
        const part = characters.slice(start, start + 2 + (size % (characters.length - start - 1)));
        const index = makeIndex([makeDocument('a', { title: characters.join('') })]);
        expect(ids(part.join(''), index)).toEqual(['a']);
      }),
    );
  });
});

describe('several words', () => {
  const some = (count: number, title: string) =>
    Array.from({ length: count }, (_, number) =>
      makeDocument(`${title.slice(0, 4)}-${number}`, { title: `${title} ${number}` }),
    );
  it('are all wanted where enough records have all', () => {
    const index = makeIndex([...some(8, 'lamp and harbour'), ...some(8, 'only lamps here')]);
    expect(ids('lamp harbour', index)).toHaveLength(8);
  });
  it('are wanted in part where few have all, which come first', () => {
    const index = makeIndex([...some(2, 'lamp and harbour'), ...some(8, 'only lamp here')]);
    const found = ids('lamp harbour', index);
    expect(found).toHaveLength(10);
    expect(found.slice(0, 2).every((id) => id.startsWith('lamp'))).toBe(true);
  });
});

it('the facet of years ends with the last day on which anything was public', () => {
  const day = (year: number): number => Math.floor(Date.UTC(year, 0, 1) / 86_400_000);
  const index = makeIndex([
    makeDocument('a', {
      title: 'lamp',
      dated: true,
      earliest: day(1990),
      latest: day(2040),
      publicDay: day(1995),
    }),
  ]);
  const { facets } = search({ query: 'lamp', facets: true }, index);
  expect(facets!.year.map(({ value }) => value)).toEqual(['1990', '1991', '1992', '1993', '1994', '1995']);
});
