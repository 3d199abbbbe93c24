import type { Claim, Entity, Source } from '../archive/archive.ts';
import { formatSourceName } from './format-source.ts';
import type { Origins } from './origins.ts';

/** How a claim is somebody's: their own opinion, what they state themselves, or what others say they stated. */
export type ByWords = 'by' | 'according to' | 'attributed to';

/** Whose a claim is, with the words that say how. */
export interface By {
  words: ByWords;
  name: string;
  who: Entity | Source;
}

/**
 * Whose a claim is; null for a fact that names nobody. An opinion is "by" its author. A fact or an attribution is
 * "according to" whoever published one of the documents it rests on, else only "attributed to" them: what others
 * report of a person is not that person's own statement.
 */
export function findBy(claim: Pick<Claim, 'kind' | 'by'>, origins: Pick<Origins, 'tree'>): By | null {
  const who = claim.by;
  if (!who) return null;
  const name = who.collection === 'sources' ? formatSourceName(who) : who.name;
  if (claim.kind !== 'fact' && claim.kind !== 'attribution') return { words: 'by', name, who };
  const printed = who.collection === 'sources' || origins.tree.some(({ source }) => source.publisher === who);
  return { words: printed ? 'according to' : 'attributed to', name, who };
}

/** The same in words: "by a columnist", "according to the Gazette", "attributed to its owner". */
export function formatBy(claim: Pick<Claim, 'kind' | 'by'>, origins: Pick<Origins, 'tree'>): string | null {
  const by = findBy(claim, origins);
  return by && `${by.words} ${by.name}`;
}
