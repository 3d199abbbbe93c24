import { findPlaces, type Windows } from './find-passage.ts';
import { WINDOW } from './fingerprint.ts';
import { foldText } from './fold-text.ts';

/** Share of a source's text that a set of passage parts covers, 0 to 1; overlaps count once, and each printing of the words. */
export function quotedShare(fingerprint: Windows, parts: Iterable<string>): number {
  const { length } = fingerprint.windows;
  if (length === 0) return 0;
  const covered = new Uint8Array(length);
  for (const part of new Set(parts)) {
    const { folded } = foldText(part);
    for (const place of findPlaces(folded, fingerprint, false))
      covered.fill(1, place, place + folded.length - WINDOW + 1);
  }
  let count = 0;
  for (let place = 0; place < length; place++) count += covered[place] ?? 0;
  return count / length;
}
