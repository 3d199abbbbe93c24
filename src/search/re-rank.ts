import Fuse from 'fuse.js';
import { type FoldedWord, foldWords } from '../schema/fold-words.ts';
import { itemAt } from '../schema/item-at.ts';
import type { ExpandedWord } from './find-candidates.ts';
import type { SearchRecord } from './search-document.ts';
import type { SearchIndex } from './search-index.ts';

/** A document with its rank so far; higher is better. */
export interface Ranked {
  document: number;
  score: number;
}

/** The folded words of a record's title and texts, remembered while the record is. */
const foldedTexts = new WeakMap<SearchRecord, FoldedWord[][]>();

/** The words of a record: first those of its title, then of each text. */
export function wordsOf(record: SearchRecord): readonly FoldedWord[][] {
  let words = foldedTexts.get(record);
  if (!words) {
    words = [record.title, ...record.texts].map(foldWords);
    foldedTexts.set(record, words);
  }
  return words;
}

/** What a record says comes before the title of a document that says the same. */
const OF_SOURCES = 0.85;

/**
 * Ranks anew by what only the text tells: whether the words stand beside each other in the order asked, whether the
 * title is just that, and how long it all is.
 */
export function rankByText(
  ranked: readonly Ranked[],
  words: readonly ExpandedWord[],
  index: SearchIndex,
): Ranked[] {
  index.need(ranked.map(({ document }) => index.recordSection(document)));
  const places = placesOf(words, index);
  const asked = words.map(({ word }) => word).join('');
  return ranked
    .map(({ document, score }) => {
      const record = index.record(document);
      const texts = wordsOf(record);
      let together = 0;
      let size = 0;
      texts.forEach((text, number) => {
        const pairs = pairsIn(text, places);
        together = Math.max(together, number === 0 ? pairs * 1.1 : pairs);
        size += text.length;
      });
      const phrase = (0.5 * together) / Math.max(1, words.length - 1);
      const whole = 0.6 * namedSo(record, texts, asked, places, words.length);
      const kind = record.kind === 'source' ? OF_SOURCES : 1;
      return { document, score: score * kind * (1 + phrase + whole + 0.1 / (1 + size / 20)) };
    })
    .sort(byScore);
}

/** Term → the places in the query it stands for, as bits, exact ones only above the first 31 words. */
function placesOf(words: readonly ExpandedWord[], index: SearchIndex): Map<string, number> {
  const places = new Map<string, number>();
  words.forEach(({ expansions }, place) => {
    for (const { term } of expansions) {
      const text = itemAt(index.vocabulary.terms, term);
      places.set(text, (places.get(text) ?? 0) | (1 << place));
    }
  });
  return places;
}

/** How many neighbours of the query are neighbours here, in order; each once. */
function pairsIn(text: readonly FoldedWord[], places: ReadonlyMap<string, number>): number {
  let before = 0;
  let found = 0;
  for (const { term } of text) {
    const here = places.get(term) ?? 0;
    found |= (before << 1) & here;
    before = here;
  }
  let count = 0;
  for (; found !== 0; found &= found - 1) count++;
  return count;
}

/** How far the title, or another name, is just what was asked: 1 where it is, however it is parted into words. */
function namedSo(
  record: SearchRecord,
  texts: readonly FoldedWord[][],
  asked: string,
  places: ReadonlyMap<string, number>,
  words: number,
): number {
  const names = record.kind === 'entity' ? texts : texts.slice(0, 1);
  if (names.some((name) => name.map(({ term }) => term).join('') === asked)) return 1;
  const isLike = names.some(
    (name) => name.length === words && name.every(({ term }, at) => ((places.get(term) ?? 0) >> at) & 1),
  );
  return isLike ? 0.7 : 0;
}

/** What Fuse says of the best: its score blended into theirs, and where it saw the words. */
export interface FuseRanked extends Ranked {
  /** Ranges of UTF-16 units, ends not included: first of the title, then of each text. */
  ranges: (readonly [number, number])[][];
}

const FUSE_SHARE = 0.35;

/**
 * Scores the best with Fuse's token search and blends its score in. Fuse scans every text for every word, so it is
 * given of each only the words that the index found there. Measured with slips in the query, its score mends the order
 * of a small archive (recall among ten .994 to .996 of a thousand records) and earns nothing in a large one (.989 for
 * ten thousand with and without it, .983 to .981 for a hundred thousand); its ranges serve at any size.
 */
export function blendFuse(
  ranked: readonly Ranked[],
  words: readonly ExpandedWord[],
  index: SearchIndex,
): FuseRanked[] {
  const places = placesOf(words, index);
  const found = ranked.map(({ document }) =>
    wordsOf(index.record(document)).map((text) => text.filter(({ term }) => places.has(term))),
  );
  const blended: FuseRanked[] = ranked.map(({ document, score }, place) => ({
    document,
    score,
    ranges: itemAt(found, place).map(() => []),
  }));
  if (words.length === 0) return blended;
  const fuse = new Fuse(
    found.map(([title = [], ...texts]) => ({ title: joined(title), texts: texts.map(joined) })),
    FUSE_OPTIONS,
  );
  for (const { refIndex, score, matches } of fuse.search(words.map(({ word }) => word).join(' '))) {
    const hit = itemAt(blended, refIndex);
    hit.score *= 1 + FUSE_SHARE * (1 - (score ?? 1));
    for (const { key, indices, refIndex: text } of matches ?? []) {
      const number = key === 'title' ? 0 : 1 + (text ?? 0);
      hit.ranges[number] = toRanges(itemAt(itemAt(found, refIndex), number), indices);
    }
  }
  return blended.sort(byScore);
}

const FUSE_OPTIONS = {
  keys: [
    { name: 'title', weight: 2 },
    { name: 'texts', weight: 1 },
  ],
  useTokenSearch: true,
  ignoreLocation: true,
  ignoreFieldNorm: true,
  includeMatches: true,
  includeScore: true,
  threshold: 0.3,
  shouldSort: false,
};

function joined(words: readonly FoldedWord[]): string {
  return words.map(({ term }) => term).join(' ');
}

/** Back from the joined words to the text: every word of which Fuse matched the greater part. */
function toRanges(
  words: readonly FoldedWord[],
  indices: readonly (readonly [number, number])[],
): (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  let at = 0;
  for (const { term, start, end } of words) {
    let seen = 0;
    for (const [first, last] of indices)
      seen += Math.max(0, Math.min(at + term.length, last + 1) - Math.max(at, first));
    if (seen * 2 > term.length) ranges.push([start, end]);
    at += term.length + 1;
  }
  return ranges;
}

function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.document - b.document;
}
