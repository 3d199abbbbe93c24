import { FACETS, type FacetSelection } from './facets.ts';

/** What the address of the search page says. */
export interface SearchState {
  query: string;
  selection: FacetSelection;
}

/** Reads `?q=…&kind=claim,quote`; never throws, and keeps only facets that exist. */
export function parseSearchAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const selection: Partial<Record<(typeof FACETS)[number], string[]>> = {};
  for (const facet of FACETS) {
    const values = (parameters.get(facet) ?? '').split(',').filter((value) => value !== '');
    if (values.length > 0) selection[facet] = [...new Set(values)].slice(0, 40);
  }
  return { query: parameters.get('q') ?? '', selection };
}

/** Writes it: `?q=…`, or an empty text where nothing is asked. */
export function toSearchAddress({ query, selection }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const facet of FACETS) {
    const values = selection[facet] ?? [];
    if (values.length > 0) parameters.set(facet, values.join(','));
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
