import { compareIds, compareTexts } from '../schema/compare.ts';
import { indexTerms } from '../schema/fold-words.ts';
import { ByteWriter } from './bytes.ts';
import { findYears, writeDates, writeTies } from './columns.ts';
import type { MeaningSections } from './meaning/meaning-sections.ts';
import { SEARCH_KINDS, SEARCH_STANDINGS, type SearchDocument, type SearchName } from './search-document.ts';
import { toPostingSection, toRecordSection } from './section-names.ts';
import { traitTerm } from './traits.ts';
import { type Postings, writeVocabulary } from './write-vocabulary.ts';

/** Small, since one query needs a few of many. */
export const RECORDS_PER_BLOCK = 5;

/** A search index as named sections of bytes. The same documents give the same bytes, whatever their order. */
export type IndexSections = Map<string, Uint8Array>;

/** What a reader of the index must know before any section. */
export interface IndexHead {
  version: 1;
  count: number;
  /** How many documents of each kind, in the order of SEARCH_KINDS; documents are numbered kind by kind. */
  kinds: number[];
  postingBytes: number;
  recordsPerBlock: number;
  /** How many bytes each block of postings has. */
  postingBlockSizes: number[];
  /** First and last year that anything surely touches. */
  years: [number, number] | null;
  /** First word of each section of meanings; empty where there are none. */
  meanings: readonly string[];
}

const NO_MEANINGS: MeaningSections = { sections: new Map(), starts: [] };

/**
 * Builds the inverted index: front-coded vocabulary, varint postings (gaps; those with the word in the title first),
 * records in blocks, and the columns that filters and facets read. `toMeanings` says what
 * other words mean here, given the terms.
 */
export function buildIndex(
  documents: readonly SearchDocument[],
  names: readonly SearchName[],
  toMeanings: (terms: readonly string[]) => MeaningSections = () => NO_MEANINGS,
): IndexSections {
  const ordered = [...documents].sort(byPreference);
  const sortedNames = [...names].sort((a, b) => compareTexts(a.kind, b.kind) || compareIds(a, b));
  const postings = collectPostings(ordered);
  const vocabulary = writeVocabulary(postings);
  const meanings = toMeanings([...postings.keys()].sort(compareTexts));
  const head: IndexHead = {
    version: 1,
    count: ordered.length,
    kinds: SEARCH_KINDS.map((kind) => ordered.filter(({ record }) => record.kind === kind).length),
    postingBytes: vocabulary.postings.length,
    recordsPerBlock: RECORDS_PER_BLOCK,
    postingBlockSizes: vocabulary.blocks.map(
      (start, block) => (vocabulary.blocks[block + 1] ?? vocabulary.postings.length) - start,
    ),
    years: findYears(ordered),
    meanings: meanings.starts,
  };
  const sections: IndexSections = new Map([
    ['head', new TextEncoder().encode(JSON.stringify(head))],
    ['terms', vocabulary.terms],
    ['standing', Uint8Array.from(ordered, ({ standing }) => SEARCH_STANDINGS.indexOf(standing))],
    ['dates', writeDates(ordered)],
    ['ties', writeTies(ordered, sortedNames)],
    ['names', new TextEncoder().encode(JSON.stringify(sortedNames.map(nameRow)))],
  ]);
  vocabulary.blocks.forEach((start, index) => {
    sections.set(toPostingSection(index), vocabulary.postings.subarray(start, vocabulary.blocks[index + 1]));
  });
  for (let start = 0; start < ordered.length; start += RECORDS_PER_BLOCK) {
    const block = ordered.slice(start, start + RECORDS_PER_BLOCK);
    sections.set(toRecordSection(start / RECORDS_PER_BLOCK), writeRecords(block));
  }
  for (const [name, bytes] of meanings.sections) sections.set(name, bytes);
  return sections;
}

/** Kind by kind, within a kind the shorter first: among equals the shorter text says more of what was asked. */
function byPreference(a: SearchDocument, b: SearchDocument): number {
  const size = ({ record }: SearchDocument): number => record.title.length + record.texts.join(' ').length;
  return (
    SEARCH_KINDS.indexOf(a.record.kind) - SEARCH_KINDS.indexOf(b.record.kind) ||
    size(a) - size(b) ||
    compareIds(a.record, b.record)
  );
}

function collectPostings(documents: readonly SearchDocument[]): Map<string, Postings> {
  const postings = new Map<string, Postings>();
  const listsOf = (term: string): Postings => {
    const known = postings.get(term) ?? { titles: [], others: [] };
    postings.set(term, known);
    return known;
  };
  documents.forEach(({ record, context, traits }, document) => {
    const inTitle = new Set(indexTerms(record.title));
    const others = new Set([...record.texts, record.detail, ...context].flatMap(indexTerms));
    for (const trait of traits) others.add(traitTerm(trait));
    for (const term of inTitle) listsOf(term).titles.push(document);
    for (const term of others) if (!inTitle.has(term)) listsOf(term).others.push(document);
  });
  return postings;
}

function writeRecords(documents: readonly SearchDocument[]): Uint8Array {
  const rows = documents.map(({ record }) =>
    new TextEncoder().encode(
      JSON.stringify([
        record.id,
        record.title,
        record.label,
        record.detail,
        record.texts,
        record.sign ? [record.sign.sign, record.sign.words] : 0,
        record.state,
        record.origins,
        record.when,
        record.publicSince,
      ]),
    ),
  );
  const writer = new ByteWriter();
  writer.varint(rows.length);
  for (const row of rows) writer.varint(row.length);
  for (const row of rows) writer.raw(row);
  return writer.take();
}

function nameRow({ id, name, aliases, about, kind }: SearchName): unknown[] {
  return [id, name, aliases, about, kind === 'entity' ? 0 : 1];
}
