import { uint32At } from '../schema/columns.ts';
import { compareIds } from '../schema/compare.ts';
import { foldTerm } from '../schema/fold-words.ts';
import { OPERATORS } from './operators.ts';
import { DATE_KEYS, NAME_KEYS, type NameKey } from './parse-query.ts';
import { SEARCH_KINDS, SEARCH_STANDINGS } from './search-document.ts';
import type { SearchIndex } from './search-index.ts';

/** An offer for the operator being typed at the end of a query. */
export interface Completion {
  /** The whole query with the offer taken. */
  query: string;
  /** What is offered, as it will stand there: `by:kevin-scott`. */
  text: string;
  /** What it means, in a few words. */
  about: string;
}

const LAST_PART = /(?:^|\s)(-?)(?:([a-z]+):)?("?)([^\s":]*)$/i;
const MAX = 6;

/** Offers for the end of a query: operators from two letters on, then the values that an operator can take. */
export function completeQuery(query: string, index: SearchIndex): Completion[] {
  const match = LAST_PART.exec(query);
  if (!match) return [];
  const [part, not = '', key, , value = ''] = match;
  const before = query.slice(0, query.length - part.length) + (/^\s/.test(part) ? ' ' : '');
  const offer = (text: string, about: string, after = ' '): Completion => ({
    query: `${before}${not}${text}${after}`,
    text: `${not}${text}`,
    about,
  });
  if (key === undefined) {
    if (value.length < 2) return [];
    return OPERATORS.filter(({ key: name }) => name.startsWith(value.toLowerCase())).map(
      ({ key: name, about }) => offer(`${name}:`, about, ''),
    );
  }
  const operator = key.toLowerCase();
  if ((NAME_KEYS as readonly string[]).includes(operator))
    return completeName(operator as NameKey, value, index).map(({ id, name }) =>
      offer(`${operator}:${id}`, name),
    );
  if (operator === 'is') {
    const wanted = foldTerm(value);
    return [...SEARCH_STANDINGS.slice(1), ...SEARCH_KINDS]
      .filter((word) => foldTerm(word).startsWith(wanted) && word !== value)
      .slice(0, MAX + 5)
      .map((word) =>
        offer(`is:${word}`, (SEARCH_KINDS as readonly string[]).includes(word) ? 'kind' : 'standing'),
      );
  }
  if ((DATE_KEYS as readonly string[]).includes(operator) && /^\d{0,3}$/.test(value)) {
    const [first, last] = index.head.years ?? [0, -1];
    return Array.from({ length: last - first + 1 }, (_, place) => String(last - place))
      .filter((year) => year.startsWith(value))
      .slice(0, MAX)
      .map((year) => offer(`${operator}:${year}`, 'year'));
  }
  return [];
}

function completeName(key: NameKey, value: string, index: SearchIndex): { id: string; name: string }[] {
  const wanted = foldTerm(value);
  const list = key === 'by' ? index.ties.by : key === 'about' ? index.ties.about : index.ties.sources;
  const uses = new Uint32Array(index.names.length);
  for (const number of list.names) uses[number] = uint32At(uses, number) + 1;
  return index.names
    .map((name, number) => ({ ...name, uses: uint32At(uses, number) }))
    .filter(({ id, name, aliases, uses: count }) => {
      if (count === 0 || id === value) return false;
      return [id, name, ...aliases].some((form) =>
        form.split(/[\s-]+/).some((_, at, words) => foldTerm(words.slice(at).join('')).startsWith(wanted)),
      );
    })
    .sort((a, b) => b.uses - a.uses || compareIds(a, b))
    .slice(0, MAX);
}
