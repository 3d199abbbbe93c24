import { compareTexts } from '../schema/compare.ts';
import { lastOf, valueAt } from '../schema/item-at.ts';
import { ByteWriter } from './bytes.ts';

/** Documents that hold a term, ascending: those with it in the title, and the others. */
export interface Postings {
  titles: number[];
  others: number[];
}

/** Small, since one query needs a few of many. */
const POSTING_BLOCK_BYTES = 2048;

/**
 * The front-coded vocabulary, its postings, and where each block of them begins. What belongs to a term is written by
 * kind (all shared lengths, then all suffixes, …), which packs a sixth smaller than term by term.
 */
export function writeVocabulary(postings: ReadonlyMap<string, Postings>): {
  terms: Uint8Array;
  postings: Uint8Array;
  blocks: number[];
} {
  const [shared, lengths, suffixes, inTitles, inOthers, more] = Array.from(
    { length: 6 },
    () => new ByteWriter(),
  ) as [ByteWriter, ByteWriter, ByteWriter, ByteWriter, ByteWriter, ByteWriter];
  const bytes = new ByteWriter();
  const blocks: number[] = [];
  let before = '';
  for (const term of [...postings.keys()].sort((a, b) => compareTexts(a, b))) {
    const { titles, others } = valueAt(postings, term);
    const start = bytes.length;
    if (blocks.length === 0 || start - lastOf(blocks) >= POSTING_BLOCK_BYTES) blocks.push(start);
    for (const list of [titles, others]) writeGaps(bytes, list);
    const common = commonStart(before, term);
    const suffix = new TextEncoder().encode(term.slice(common));
    shared.varint(common);
    lengths.varint(suffix.length);
    suffixes.raw(suffix);
    inTitles.varint(titles.length);
    inOthers.varint(others.length);
    // Every posting takes a byte at least; only what is more is written.
    more.varint(bytes.length - start - titles.length - others.length);
    before = term;
  }
  const terms = new ByteWriter();
  terms.varint(postings.size);
  for (const column of [shared, lengths, suffixes, inTitles, inOthers, more]) {
    terms.varint(column.length);
    terms.raw(column.take());
  }
  return { terms: terms.take(), postings: bytes.take(), blocks };
}

function writeGaps(bytes: ByteWriter, documents: readonly number[]): void {
  let last = -1;
  for (const document of documents) {
    bytes.varint(document - last - 1);
    last = document;
  }
}

/** How many units two terms share at the start; never half of a character. */
function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length > 0 && /[\ud800-\udbff]/.test(b.charAt(length - 1)) ? length - 1 : length;
}
