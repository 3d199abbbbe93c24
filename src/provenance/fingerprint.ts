import { type FoldedText, foldText } from './fold-text.ts';

/** Folded characters in a window. A part of a passage that folds to fewer cannot be checked. */
export const WINDOW = 8;

/**
 * The hashed windows of a source's folded text, in their order. It is an index, not a cipher: it holds no readable
 * text, but whoever guesses the words can test the guess.
 */
export interface Fingerprint {
  /** SHA-256 of the folded text, hex. */
  sha256: string;
  /** UTF-16 units of the text as it was given. */
  characters: number;
  /** Whether the text is the whole document or the part of it that was read. */
  coverage: Coverage;
  /** For each place of the folded text the 42-bit hash of the window that begins there. */
  windows: Float64Array;
  /** Places of words that turn a sentence round: not, unless, only and their like. Sorted. */
  turns: readonly number[];
  /** Places of the words that belong to the number before them: million, percent. Sorted. */
  units: readonly number[];
}

export const COVERAGES = ['whole', 'part'] as const;
export type Coverage = (typeof COVERAGES)[number];

/** Negations and conditions, in the languages that sources are quoted in here. */
const TURN =
  /(?<![\p{L}\p{N}])(?:not|never|no|none|nor|neither|nobody|nothing|cannot|unless|if|only|alone|except|without|until|hardly|barely|provided|nicht|kein\w*|nie|nur|ne|pas|jamais|sauf|seulement)(?![\p{L}\p{N}])|n['’]t(?![\p{L}\p{N}])/giu;
/** The rest of a number in words. */
const UNIT =
  /(?<=\p{N}[-\s]{0,2})(?:hundred|thousand|million|billion|trillion|bn|mn|tn|percent(?:age)?|per\s+cent|lakh|crore|millionen|milliarden?|milliards?|prozent)(?![\p{L}\p{N}])/giu;

/** What a fingerprint file is made from. */
export type FingerprintParts = Pick<Fingerprint, 'windows' | 'turns' | 'units'>;

/** Folds and hashes a text. Same text, same numbers. */
export function fingerprintText(text: string): FingerprintParts & { folded: string } {
  const form = foldText(text);
  return {
    folded: form.folded,
    windows: windowsOf(form),
    turns: placesOf(TURN, text, form),
    units: placesOf(UNIT, text, form),
  };
}

/** The hash of each window of a folded text, with whether it begins and ends where words do. */
export function windowsOf({ folded, edges }: Pick<FoldedText, 'folded' | 'edges'>): Float64Array {
  const count = Math.max(0, folded.length - WINDOW + 1);
  const windows = new Float64Array(count);
  for (let at = 0; at < count; at++)
    windows[at] = hashWindow(folded, at, edges[at] === 1, edges[at + WINDOW] === 1);
  return windows;
}

/** Two multiplicative 32-bit hashes over the UTF-16 units, each finished as in MurmurHash3; 21 bits of each. */
export function hashWindow(text: string, start: number, begins: boolean, ends: boolean): number {
  const edge = (begins ? 1 : 0) + (ends ? 2 : 0);
  let a = 0x9747b28c ^ Math.imul(edge, 0x27d4eb2f);
  let b = 0x5bd1e995 ^ Math.imul(edge, 0x165667b1);
  for (let at = start; at < start + WINDOW; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995) ^ (b >>> 15);
  }
  return (finish(a) >>> 11) * 0x200000 + (finish(b) >>> 11);
}

function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function placesOf(words: RegExp, text: string, { offsets }: FoldedText): number[] {
  const places: number[] = [];
  let at = 0;
  for (const { index } of text.matchAll(words)) {
    while (at < offsets.length && (offsets[at] ?? index) < index) at++;
    places.push(at);
  }
  return places;
}
