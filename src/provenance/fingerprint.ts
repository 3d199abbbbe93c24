import { foldLetters } from '../schema/fold.ts';

/** Characters in a shingle. A part of a passage that folds to fewer cannot be checked. */
export const SHINGLE = 8;

/**
 * The set of hashed shingles of a source's folded text. It is an index, not a cipher: it holds no readable text,
 * but whoever guesses the words can test the guess.
 */
export interface Fingerprint {
  /** SHA-256 of the folded text, hex. */
  sha256: string;
  /** UTF-16 units of the text as it was given. */
  characters: number;
  /** 40-bit hashes; with 100,000 of them a foreign shingle passes with a chance below 1e-7. */
  shingles: ReadonlySet<number>;
}

/** Hashes of all shingles of a text, which is folded first. */
export function shinglesOf(text: string): Set<number> {
  const folded = foldLetters(text);
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE <= folded.length; at++) shingles.add(hashShingle(folded, at));
  return shingles;
}

/** Share of a source's shingles that a set of passage parts covers, 0 to 1; overlaps count once. */
export function quotedShare(fingerprint: Fingerprint, parts: Iterable<string>): number {
  if (fingerprint.shingles.size === 0) return 0;
  const covered = new Set<number>();
  for (const part of parts) {
    for (const shingle of shinglesOf(part)) if (fingerprint.shingles.has(shingle)) covered.add(shingle);
  }
  return covered.size / fingerprint.shingles.size;
}

/** Two multiplicative 32-bit hashes over the UTF-16 units, each finished as in MurmurHash3; 20 bits of each. */
function hashShingle(text: string, start: number): number {
  let a = 0x9747b28c;
  let b = 0x5bd1e995;
  for (let at = start; at < start + SHINGLE; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995) ^ (b >>> 15);
  }
  return (finish(a) >>> 12) * 0x100000 + (finish(b) >>> 12);
}

function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
