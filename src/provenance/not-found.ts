import type { Claim } from '../archive/archive.ts';
import { formatOriginCount, type StandingSentence } from './format-standing.ts';
import type { Origins } from './origins.ts';

/** How a claim is told that says only that a term was looked for in vain. */
export const NOT_FOUND: StandingSentence = {
  lead: 'Looked for, not found.',
  text: 'This says what we did not find, never that there is none.',
};

/** Whether the claim says only that a term was looked for in vain. */
export function wasNotFound({ term }: Pick<Claim, 'term'>): boolean {
  return term?.state === 'not-found';
}

/** How many sources and origins a claim has: "4 sources, 1 origin"; of a term that was looked for in vain, that it was. */
export function formatSupport(claim: Claim, origins: Origins): string {
  return wasNotFound(claim) ? 'looked for, not found' : formatOriginCount(origins);
}
