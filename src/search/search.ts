import { float32At } from '../schema/columns.ts';
import { type Completion, completeQuery } from './complete.ts';
import { expandWords } from './expand-words.ts';
import { type FacetCounts, type FacetSelection, narrow } from './facets.ts';
import { type Candidates, type ExpandedWord, FEW, findCandidates } from './find-candidates.ts';
import { expandByMeaning } from './meaning/expand-meaning.ts';
import { parseQuery } from './parse-query.ts';
import { keepPhrases, phraseTerms } from './phrases.ts';
import type { FindLead, Lead } from './questions/find-lead.ts';
import { blendFuse, rankByText } from './re-rank.ts';
import { documentsOf, resolveFilters } from './resolve-filters.ts';
import type { SearchIndex } from './search-index.ts';
import { FACET_SECTIONS, QUESTIONS } from './section-names.ts';
import { findRespelling, suggestQuery } from './suggest.ts';
import { takeBest } from './take-best.ts';
import { type HitView, toHit } from './to-hit.ts';
import { findTerm } from './vocabulary.ts';

export interface SearchRequest {
  query: string;
  selection?: FacetSelection;
  /** How many hits are wanted. */
  limit?: number;
  /** Whether facets are counted. */
  facets?: boolean;
  /** Whether the last word is still being typed and may be only a beginning. Default true. */
  typing?: boolean;
  /** Whether an answer may lead. Needs an index that has questions, and `findLead`. */
  lead?: boolean;
}

export interface SearchAnswer {
  hits: HitView[];
  /** How many records were found in all. */
  total: number;
  facets: FacetCounts | null;
  /** Words that nothing is spelled like, and what they were taken for. */
  respelled: { typed: string; taken: string }[];
  /** Where nothing was found: a query that finds something. */
  suggestion: string | null;
  /** What of the query could not be taken as it stood, in sentences. */
  notes: string[];
  /** Offers for the operator being typed. */
  completions: Completion[];
  /** What stands above the hits, where it was asked for. */
  lead: Lead | null;
}

/** How many are ranked anew by their text, and how many of those Fuse scores. */
const RANKED = 300;
const FUSED = 50;

/**
 * The whole search: words looked up, postings accumulated, filters and facets, the best ranked by their text, the best
 * of those by Fuse. Throws MissingSections where the index is not loaded far enough; nothing else. `findLead` is given
 * where an answer is to lead: it is heavy, so that it is fetched only for what may be a question.
 */
export function search(request: SearchRequest, index: SearchIndex, findLead?: FindLead): SearchAnswer {
  const { query, selection = {}, limit = 20, facets = false, typing = true } = request;
  const parsed = parseQuery(query);
  const words = expandWords(parsed.words, parsed.prefix && typing, index);
  const { tests, notes } = resolveFilters(parsed.filters, index);
  for (const excluded of parsed.excluded) {
    const term = findTerm(index.vocabulary, excluded);
    if (term < 0) continue;
    const without = documentsOf(term, index);
    tests.push((document) => without[document] === 0);
  }
  const exact = phraseTerms(parsed.phrases, index);
  const all = [...words, ...exact.words];
  const isEmpty =
    all.length === 0 && tests.length === 0 && !Object.values(selection).some((list) => list?.length);
  if (isEmpty && !facets)
    return {
      ...NOTHING,
      notes: [...parsed.notes, ...notes],
      completions: typing ? completeQuery(query, index) : [],
      lead: findLead?.(query, index) ?? null,
    };
  index.need(sectionsFor(all, index, { facets, lead: Boolean(findLead) }));
  const lead = findLead?.(query, index) ?? null;
  const spelled = all.length > 0 ? findCandidates(all, index) : everything(index);
  // Where few hold all the words and no answer leads, other words that mean nearly the same are looked for too.
  const byMeaning =
    lead?.state !== 'found' && index.head.meanings.length > 0 && words.length > 0 && spelled.holding <= FEW
      ? expandByMeaning(words, index)
      : null;
  const looked = byMeaning ? [...byMeaning, ...exact.words] : all;
  if (byMeaning) index.need(sectionsFor(looked, index));
  const { documents, score } = byMeaning ? findCandidates(looked, index) : spelled;
  let kept =
    tests.length === 0 ? documents : documents.filter((document) => tests.every((test) => test(document)));
  if (parsed.phrases.length > 0) kept = exact.found ? keepPhrases(kept, exact, index) : kept.subarray(0, 0);
  const narrowed = narrow(kept, selection, index, facets);
  const ranked = wholeFirst(rank(narrowed.documents, score, looked, index), spelled.whole);
  const hits = ranked.slice(0, limit).map((hit) => toHit(hit, looked, index));
  const total = narrowed.documents.length;
  return {
    hits,
    total,
    facets: narrowed.counts,
    respelled: findRespelling(byMeaning ?? words, hits, index),
    suggestion: total === 0 ? suggestQuery(query, parsed, index) : null,
    notes: [...parsed.notes, ...notes],
    completions: typing ? completeQuery(query, index) : [],
    lead,
  };
}

/** All that is needed before any record is looked at, so that it is fetched in one go. */
function sectionsFor(
  words: readonly ExpandedWord[],
  index: SearchIndex,
  { facets = false, lead = false } = {},
): string[] {
  return [
    ...words.flatMap(({ expansions }) => expansions.map(({ term }) => index.postingSection(term))),
    ...(facets ? FACET_SECTIONS : []),
    ...(lead ? [QUESTIONS] : []),
  ];
}

const NOTHING: SearchAnswer = {
  hits: [],
  total: 0,
  facets: null,
  respelled: [],
  suggestion: null,
  notes: [],
  completions: [],
  lead: null,
};

function rank(
  documents: Uint32Array,
  score: Float32Array,
  words: readonly ExpandedWord[],
  index: SearchIndex,
): ReturnType<typeof blendFuse> {
  const best = takeBest(documents, score, textRanked(index)).map((document) => ({
    document,
    score: float32At(score, document),
  }));
  const byText = rankByText(best, words, index);
  return [...blendFuse(byText.slice(0, FUSED), words, index), ...byText.slice(FUSED).map(withoutRanges)];
}

/** Those that hold all the words as they are spelled come before those that only mean them. */
function wholeFirst<T extends { document: number }>(ranked: readonly T[], whole: ReadonlySet<number>): T[] {
  return [
    ...ranked.filter(({ document }) => whole.has(document)),
    ...ranked.filter(({ document }) => !whole.has(document)),
  ];
}

/** In an index whose records come in blocks, only as many are looked into as Fuse scores: each may cost a request. */
function textRanked(index: SearchIndex): number {
  return index.isWhole ? RANKED : FUSED;
}

function withoutRanges<T extends object>(ranked: T): T & { ranges: [] } {
  return { ...ranked, ranges: [] };
}

/** Without words every record is a candidate and all rank alike. */
function everything(index: SearchIndex): Candidates {
  const { count } = index.head;
  return {
    documents: Uint32Array.from({ length: count }, (_, document) => document),
    score: new Float32Array(count),
    holding: count,
    whole: new Set(),
  };
}
