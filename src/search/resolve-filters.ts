import { float32At, numberAt, uint32At } from '../schema/columns.ts';
import { boundedDistance } from '../schema/edit-distance.ts';
import { foldTerm } from '../schema/fold-words.ts';
import { ByteReader } from './bytes.ts';
import type { NameLists } from './columns.ts';
import type { NameKey, QueryFilter } from './parse-query.ts';
import { SEARCH_KINDS, SEARCH_STANDINGS } from './search-document.ts';
import type { SearchIndex } from './search-index.ts';
import { traitOf, traitTerm } from './traits.ts';
import { findPrefix } from './vocabulary.ts';

/** Whether a document passes. */
export type DocumentTest = (document: number) => boolean;

/** Tests for the operators of a query, and sentences about what could not be taken as it stood. */
export function resolveFilters(
  filters: readonly QueryFilter[],
  index: SearchIndex,
): { tests: DocumentTest[]; notes: string[] } {
  const notes: string[] = [];
  const tests: DocumentTest[] = [];
  for (const filter of filters) {
    const test = resolve(filter, index, notes);
    if (test) tests.push(filter.not ? (document) => !test(document) : test);
  }
  return { tests, notes };
}

function resolve(filter: QueryFilter, index: SearchIndex, notes: string[]): DocumentTest | null {
  switch (filter.key) {
    case 'is':
      return resolveState(filter.value, index, notes);
    case 'by':
    case 'about':
    case 'source':
      return resolveName(filter.key, filter.value, index, notes);
    default: {
      const { dated, earliest, latest, publicDay } = index.dates;
      const { first, last } = filter.range;
      if (filter.key === 'known') return (document) => float32At(publicDay, document) <= last;
      if (filter.key === 'before')
        return (document) => dated[document] === 1 && float32At(earliest, document) < first;
      if (filter.key === 'after')
        return (document) => dated[document] === 1 && float32At(latest, document) > last;
      return (document) =>
        dated[document] === 1 &&
        float32At(earliest, document) <= last &&
        float32At(latest, document) >= first;
    }
  }
}

/** `is:` takes a standing, a kind of record, or a trait; plurals and beginnings are forgiven. */
function resolveState(value: string, index: SearchIndex, notes: string[]): DocumentTest | null {
  const plain = (word: string): string => foldTerm(word).replace(/ies$/, 'y').replace(/s$/, '');
  const states: { name: string; test: () => DocumentTest }[] = [
    ...SEARCH_STANDINGS.map((name, standing) => ({
      name: plain(name),
      test: (): DocumentTest => (document) => index.standing[document] === standing,
    })).slice(1),
    ...SEARCH_KINDS.map((name, kind) => ({
      name: plain(name),
      test: (): DocumentTest => (document) =>
        document >= numberAt(index.kindStart, kind) && document < numberAt(index.kindStart, kind + 1),
    })),
    ...traitsOf(index).map(({ name, term }) => ({
      name: plain(name),
      test: (): DocumentTest => {
        const documents = documentsOf(term, index);
        return (document) => documents[document] === 1;
      },
    })),
  ];
  const same = states.filter(({ name }) => name === plain(value));
  const meant = same.length > 0 ? same : states.filter(({ name }) => name.startsWith(plain(value)));
  if (meant.length === 0) {
    notes.push(`Nothing here can be “is:${value}”, so that was left out.`);
    return null;
  }
  const tests = meant.map(({ test }) => test());
  return (document) => tests.some((test) => test(document));
}

/** The traits of the index with the terms they are indexed under. */
function traitsOf(index: SearchIndex): { name: string; term: number }[] {
  const [from, to] = findPrefix(index.vocabulary, traitTerm(''));
  return index.vocabulary.terms
    .slice(from, to)
    .map((term, place) => ({ name: traitOf(term), term: from + place }));
}

/** Marks the documents of a term. */
export function documentsOf(term: number, index: SearchIndex): Uint8Array {
  const documents = new Uint8Array(index.head.count);
  const { bytes, at } = index.postings(term);
  const reader = new ByteReader(bytes, at);
  const { titles, frequency } = index.vocabulary;
  let document = -1;
  for (let number = 0; number < uint32At(frequency, term); number++) {
    if (number === titles[term]) document = -1;
    document += reader.varint() + 1;
    documents[document] = 1;
  }
  return documents;
}

const LISTS = { by: 'by', about: 'about', source: 'sources' } as const;

function resolveName(key: NameKey, value: string, index: SearchIndex, notes: string[]): DocumentTest | null {
  const { names, taken } = findNames(key, value, index);
  if (names.size === 0) {
    notes.push(`Nobody and nothing here is called “${value}”, so “${key}:” was left out.`);
    return null;
  }
  if (taken) notes.push(`Nothing is called “${value}” here; “${taken}” was taken.`);
  const list: NameLists = index.ties[LISTS[key]];
  return (document) => {
    for (let at = uint32At(list.starts, document); at < uint32At(list.starts, document + 1); at++)
      if (names.has(uint32At(list.names, at))) return true;
    return false;
  };
}

/** Names called so; else beginning so; else holding it; else the nearest in spelling, told in `taken`. */
function findNames(
  key: NameKey,
  value: string,
  index: SearchIndex,
): { names: Set<number>; taken: string | null } {
  const wanted = foldTerm(value);
  const folded = index.names.flatMap(({ id, name, aliases, kind }, number) =>
    (key === 'about' && kind === 'source') || (key === 'source' && kind === 'entity')
      ? []
      : [{ number, name, forms: [id, name, ...aliases].map(foldTerm) }],
  );
  const tests: ((form: string) => boolean)[] = [
    (form) => form === wanted,
    (form) => form.startsWith(wanted),
    (form) => wanted.length >= 3 && form.includes(wanted),
  ];
  for (const test of tests) {
    const found = folded.filter(({ forms }) => forms.some(test));
    if (found.length > 0) return { names: new Set(found.map(({ number }) => number)), taken: null };
  }
  const limit = wanted.length < 4 ? 0 : wanted.length < 8 ? 1 : 2;
  const near = folded.find(({ forms }) =>
    forms.some((form) => boundedDistance(wanted, form, limit) <= limit),
  );
  return near ? { names: new Set([near.number]), taken: near.name } : { names: new Set(), taken: null };
}
