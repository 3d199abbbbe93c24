import { itemAt } from '../schema/item-at.ts';
import type { ExpandedWord } from './find-candidates.ts';
import { type MarkedText, marksOf, toExcerpt, toMarkedText } from './marks.ts';
import { type FuseRanked, wordsOf } from './re-rank.ts';
import { hitPath, type SearchKind, type SearchRecord } from './search-document.ts';
import type { SearchIndex } from './search-index.ts';
import { isSmallWord } from './small-words.ts';

/** One hit as it is shown. */
export interface HitView {
  id: string;
  kind: SearchKind;
  /** Address below the site's base. */
  path: string;
  label: string;
  title: MarkedText;
  /** The passage or words in which more of the query was found; else what there is to say about it. */
  line: MarkedText;
  sign: SearchRecord['sign'];
  state: string;
  origins: number;
  when: string;
  publicSince: string;
  /** Words of it that mean nearly what was asked, where that is not there itself; as printed, at most three. */
  nearly: string[];
}

/** From this likeness on a word is marked even where Fuse did not look. */
const SURE = 0.45;

/** Makes a hit of a ranked document: the matched words marked, and the text beneath that says most of the query. */
export function toHit(
  { document, ranges }: Pick<FuseRanked, 'document' | 'ranges'>,
  words: readonly ExpandedWord[],
  index: SearchIndex,
): HitView {
  const record = index.record(document);
  const [titleWords = [], ...textWords] = wordsOf(record);
  const terms = new Set(
    words.flatMap(({ expansions }) =>
      expansions.flatMap(({ term, likeness, meant }) =>
        likeness >= SURE || meant ? itemAt(index.vocabulary.terms, term) : [],
      ),
    ),
  );
  // A small word is marked only beside others that were asked for with it.
  if (!words.some(({ small }) => small)) for (const term of terms) if (isSmallWord(term)) terms.delete(term);
  const title = marksOf(record.title, titleWords, terms, ranges[0] ?? []);
  const lines = record.texts.map((text, number) => ({
    text,
    marks: marksOf(text, itemAt(textWords, number), terms, ranges[1 + number] ?? []),
  }));
  const size = (marks: { start: number; end: number }[]): number =>
    marks.reduce((sum, { start, end }) => sum + end - start, 0);
  const best = lines.reduce<(typeof lines)[number] | null>(
    (chosen, line) => (size(line.marks) > (chosen ? size(chosen.marks) : 0) ? line : chosen),
    null,
  );
  const { id, kind, label, sign, state, origins, when, publicSince } = record;
  return {
    id,
    kind,
    path: hitPath(record),
    label,
    title: toMarkedText(record.title, title),
    line: best && size(best.marks) > size(title) / 2 ? toExcerpt(best.text, best.marks) : [record.detail],
    sign,
    state,
    origins,
    when,
    publicSince,
    nearly: findNearly(record, words, index),
  };
}

const MOST_NEARLY = 3;

/** The words of a record that stand there for a word of the query by meaning alone, the title’s first. */
function findNearly(record: SearchRecord, words: readonly ExpandedWord[], index: SearchIndex): string[] {
  if (!words.some(({ expansions }) => expansions.some(({ meant }) => meant))) return [];
  const printed = new Map<string, string>();
  const texts = [record.title, ...record.texts];
  wordsOf(record).forEach((text, number) => {
    for (const { term, start, end } of text)
      if (!printed.has(term)) printed.set(term, itemAt(texts, number).slice(start, end).toLowerCase());
  });
  const nearly = words.flatMap(({ expansions, small }) => {
    const here = expansions.filter(({ term }) => printed.has(itemAt(index.vocabulary.terms, term)));
    const [best] = here;
    if (small || !best || here.some(({ meant }) => !meant)) return [];
    return printed.get(itemAt(index.vocabulary.terms, best.term)) ?? [];
  });
  return [...new Set(nearly)].slice(0, MOST_NEARLY);
}
