import { foldTerm, indexTerms } from '../../schema/fold-words.ts';
import { ByteWriter } from './bytes.ts';
import { findYears, writeDates, writeTies } from './columns.ts';
import { SEARCH_KINDS, SEARCH_STANDINGS, type SearchDocument, type SearchName } from './search-document.ts';

/** Records per block and bytes of postings per block: small, since one query needs a few of many. */
export const RECORDS_PER_BLOCK = 16;
export const POSTING_BLOCK_BYTES = 4096;

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
  /** Where each block of postings begins. */
  postingBlocks: number[];
  /** First and last year that anything surely touches. */
  years: [number, number] | null;
}

/**
 * Builds the inverted index: front-coded vocabulary, varint postings (gap and whether the word stands in the title),
 * records in blocks, and the columns that filters and facets read.
 */
export function buildIndex(
  documents: readonly SearchDocument[],
  names: readonly SearchName[],
): IndexSections {
  const ordered = [...documents].sort(byPreference);
  const sortedNames = [...names].sort((a, b) => compare(a.kind, b.kind) || compare(a.id, b.id));
  const postings = collectPostings(ordered);
  const vocabulary = writeVocabulary(postings);
  const head: IndexHead = {
    version: 1,
    count: ordered.length,
    kinds: SEARCH_KINDS.map((kind) => ordered.filter(({ record }) => record.kind === kind).length),
    postingBytes: vocabulary.postings.length,
    recordsPerBlock: RECORDS_PER_BLOCK,
    postingBlocks: vocabulary.blocks,
    years: findYears(ordered),
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
    sections.set(`p${index}`, vocabulary.postings.subarray(start, vocabulary.blocks[index + 1]));
  });
  for (let start = 0; start < ordered.length; start += RECORDS_PER_BLOCK) {
    const block = ordered.slice(start, start + RECORDS_PER_BLOCK);
    sections.set(`r${start / RECORDS_PER_BLOCK}`, writeRecords(block));
  }
  return sections;
}

/** Kind by kind, within a kind the shorter first: among equals the shorter text says more of what was asked. */
function byPreference(a: SearchDocument, b: SearchDocument): number {
  const size = ({ record }: SearchDocument): number => record.title.length + record.texts.join(' ').length;
  return (
    SEARCH_KINDS.indexOf(a.record.kind) - SEARCH_KINDS.indexOf(b.record.kind) ||
    size(a) - size(b) ||
    compare(a.record.id, b.record.id)
  );
}

/** The term under which a trait is indexed; no word folds to it. */
export function traitTerm(trait: string): string {
  return `:${foldTerm(trait)}`;
}

/** Term → documents and whether the title holds it, packed as document × 2 + title. */
function collectPostings(documents: readonly SearchDocument[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  documents.forEach(({ record, context, traits }, document) => {
    const inTitle = new Set(indexTerms(record.title));
    const all = new Set([...inTitle, ...traits.map(traitTerm)]);
    for (const text of [...record.texts, record.detail, ...context])
      for (const term of indexTerms(text)) all.add(term);
    for (const term of all) {
      const list = postings.get(term);
      const entry = document * 2 + (inTitle.has(term) ? 1 : 0);
      if (list) list.push(entry);
      else postings.set(term, [entry]);
    }
  });
  return postings;
}

function writeVocabulary(postings: ReadonlyMap<string, readonly number[]>): {
  terms: Uint8Array;
  postings: Uint8Array;
  blocks: number[];
} {
  const terms = new ByteWriter();
  const bytes = new ByteWriter();
  const blocks: number[] = [];
  let before = '';
  for (const term of [...postings.keys()].sort(compare)) {
    const list = postings.get(term)!;
    const start = bytes.length;
    if (blocks.length === 0 || start - blocks.at(-1)! >= POSTING_BLOCK_BYTES) blocks.push(start);
    let last = -1;
    for (const entry of list) {
      const document = entry >> 1;
      bytes.varint((document - last - 1) * 2 + (entry & 1));
      last = document;
    }
    let shared = 0;
    while (shared < before.length && term[shared] === before[shared]) shared++;
    if (shared > 0 && /[\ud800-\udbff]/.test(term[shared - 1]!)) shared--;
    terms.varint(shared);
    terms.text(term.slice(shared));
    terms.varint(list.length);
    // Every posting takes a byte at least; only what is more is written.
    terms.varint(bytes.length - start - list.length);
    before = term;
  }
  return { terms: terms.take(), postings: bytes.take(), blocks };
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
