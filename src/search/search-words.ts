import { STANDING_WORDS } from '../provenance/sign.ts';
import type { FacetName } from './facets.ts';
import type { SearchKind } from './search-document.ts';

/** One hit of a kind, as it stands above its title. */
export const KIND_WORDS: Readonly<Record<SearchKind, string>> = {
  entity: 'Who and what',
  quote: 'Quote',
  claim: 'Claim',
  event: 'Event',
  dispute: 'Dispute',
  thread: 'Thread',
  source: 'Source',
};

/** Several of a kind. */
export const KIND_PLURALS: Readonly<Record<SearchKind, string>> = {
  entity: 'Who and what',
  quote: 'Quotes',
  claim: 'Claims',
  event: 'Events',
  dispute: 'Disputes',
  thread: 'Threads',
  source: 'Sources',
};

export const FACET_WORDS: Readonly<Record<FacetName, string>> = {
  kind: 'What',
  standing: 'Standing',
  about: 'About',
  party: 'By',
  source: 'Source',
  year: 'When',
};

/** What a value of a facet is called. Names bring their own label. */
export function facetLabel(facet: FacetName, value: string, label: string): string {
  if (facet === 'kind') return KIND_PLURALS[value as SearchKind] ?? label;
  if (facet === 'standing')
    return value === 'interpretation'
      ? 'Opinion'
      : (STANDING_WORDS[value as keyof typeof STANDING_WORDS] ?? label);
  return label;
}

/** "1 result", "14 results", "No results". */
export function countWords(total: number): string {
  if (total === 0) return 'No results';
  return total === 1 ? '1 result' : `${total.toLocaleString('en-GB')} results`;
}
