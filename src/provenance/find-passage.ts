import { type Fingerprint, hashWindow, WINDOW } from './fingerprint.ts';
import { foldText } from './fold-text.ts';

/** Where a part stands in a folded text: from one place up to another. */
export type Stretch = readonly [from: number, to: number];

/** What was found of a part from a place on. */
export type Found =
  | { stretch: Stretch }
  | { missing: 'too-short' }
  /** `edge`: the letters stand there, but begin or end inside a word or number. `order`: they stand earlier only. */
  | { missing: 'words' | 'edge' | 'order' };

const EDGES = [true, false] as const;
const index = new WeakMap<Fingerprint, ReadonlyMap<number, readonly number[]>>();

/**
 * Looks for a part of a passage, letter for letter and at word boundaries of the text, first at or after a place. All
 * its windows must follow one another there, so that no two stretches of the text can be joined.
 */
export function findPart(part: string, fingerprint: Fingerprint, from = 0): Found {
  const { folded } = foldText(part);
  if (folded.length < WINDOW) return { missing: 'too-short' };
  const places = findPlaces(folded, fingerprint, true);
  const place = places.find((candidate) => candidate >= from);
  if (place !== undefined) return { stretch: [place, place + folded.length] };
  if (places.length > 0) return { missing: 'order' };
  return { missing: findPlaces(folded, fingerprint, false).length > 0 ? 'edge' : 'words' };
}

/** Every place at which folded letters stand in the text of a fingerprint, in order. */
export function findPlaces(folded: string, fingerprint: Fingerprint, wholeWords: boolean): number[] {
  const last = folded.length - WINDOW;
  if (last < 0) return [];
  const hashes = Array.from({ length: last + 1 }, (_, at) =>
    hashesAt(folded, at, wholeWords && at === 0, wholeWords && at === last),
  );
  const candidates = new Set((hashes[0] ?? []).flatMap((hash) => lookUp(fingerprint).get(hash) ?? []));
  return [...candidates]
    .filter((place) => hashes.every((own, at) => own.includes(fingerprint.windows[place + at] ?? Number.NaN)))
    .sort((a, b) => a - b);
}

/** The hashes that a window may have: with each combination of edges that is allowed. */
function hashesAt(folded: string, at: number, begins: boolean, ends: boolean): number[] {
  return EDGES.flatMap((first) =>
    first || !begins
      ? EDGES.flatMap((last) => (last || !ends ? [hashWindow(folded, at, first, last)] : []))
      : [],
  );
}

function lookUp(fingerprint: Fingerprint): ReadonlyMap<number, readonly number[]> {
  const known = index.get(fingerprint);
  if (known) return known;
  const places = new Map<number, number[]>();
  for (const [place, hash] of fingerprint.windows.entries()) {
    const list = places.get(hash);
    if (list) list.push(place);
    else places.set(hash, [place]);
  }
  index.set(fingerprint, places);
  return places;
}
