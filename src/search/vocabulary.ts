import { uint32At } from '../schema/columns.ts';
import { itemAt } from '../schema/item-at.ts';
import { ByteReader } from './bytes.ts';

/** The terms of an index, decoded once; `terms` is sorted by code units and all arrays run beside it. */
export interface Vocabulary {
  terms: readonly string[];
  /** In how many documents each stands, and in how many titles. */
  frequency: Uint32Array;
  titles: Uint32Array;
  /** Where its postings begin, and their length in bytes. */
  offset: Uint32Array;
  length: Uint32Array;
  /** Term numbers by length, then number; the letters of each as a bit mask, in that order. */
  bySize: Uint32Array;
  masks: Uint32Array;
  /** Where terms of each length begin in `bySize`. */
  sizeStart: Uint32Array;
}

/** Lengths from here on share one bucket. */
export const LONGEST = 40;

/** Decodes the front-coded vocabulary. Throws a RangeError where it is cut off. */
export function readVocabulary(bytes: Uint8Array): Vocabulary {
  const reader = new ByteReader(bytes);
  const count = reader.varint();
  const [shared, lengths, suffixes, inTitles, inOthers, more] = Array.from(
    { length: 6 },
    () => new ByteReader(reader.raw(reader.varint())),
  ) as [ByteReader, ByteReader, ByteReader, ByteReader, ByteReader, ByteReader];
  const terms: string[] = [];
  const frequency = new Uint32Array(count);
  const titles = new Uint32Array(count);
  const length = new Uint32Array(count);
  let before = '';
  for (let number = 0; number < count; number++) {
    before = before.slice(0, shared.varint()) + toText(suffixes.raw(lengths.varint()));
    terms.push(before);
    titles[number] = inTitles.varint();
    frequency[number] = uint32At(titles, number) + inOthers.varint();
    length[number] = uint32At(frequency, number) + more.varint();
  }
  const offset = new Uint32Array(terms.length);
  for (let index = 1; index < terms.length; index++) {
    offset[index] = uint32At(offset, index - 1) + uint32At(length, index - 1);
  }
  return {
    terms,
    frequency,
    titles,
    offset,
    length,
    ...sortBySize(terms),
  };
}

function toText(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    if (byte > 127) return new TextDecoder().decode(bytes);
    text += String.fromCharCode(byte);
  }
  return text;
}

function sortBySize(terms: readonly string[]): Pick<Vocabulary, 'bySize' | 'masks' | 'sizeStart'> {
  const sizeOf = (term: string): number => Math.min(term.length, LONGEST);
  const sizeStart = new Uint32Array(LONGEST + 2);
  for (const term of terms) sizeStart[sizeOf(term) + 1] = uint32At(sizeStart, sizeOf(term) + 1) + 1;
  for (let size = 1; size < sizeStart.length; size++)
    sizeStart[size] = uint32At(sizeStart, size) + uint32At(sizeStart, size - 1);
  const next = sizeStart.slice();
  const bySize = new Uint32Array(terms.length);
  const masks = new Uint32Array(terms.length);
  terms.forEach((term, number) => {
    const size = sizeOf(term);
    const at = uint32At(next, size);
    next[size] = at + 1;
    bySize[at] = number;
    masks[at] = letterMask(term);
  });
  return { bySize, masks, sizeStart };
}

/** Which letters a term has: one bit each for a to z, six shared by all else. */
export function letterMask(term: string): number {
  let mask = 0;
  for (let index = 0; index < term.length; index++) {
    const code = term.charCodeAt(index);
    mask |= 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 6));
  }
  return mask >>> 0;
}

/** How many bits of a mask are set. */
export function bitCount(mask: number): number {
  let rest = mask - ((mask >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** The number of a term, or -1. */
export function findTerm({ terms }: Vocabulary, term: string): number {
  const at = firstAtOrAfter(terms, term);
  return terms[at] === term ? at : -1;
}

/** Numbers of the terms that begin so: from the first up to, not including, the second. */
export function findPrefix({ terms }: Vocabulary, prefix: string): [number, number] {
  return [firstAtOrAfter(terms, prefix), firstAtOrAfter(terms, `${prefix}\uffff`)];
}

function firstAtOrAfter(terms: readonly string[], term: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (itemAt(terms, middle) < term) low = middle + 1;
    else high = middle;
  }
  return low;
}
