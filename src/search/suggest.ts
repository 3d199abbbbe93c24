import { uint32At } from '../schema/columns.ts';
import { boundedDistance } from '../schema/edit-distance.ts';
import { foldWords } from '../schema/fold-words.ts';
import { itemAt } from '../schema/item-at.ts';
import type { ExpandedWord } from './find-candidates.ts';
import type { ParsedQuery } from './parse-query.ts';
import type { SearchIndex } from './search-index.ts';
import type { HitView } from './to-hit.ts';
import { isTrait } from './traits.ts';
import { bitCount, findTerm, LONGEST, letterMask } from './vocabulary.ts';

/** Words of the query that are nowhere spelled so, with the word that the first hits have in their place. */
export function findRespelling(
  words: readonly ExpandedWord[],
  hits: readonly HitView[],
  index: SearchIndex,
): { typed: string; taken: string }[] {
  return words.flatMap(({ word, expansions }) => {
    if (expansions.length === 0 || expansions.every(({ edits }) => edits === 0)) return [];
    if (findTerm(index.vocabulary, word) >= 0 || itemAt(expansions, 0).edits === 0) return [];
    const likely = expansions
      .filter(({ edits }) => edits > 0)
      .map(({ term }) => itemAt(index.vocabulary.terms, term));
    for (const hit of hits.slice(0, 3)) {
      const printed = [...hit.title, ...hit.line]
        .filter((_, place) => place % 2 === 1)
        .flatMap((text) =>
          foldWords(text).map(({ term, start, end }) => ({ term, text: text.slice(start, end) })),
        )
        .filter(({ term }) => likely.includes(term))
        .sort((a, b) => likely.indexOf(a.term) - likely.indexOf(b.term))[0];
      if (printed) return [{ typed: word, taken: printed.text }];
    }
    return [{ typed: word, taken: itemAt(likely, 0) }];
  });
}

/** For a query that found nothing: one with the nearest words in place of unknown ones, or without quotes; else null. */
export function suggestQuery(query: string, parsed: ParsedQuery, index: SearchIndex): string | null {
  const words = [...parsed.phrases.flat(), ...parsed.words];
  if (words.length === 0) return null;
  const nearest = words.map((word) => nearestTerm(word, index));
  if (nearest.some((word) => word === null)) return null;
  const suggested = nearest.join(' ');
  return suggested === query.trim().toLowerCase() ? null : suggested;
}

/** The term itself, else the nearest within a third of its length, the most frequent of equals; else null. */
function nearestTerm(word: string, { vocabulary }: SearchIndex): string | null {
  if (findTerm(vocabulary, word) >= 0) return word;
  // Another number is another number.
  if (/^[\d.]+$/.test(word)) return null;
  const { terms, frequency, bySize, masks, sizeStart } = vocabulary;
  const limit = Math.min(3, Math.floor(word.length / 3));
  const mask = letterMask(word);
  let best: number | null = null;
  let bestDistance = limit;
  const to = uint32At(sizeStart, Math.min(word.length + limit, LONGEST) + 1);
  for (let at = uint32At(sizeStart, Math.min(word.length - limit, LONGEST)); at < to; at++) {
    if (
      bitCount(mask & ~uint32At(masks, at)) > bestDistance ||
      bitCount(uint32At(masks, at) & ~mask) > bestDistance
    )
      continue;
    const number = uint32At(bySize, at);
    const term = itemAt(terms, number);
    if (isTrait(term)) continue;
    const distance = boundedDistance(word, term, bestDistance);
    if (distance > bestDistance) continue;
    if (
      best !== null &&
      distance === bestDistance &&
      uint32At(frequency, number) <= uint32At(frequency, best)
    )
      continue;
    best = number;
    bestDistance = distance;
  }
  return best === null ? null : itemAt(terms, best);
}
