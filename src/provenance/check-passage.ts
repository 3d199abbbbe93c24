import { foldLetters, foldWithOffsets } from '../schema/fold.ts';
import { type Fingerprint, SHINGLE, shinglesOf } from './fingerprint.ts';
import { passageParts } from './passage.ts';

/** What a fingerprint says of a passage. Only an exact match of the folded letters is ever `verbatim`. */
export type PassageProof =
  | { verdict: 'verbatim' }
  | { verdict: 'too-short'; part: string }
  | { verdict: 'not-found'; part: string };

/** Looks every part of a passage up in a fingerprint; the first part that fails is named. */
export function checkPassage(passage: string, fingerprint: Fingerprint): PassageProof {
  for (const part of passageParts(passage)) {
    if (foldLetters(part).length < SHINGLE) return { verdict: 'too-short', part };
    for (const shingle of shinglesOf(part))
      if (!fingerprint.shingles.has(shingle)) return { verdict: 'not-found', part };
  }
  return { verdict: 'verbatim' };
}

/** With the text itself at hand: whether the parts stand in it in this order. */
export function standsInOrder(passage: string, text: string): boolean {
  const folded = foldLetters(text);
  let from = 0;
  for (const part of passageParts(passage)) {
    const letters = foldLetters(part);
    const at = folded.indexOf(letters, from);
    if (at < 0) return false;
    from = at + letters.length;
  }
  return true;
}

const ANCHOR = 4;

/**
 * The stretch of a text that shares most four-letter runs with a passage's part, in the text's own words; null
 * where fewer than a third agree. A suggestion for a person, never an approval.
 */
export function nearestWording(part: string, text: string): string | null {
  const wanted = foldLetters(part);
  const { folded, offsets } = foldWithOffsets(text);
  const places = new Map<string, number[]>();
  for (let at = 0; at + ANCHOR <= folded.length; at++) {
    const run = folded.slice(at, at + ANCHOR);
    const list = places.get(run);
    if (list) list.push(at);
    else places.set(run, [at]);
  }
  const shifts = new Map<number, number>();
  for (let at = 0; at + ANCHOR <= wanted.length; at++) {
    for (const place of places.get(wanted.slice(at, at + ANCHOR)) ?? []) {
      shifts.set(place - at, (shifts.get(place - at) ?? 0) + 1);
    }
  }
  let best = { shift: 0, agree: 0, exact: 0 };
  for (const [shift, exact] of shifts) {
    let agree = 0;
    for (let near = shift - ANCHOR; near <= shift + ANCHOR; near++) agree += shifts.get(near) ?? 0;
    if (agree > best.agree || (agree === best.agree && exact > best.exact)) best = { shift, agree, exact };
  }
  if (best.agree * 3 < wanted.length - ANCHOR + 1) return null;
  const start = Math.max(0, Math.min(best.shift, folded.length - 1));
  const end = Math.min(start + wanted.length, folded.length) - 1;
  return wholeWords(text, offsets[start]!, offsets[end]! + 1);
}

function wholeWords(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from > 0 && !/\s/.test(text[from - 1]!)) from--;
  while (to < text.length && !/\s/.test(text[to]!)) to++;
  return text.slice(from, to).replace(/\s+/g, ' ').trim();
}
