import fc from 'fast-check';
import { buildIndex } from '../../../src/search/build-index.ts';
import {
  SEARCH_KINDS,
  SEARCH_STANDINGS,
  type SearchDocument,
  type SearchName,
} from '../../../src/search/search-document.ts';
import { SearchIndex } from '../../../src/search/search-index.ts';

/** A document to be changed where a test needs it. */
export function makeDocument(
  id: string,
  change: Partial<SearchDocument> & { title?: string; texts?: string[] } = {},
): SearchDocument {
  const { title = id, texts = [], ...rest } = change;
  return {
    record: {
      id,
      kind: 'claim',
      title,
      label: '',
      detail: '',
      texts,
      sign: null,
      state: '',
      origins: 1,
      when: '',
      publicSince: '',
      ...rest.record,
    },
    standing: 'none',
    context: [],
    traits: [],
    dated: false,
    earliest: null,
    latest: null,
    publicDay: null,
    about: [],
    by: [],
    sources: [],
    ...rest,
  };
}

export const NAMES: SearchName[] = [
  { id: 'ida-brook', name: 'Ida Brook', aliases: ['I. Brook'], about: 'A keeper.', kind: 'entity' },
  { id: 'lamp-works', name: 'Lamp Works', aliases: [], about: 'A works.', kind: 'entity' },
  { id: 'gazette-1902', name: 'The keeper leaves', aliases: ['Gazette'], about: 'Gazette', kind: 'source' },
];

export function makeIndex(
  documents: readonly SearchDocument[],
  names: readonly SearchName[] = NAMES,
): SearchIndex {
  return new SearchIndex(buildIndex(documents, names));
}

const WORDS =
  'lamp lamps keeper keepers harbour harbor tower café cafe naïve light lighthouse north norths oil oils wreck storm stormy letter letters lantern x-9 1902 128,000 gale'.split(
    ' ',
  );
const sentence = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((words) => words.join(' '));
const day = fc.integer({ min: -30_000, max: 20_000 });

/** Some documents of a small invented subject, with distinct ids. */
export const someDocuments = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...SEARCH_KINDS),
      standing: fc.constantFrom(...SEARCH_STANDINGS),
      title: sentence,
      texts: fc.array(sentence, { maxLength: 2 }),
      context: fc.array(sentence, { maxLength: 1 }),
      dated: fc.boolean(),
      earliest: fc.option(day),
      length: fc.option(fc.nat(900)),
      publicDay: fc.option(day),
      about: fc.subarray(['ida-brook', 'lamp-works']),
      by: fc.subarray(['ida-brook', 'lamp-works', 'gazette-1902']),
      sources: fc.subarray(['gazette-1902']),
    }),
    { minLength: 1, maxLength: 24 },
  )
  .map((list) =>
    list.map(({ kind, title, texts, dated, earliest, length, ...rest }, number): SearchDocument => {
      const bare = makeDocument(`record-${number}`, { title, texts });
      return {
        ...bare,
        ...rest,
        record: { ...bare.record, kind },
        traits: number % 2 === 0 ? ['fact'] : ['caveat'],
        dated,
        earliest: dated ? earliest : null,
        latest: dated && length !== null ? (earliest ?? 0) + length : null,
      };
    }),
  );
