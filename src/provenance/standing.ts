import type { Claim } from '../archive/archive.ts';
import { type Against, isContested } from './against.ts';
import { isFirsthand, type Origins, wasSeen } from './origins.ts';

/** How well a fact or an attribution stands. Words, never a number. */
export const STANDINGS = ['documented', 'corroborated', 'single-origin', 'disputed'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Whether a kind of claim can stand or fall; opinions only have somebody who holds them and what answers them. */
export function hasStanding(claim: Pick<Claim, 'kind'>): boolean {
  return claim.kind === 'fact' || claim.kind === 'attribution';
}

/**
 * Standing of a fact or attribution; null for interpretation, prediction, advice and caveat, and where nothing
 * supports it.
 */
export function findStanding(claim: Claim, origins: Origins, against: Against): Standing | null {
  if (!hasStanding(claim) || origins.origins.length === 0) return null;
  if (isContested(against)) return 'disputed';
  if (
    origins.origins.some(
      ({ source, undetermined }) => !undetermined && isFirsthand(source) && wasSeen(source),
    )
  )
    return 'documented';
  return origins.independent >= 2 ? 'corroborated' : 'single-origin';
}
