import { itemAt } from '../schema/item-at.ts';
import { type FoldedText, foldText } from './fold-text.ts';
import { buildPlaceTable } from './place-table.ts';

const ANCHOR = 4;
/** Bits by which a unit moves in the key of a run: four units, each over the next, in 32 bits. */
const STEP = 7;

/**
 * For a text the function that names the stretch which shares most four-letter runs with a passage's part, in the
 * text's own words; null where fewer than a third agree. A suggestion for a person, never an approval.
 */
export function nearestIn(text: string, form: FoldedText = foldText(text)): (part: string) => string | null {
  const { folded, offsets } = form;
  const { placesOf } = buildPlaceTable(runKeys(folded));
  return (part) => {
    const wanted = foldText(part).folded;
    const shifts = new Uint16Array(folded.length + wanted.length);
    for (const [at, key] of runKeys(wanted).entries())
      for (const place of placesOf(key))
        if (folded.startsWith(wanted.slice(at, at + ANCHOR), place)) {
          const slot = place - at + wanted.length;
          shifts[slot] = itemAt(shifts, slot) + 1;
        }
    const best = findDensest(shifts);
    if (best.agree * 3 < wanted.length - ANCHOR + 1) return null;
    const start = Math.max(0, Math.min(best.at - wanted.length, folded.length - 1));
    const end = Math.min(start + wanted.length, folded.length) - 1;
    return wholeWords(text, offsets[start] ?? 0, (offsets[end] ?? 0) + 1);
  };
}

/** A number for the run of four units at each place; equal runs have equal ones. */
function runKeys(folded: string): Uint32Array {
  const keys = new Uint32Array(Math.max(0, folded.length - ANCHOR + 1));
  let key = 0;
  for (let at = 0; at < folded.length; at++) {
    key = (key << STEP) ^ folded.charCodeAt(at);
    if (at >= ANCHOR - 1) keys[at - ANCHOR + 1] = key;
  }
  return keys;
}

/** The place with most beside it, up to a run's length away; of several the one that has most itself, then the first. */
function findDensest(counts: Uint16Array): { at: number; agree: number } {
  const best = { at: 0, agree: 0, exact: 0 };
  let agree = 0;
  for (let at = -ANCHOR; at < counts.length; at++) {
    agree += (counts[at + ANCHOR] ?? 0) - (counts[at - ANCHOR - 1] ?? 0);
    const exact = counts[at] ?? 0;
    if (exact === 0 || agree < best.agree || (agree === best.agree && exact <= best.exact)) continue;
    Object.assign(best, { at, agree, exact });
  }
  return best;
}

function wholeWords(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from > 0 && !/\s/.test(text.charAt(from - 1))) from--;
  while (to < text.length && !/\s/.test(text.charAt(to))) to++;
  return text.slice(from, to).replace(/\s+/g, ' ').trim();
}
