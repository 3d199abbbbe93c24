import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/search/build-index.ts';
import { ByteReader, ByteWriter } from '../../../src/search/bytes.ts';
import { readTies, writeTies } from '../../../src/search/columns.ts';
import { parsePack, toPack } from '../../../src/search/pack.ts';
import { parseDayRange } from '../../../src/search/parse-day-range.ts';
import { parseSearchAddress, toSearchAddress } from '../../../src/search/search-address.ts';
import { takeBest } from '../../../src/search/take-best.ts';
import { readVocabulary } from '../../../src/search/vocabulary.ts';
import { makeDocument, NAMES, someDocuments } from './documents.ts';

describe('the index', () => {
  it('is the same bytes whatever the order of records and names', () => {
    fc.assert(
      fc.property(someDocuments, (documents) => {
        const one = toPack(buildIndex(documents, NAMES));
        expect(toPack(buildIndex(documents.toReversed(), NAMES.toReversed()))).toEqual(one);
      }),
      { numRuns: 40 },
    );
  });

  it('gives its vocabulary back in order', () => {
    fc.assert(
      fc.property(someDocuments, (documents) => {
        const { terms } = readVocabulary(buildIndex(documents, NAMES).get('terms')!);
        expect(terms).toEqual([...new Set(terms)].sort((a, b) => (a < b ? -1 : 1)));
      }),
      { numRuns: 40 },
    );
  });

  it('is told from anything else, and from a part of itself', () => {
    const pack = toPack(
      new Map([
        ['a', Uint8Array.of(1, 2, 3)],
        ['b', new Uint8Array(200)],
      ]),
    );
    expect(parsePack(pack)).toEqual(
      new Map([
        ['a', Uint8Array.of(1, 2, 3)],
        ['b', new Uint8Array(200)],
      ]),
    );
    expect(new TextDecoder().decode(pack.subarray(0, 4))).toBe('WSX1');
    expect(parsePack(new TextEncoder().encode('<!doctype html>'))).toEqual({
      wrong: 'What came is not search data.',
    });
    for (let length = 4; length < pack.length; length += 7)
      expect(parsePack(pack.slice(0, length))).toEqual({ wrong: 'The search data is cut off.' });
  });
});

it('names tied to a document come back, each once, in order', () => {
  const ids = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });
  const tied = fc.record({ about: fc.array(fc.constantFrom(...'abcdefgh?')), by: ids, sources: ids });
  fc.assert(
    fc.property(fc.array(tied, { maxLength: 6 }), (list) => {
      const names = [...'abcdefgh'].map((id) => ({
        id,
        name: id,
        aliases: [],
        about: '',
        kind: 'entity' as const,
      }));
      const documents = list.map((ties, n) => makeDocument(`d${n}`, ties));
      const ties = readTies(writeTies(documents, names), documents.length);
      for (const key of ['about', 'by', 'sources'] as const) {
        const { starts, names: numbers } = ties[key];
        expect(starts).toHaveLength(documents.length + 1);
        expect(documents.map((_, n) => [...numbers.subarray(starts[n], starts[n + 1])])).toEqual(
          documents.map((document) =>
            [...'abcdefgh'].flatMap((id, n) => (document[key].includes(id) ? [n] : [])),
          ),
        );
      }
    }),
    { numRuns: 40 },
  );
});

it('numbers come back as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: Number.MAX_SAFE_INTEGER })), (numbers) => {
      const writer = new ByteWriter();
      for (const number of numbers) writer.varint(number);
      const reader = new ByteReader(writer.take());
      expect(numbers.map(() => reader.varint())).toEqual(numbers);
    }),
  );
});

it('the best are the best, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 200 }), fc.nat(30), (scores, limit) => {
      const score = Float32Array.from(scores);
      const documents = Uint32Array.from(scores.keys());
      const sorted = [...documents].sort((a, b) => score[b]! - score[a]! || a - b);
      expect(takeBest(documents, score, limit)).toEqual(sorted.slice(0, limit));
    }),
  );
});

describe('dates in a query', () => {
  it.each([
    ['2017', '2017-01-01', '2017-12-31'],
    ['2017-02', '2017-02-01', '2017-02-28'],
    ['2017-8-3', '2017-08-03', '2017-08-03'],
    ['2017-22', '2017-06-01', '2017-08-31'],
    ['winter 2017', '2017-12-01', '2018-02-28'],
    ['August 2017', '2017-08-01', '2017-08-31'],
    ['10 aug 2017', '2017-08-10', '2017-08-10'],
    ['2017~', '2017-01-01', '2017-12-31'],
  ])('%s', (text, first, last) => {
    const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
    const range = parseDayRange(text)!;
    expect([iso(range.first), iso(range.last)]).toEqual([first, last]);
  });
  it('by the names of all months, whole and cut', () => {
    for (let month = 0; month < 12; month++) {
      const name = new Date(Date.UTC(2017, month, 9)).toLocaleDateString('en-GB', {
        month: 'long',
        timeZone: 'UTC',
      });
      const day = Date.UTC(2017, month, 9) / 86_400_000;
      for (const written of [name, name.slice(0, 3), name.toUpperCase()])
        expect(parseDayRange(`9 ${written} 2017`)).toEqual({ first: day, last: day });
    }
  });
  it.each(['2017-13', '2017-02-30', '31 june 2017', 'soon', '17', ''])('%j is none', (text) => {
    expect(parseDayRange(text)).toBeNull();
  });
});

it('the address of the search page says all and comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.subarray(['claim', 'quote', 'a&b=c']), (query, kind) => {
      const state = { query, selection: kind.length > 0 ? { kind } : {} };
      expect(parseSearchAddress(toSearchAddress(state))).toEqual(state);
    }),
  );
  expect(() => toSearchAddress({ query: '\ud800', selection: {} })).not.toThrow();
  expect(parseSearchAddress('?q=%E0%A4%A&kind=,,&x=1')).toMatchObject({ selection: {} });
});
