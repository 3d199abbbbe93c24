import { dayNumberOf } from '../schema/calendar.ts';
import { byteAt, float32At, numberAt, uint32At } from '../schema/columns.ts';
import { compareTexts } from '../schema/compare.ts';
import { itemAt } from '../schema/item-at.ts';
import type { NameLists } from './columns.ts';
import type { DocumentTest } from './resolve-filters.ts';
import { SEARCH_KINDS, SEARCH_STANDINGS } from './search-document.ts';
import type { SearchIndex } from './search-index.ts';

export const FACETS = ['kind', 'standing', 'about', 'source', 'party', 'year'] as const;
export type FacetName = (typeof FACETS)[number];

/** What is ticked: values of one facet are alternatives, facets narrow each other. */
export type FacetSelection = Readonly<Partial<Record<FacetName, readonly string[]>>>;

export interface FacetValue {
  value: string;
  label: string;
  /** One line about a name; empty for other values. */
  about: string;
  /** How many of what was found would remain with this value, the other facets as they are. */
  count: number;
}
export type FacetCounts = Record<FacetName, FacetValue[]>;

/** One facet: which values a document has, and whether it has one of those ticked. */
interface Facet {
  name: FacetName;
  passes: DocumentTest;
  tally: (document: number) => void;
  values: () => FacetValue[];
}

/**
 * Narrows candidates by what is ticked and counts every facet exactly. A value's count disregards its own facet, so it
 * says what ticking it would show. Without `counted` only narrows.
 */
export function narrow(
  documents: Uint32Array,
  selection: FacetSelection,
  index: SearchIndex,
  counted: boolean,
): { documents: Uint32Array; counts: FacetCounts | null } {
  const wanted = FACETS.filter((name) => counted || (selection[name]?.length ?? 0) > 0);
  if (wanted.length === 0) return { documents, counts: null };
  const facets = wanted.map((name) => toFacet(name, new Set(selection[name] ?? []), index));
  const selective = facets.filter(({ name }) => (selection[name]?.length ?? 0) > 0);
  const kept = documents.filter((document) => {
    let failing: Facet | null = null;
    for (const facet of selective) {
      if (facet.passes(document)) continue;
      if (failing) return false;
      failing = facet;
    }
    if (failing) failing.tally(document);
    else if (counted) for (const facet of facets) facet.tally(document);
    return failing === null;
  });
  if (!counted) return { documents: kept, counts: null };
  return {
    documents: kept,
    counts: Object.fromEntries(facets.map(({ name, values }) => [name, values()])) as FacetCounts,
  };
}

function toFacet(name: FacetName, ticked: ReadonlySet<string>, index: SearchIndex): Facet {
  switch (name) {
    case 'kind':
      return listed(name, SEARCH_KINDS, ticked, (document) => index.kindOf(document));
    case 'standing':
      return listed(name, SEARCH_STANDINGS, ticked, (document) => byteAt(index.standing, document));
    case 'year':
      return toYearFacet(ticked, index);
    case 'about':
      return named(name, index.ties.about, ticked, index);
    case 'party':
      return named(name, index.ties.by, ticked, index);
    case 'source':
      return named(name, index.ties.sources, ticked, index);
  }
}

function listed(
  name: FacetName,
  all: readonly string[],
  ticked: ReadonlySet<string>,
  numberOf: (document: number) => number,
): Facet {
  const counts = new Uint32Array(all.length);
  const passing = all.map((value) => ticked.has(value));
  return {
    name,
    passes: (document) => itemAt(passing, numberOf(document)),
    tally: (document) => {
      counts[numberOf(document)] = uint32At(counts, numberOf(document)) + 1;
    },
    values: () =>
      all.flatMap((value, number) =>
        value === 'none' ? [] : [{ value, label: value, about: '', count: uint32At(counts, number) }],
      ),
  };
}

/** Names with a count or a tick, the most frequent first; at most 40. */
function named(name: FacetName, lists: NameLists, ticked: ReadonlySet<string>, index: SearchIndex): Facet {
  const counts = new Uint32Array(index.names.length);
  const passing = index.names.map(({ id }) => ticked.has(id));
  return {
    name,
    passes: (document) => {
      for (let at = uint32At(lists.starts, document); at < uint32At(lists.starts, document + 1); at++)
        if (passing[uint32At(lists.names, at)]) return true;
      return false;
    },
    tally: (document) => {
      for (let at = uint32At(lists.starts, document); at < uint32At(lists.starts, document + 1); at++)
        counts[uint32At(lists.names, at)] = uint32At(counts, uint32At(lists.names, at)) + 1;
    },
    values: () =>
      index.names
        .map(({ id, name: label, about }, number) => ({
          value: id,
          label,
          about,
          count: uint32At(counts, number),
        }))
        .filter(({ value, count }) => count > 0 || ticked.has(value))
        .sort((a, b) => b.count - a.count || compareTexts(a.value, b.value))
        .slice(0, 40),
  };
}

/** A document counts in every year that its dates may touch; an open end reaches to the archive's last year. */
function toYearFacet(ticked: ReadonlySet<string>, index: SearchIndex): Facet {
  const [first, last] = index.head.years ?? [0, -1];
  const starts = Array.from({ length: last - first + 2 }, (_, place) => dayNumberOf(first + place, 1, 1));
  const counts = new Uint32Array(starts.length);
  const passing = starts.map((_, place) => ticked.has(String(first + place)));
  const { dated, earliest, latest } = index.dates;
  const touches = (document: number, place: number): boolean =>
    dated[document] === 1 &&
    float32At(earliest, document) < numberAt(starts, place + 1) &&
    float32At(latest, document) >= numberAt(starts, place);
  return {
    name: 'year',
    passes: (document) => {
      for (let place = 0; place < starts.length - 1; place++)
        if (passing[place] && touches(document, place)) return true;
      return false;
    },
    tally: (document) => {
      for (let place = 0; place < starts.length - 1; place++)
        if (touches(document, place)) counts[place] = uint32At(counts, place) + 1;
    },
    values: () =>
      starts
        .slice(0, -1)
        .map((_, place) => ({
          value: String(first + place),
          label: String(first + place),
          about: '',
          count: uint32At(counts, place),
        }))
        .filter(({ value, count }) => count > 0 || ticked.has(value)),
  };
}
