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
    const distance = same ? 0 : editDistance(word, candidate, bestDistance);
    if (distance < bestDistance || (distance === bestDistance && best !== null && candidate < best)) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Optimal string alignment distance (Damerau–Levenshtein without overlapping edits); stops early above `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let smallest = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, beforeLast[j - 2]! + 1);
      row.push(value);
      if (value < smallest) smallest = value;
    }
    if (smallest > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
