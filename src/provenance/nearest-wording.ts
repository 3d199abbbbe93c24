import { foldText } from './fold-text.ts';

const ANCHOR = 4;

/**
 * The stretch of a text that shares most four-letter runs with a passage's part, in the text's own words; null
 * where fewer than a third agree. A suggestion for a person, never an approval.
 */
export function nearestWording(part: string, text: string): string | null {
  const wanted = foldText(part).folded;
  const { folded, offsets } = foldText(text);
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
  return wholeWords(text, offsets[start] ?? 0, (offsets[end] ?? 0) + 1);
}

function wholeWords(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from > 0 && !/\s/.test(text.charAt(from - 1))) from--;
  while (to < text.length && !/\s/.test(text.charAt(to))) to++;
  return text.slice(from, to).replace(/\s+/g, ' ').trim();
}
