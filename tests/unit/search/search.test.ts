import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexTerms } from '../../../src/schema/fold-words.ts';
import { FACETS } from '../../../src/search/facets.ts';
import { search } from '../../../src/search/search.ts';
import { makeDocument, makeIndex, someDocuments } from './documents.ts';

const find = (query: string, ...documents: ReturnType<typeof makeDocument>[]): string[] =>
  search({ query, limit: 100, typing: false }, makeIndex(documents)).hits.map(({ id }) => id);

describe('what is found', () => {
  it('is every record by each of its own words', () => {
    fc.assert(
      fc.property(someDocuments, (documents) => {
        const index = makeIndex(documents);
        for (const { record, context } of documents)
          for (const term of [record.title, ...record.texts, ...context].flatMap(indexTerms)) {
            const { hits } = search({ query: term, limit: 1000, typing: false }, index);
            expect(hits.map(({ id }) => id)).toContain(record.id);
          }
      }),
      { numRuns: 25 },
    );
  });

  it('is not lost when a record is added', () => {
    const query = fc.array(
      fc.constantFrom('lamp', 'kepeer', 'harbour', 'storm', 'the', 'lighthous', 'x9', 'wreck'),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(someDocuments, query, (documents, words) => {
        const request = { query: words.join(' '), limit: 1000 };
        const before = search(request, makeIndex(documents.slice(1))).hits.map(({ id }) => id);
        const after = search(request, makeIndex(documents)).hits.map(({ id }) => id);
        expect(after).toEqual(expect.arrayContaining(before));
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(someDocuments, (documents) => {
        const request = { query: 'lamp keeper', limit: 1000, facets: true };
        expect(search(request, makeIndex(documents.toReversed()))).toEqual(
          search(request, makeIndex(documents)),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('never throws, whatever is asked', () => {
    const index = makeIndex([makeDocument('lamp', { title: 'The lamp of Café', traits: ['fact'] })]);
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'by:',
        'in:',
        'is:',
        'known:2023-13-45',
        'before:9999999',
        '-',
        '"',
        '“',
        'about:"',
        '(.*)+$',
        '\\',
        '[',
        '\ud83d',
        '<img onerror=alert(1)>',
        'after:0000',
        ':',
        'source::',
        '-"a b',
        'in:2017-22',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom('', ' '), (pieces, between) => {
        const answer = search({ query: pieces.join(between), facets: true }, index);
        expect(answer.total).toBeGreaterThanOrEqual(answer.hits.length);
      }),
      { numRuns: 500 },
    );
  });

  it('takes a query of 100 kB', () => {
    const answer = search({ query: 'lamp '.repeat(20_000) }, makeIndex([makeDocument('lamp')]));
    expect(answer.hits.map(({ id }) => id)).toEqual(['lamp']);
    expect(answer.notes.join(' ')).toContain('Only the first');
  });

  it('gives a query back as text only', () => {
    const { hits } = search(
      { query: '<img onerror>' },
      makeIndex([makeDocument('a', { title: 'An <img onerror> tag' })]),
    );
    expect(hits[0]!.title).toEqual(['An <', 'img onerror', '> tag']);
  });
});

describe('likeness', () => {
  const storm = makeDocument('storm', { title: 'A storm off the north harbour' });
  const other = makeDocument('other', { title: 'Nothing of the kind' });

  it('forgives one edit from four letters on and two from six', () => {
    expect(find('strom', storm, other)).toEqual(['storm']);
    expect(find('habrou', storm, other)).toEqual(['storm']);
    expect(find('nxyth', storm, other)).toEqual([]);
  });
  it('takes the last word for a beginning while it is typed', () => {
    const ask = (typing: boolean): number => search({ query: 'har', typing }, makeIndex([storm])).total;
    expect([ask(true), ask(false)]).toEqual([1, 0]);
  });
  it('finds what stands inside a word', () => {
    expect(find('house', makeDocument('a', { title: 'Lighthouses' }))).toEqual(['a']);
  });
  it('puts the words in order before the words apart', () => {
    const apart = makeDocument('apart', { title: 'Storm, and the boat went off' });
    expect(find('storm off', apart, storm)[0]).toBe('storm');
  });
  it('puts what is named so first', () => {
    const named = makeDocument('named', { title: 'Harbour' });
    expect(
      find(
        'harbour',
        makeDocument('long', { title: 'Harbour harbour master of the harbour' }),
        named,
        storm,
      )[0],
    ).toBe('named');
  });
  it('says how it took a word that is spelled like none', () => {
    expect(search({ query: 'strom' }, makeIndex([storm])).respelled).toEqual([
      { typed: 'strom', taken: 'storm' },
    ]);
  });
  it('suggests what would find something', () => {
    const answer = search({ query: '"strom off"' }, makeIndex([storm]));
    expect([answer.total, answer.suggestion]).toEqual([0, 'storm off']);
  });
  it('joins two words that are written as one', () => {
    expect(find('light house', makeDocument('a', { title: 'Lighthouse' }))).toEqual(['a']);
    expect(find('128 000', makeDocument('a', { title: 'Lens of 128000 grams' }))).toEqual(['a']);
  });
  it('keeps numbers as they are', () => {
    expect(find('1903', makeDocument('a', { title: 'In 1902' }))).toEqual([]);
  });
});

describe('operators', () => {
  const summer = makeDocument('summer', {
    title: 'Letter of summer',
    dated: true,
    earliest: 17318,
    latest: 17409,
  });
  const later = makeDocument('later', {
    title: 'Letter later',
    dated: true,
    earliest: 17900,
    latest: null,
    publicDay: 18000,
  });
  const docs = [
    { ...summer, standing: 'disputed' as const, by: ['ida-brook'], traits: ['fact'] },
    { ...later, about: ['lamp-works'], sources: ['gazette-1902'] },
    makeDocument('undated', { title: 'Letter undated' }),
  ];
  it.each([
    ['letter in:2017', ['summer']],
    ['letter in:"summer 2017"', ['summer']],
    ['letter in:2030', ['later']],
    ['letter before:2018', ['summer']],
    ['letter after:2018', ['later']],
    ['letter known:2019-04-13', []],
    ['letter known:2019-04-14', ['later']],
    ['is:disputed', ['summer']],
    ['is:fact', ['summer']],
    ['-is:disputed letter', ['later', 'undated']],
    ['by:ida', ['summer']],
    ['by:"Ida Brook"', ['summer']],
    ['about:lamp', ['later']],
    ['source:gazette', ['later']],
    ['letter -summer', ['later', 'undated']],
    ['"letter later"', ['later']],
    ['"later letter"', []],
  ])('%s', (query, expected) => {
    expect(find(query, ...docs).sort()).toEqual(expected.toSorted());
  });
  it('forgive a name misspelled, and say so', () => {
    const answer = search({ query: 'by:ida-brok' }, makeIndex(docs));
    expect(answer.hits.map(({ id }) => id)).toEqual(['summer']);
    expect(answer.notes).toEqual(['Nothing is called “ida-brok” here; “Ida Brook” was taken.']);
  });
  it('are offered as one types', () => {
    const offers = (query: string): string[] =>
      search({ query }, makeIndex(docs)).completions.map(({ query: next }) => next);
    expect(offers('letter bef')).toEqual(['letter before:']);
    expect(offers('by:id')).toEqual(['by:ida-brook ']);
    expect(offers('letter is:disp')).toEqual(['letter is:disputed ', 'letter is:dispute ']);
  });
});

describe('facets', () => {
  it('count what ticking a value would leave, exactly', () => {
    fc.assert(
      fc.property(
        someDocuments,
        fc.constantFrom(...FACETS),
        fc.constantFrom(...FACETS),
        (documents, first, second) => {
          const index = makeIndex(documents);
          const counts = search({ query: 'lamp', facets: true }, index).facets!;
          const ticked = counts[first].find(({ count }) => count > 0);
          if (!ticked) return;
          const selection = { [first]: [ticked.value] };
          const narrowed = search({ query: 'lamp', facets: true, selection }, index);
          expect(narrowed.total).toBe(ticked.count);
          if (second === first) return;
          for (const { value, count } of narrowed.facets![second]) {
            const both = search({ query: 'lamp', selection: { ...selection, [second]: [value] } }, index);
            expect(both.total).toBe(count);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
