import { type Fingerprint, hashWindow, WINDOW } from './fingerprint.ts';
import { foldText } from './fold-text.ts';
import { buildPlaceTable, type PlaceTable } from './place-table.ts';

/** Where a part stands in a folded text: from one place up to another. */
export type Stretch = readonly [from: number, to: number];

/** What is needed of a fingerprint to look for words. */
export type Windows = Pick<Fingerprint, 'windows'>;

/** What was found of a part from a place on. */
export type Found =
  | { stretch: Stretch }
  | { missing: 'too-short' }
  /** `edge`: the letters stand there, but begin or end inside a word or number. `order`: they stand earlier only. */
  | { missing: 'words' | 'edge' | 'order' };

const EDGES = [true, false] as const;
const tables = new WeakMap<Windows, PlaceTable>();

/**
 * Looks for a part of a passage, letter for letter and at word boundaries of the text, first at or after a place. All
 * its windows must follow one another there, so that no two stretches of the text can be joined.
 */
export function findPart(part: string, fingerprint: Windows, from = 0): Found {
  const { folded } = foldText(part);
  if (folded.length < WINDOW) return { missing: 'too-short' };
  const places = findPlaces(folded, fingerprint, true);
  const place = places.find((candidate) => candidate >= from);
  if (place !== undefined) return { stretch: [place, place + folded.length] };
  if (places.length > 0) return { missing: 'order' };
  return { missing: findPlaces(folded, fingerprint, false).length > 0 ? 'edge' : 'words' };
}

/** Every place at which folded letters stand in the text of a fingerprint, in order. */
export function findPlaces(folded: string, fingerprint: Windows, wholeWords: boolean): number[] {
  const last = folded.length - WINDOW;
  if (last < 0) return [];
  const table = tableOf(fingerprint);
  const first = hashesAt(folded, 0, wholeWords, wholeWords && last === 0);
  const candidates = new Set(first.flatMap((hash) => table.placesOf(hash)));
  return [...candidates]
    .filter((place) => standsAt(folded, place, fingerprint, wholeWords))
    .sort((a, b) => a - b);
}

/** Whether every window of the letters follows the one before from a place on. */
function standsAt(folded: string, place: number, { windows }: Windows, wholeWords: boolean): boolean {
  const last = folded.length - WINDOW;
  for (let at = 0; at <= last; at++) {
    const own = hashesAt(folded, at, wholeWords && at === 0, wholeWords && at === last);
    if (!own.includes(windows[place + at] ?? Number.NaN)) return false;
  }
  return true;
}

/** The hashes that a window may have: with each combination of edges that is allowed. */
function hashesAt(folded: string, at: number, begins: boolean, ends: boolean): number[] {
  const hashes: number[] = [];
  for (const first of EDGES)
    for (const last of EDGES)
      if ((first || !begins) && (last || !ends)) hashes.push(hashWindow(folded, at, first, last));
  return hashes;
}

function tableOf(fingerprint: Windows): PlaceTable {
  const known = tables.get(fingerprint);
  if (known) return known;
  const table = buildPlaceTable(fingerprint.windows);
  tables.set(fingerprint, table);
  return table;
}
