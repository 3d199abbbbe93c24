import { boundedDistance } from './edit-distance.ts';

/** A hint that names the nearest known word, or an empty text if none is near: `Did you mean "northern-guild"?` */
export function didYouMean(word: string, known: Iterable<string>): string {
  const nearest = nearestWord(word, known);
  return nearest === null ? '' : `Did you mean "${nearest}"?`;
}

/** Longer than any id, key or vocabulary word; not worth comparing. */
const LONGEST = 120;

function lettersOf(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** The known word with the fewest edits to it, at most a third of its length; ties go to the first in code-unit order. */
export function nearestWord(word: string, known: Iterable<string>): string | null {
  if (word.length > LONGEST) return null;
  // A word of one letter is one edit from every other.
  const limit = Math.min(Math.max(1, Math.floor(word.length / 3)), word.length - 1);
  const plain = lettersOf(word);
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const candidate of known) {
    if (candidate === word) return candidate;
    const same = plain !== '' && lettersOf(candidate) === plain;
    if (!same && Math.abs(candidate.length - word.length) > bestDistance) continue;
    const distance = same ? 0 : boundedDistance(word, candidate, bestDistance);
    if (distance < bestDistance || (distance === bestDistance && best !== null && candidate < best)) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
