import type { Claim, Dispute } from '../archive/archive.ts';
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
 * supports it. `disputes` are those in which the claim holds a position.
 */
export function findStanding(claim: Claim, origins: Origins, disputes: readonly Dispute[]): Standing | null {
  if (!hasStanding(claim) || origins.origins.length === 0) return null;
  const contested = disputes.some((dispute) => dispute.state === 'open' || isLosing(claim, dispute));
  if (contested || claim.evidence.some((item) => item.stance === 'refutes')) return 'disputed';
  if (
    origins.origins.some(
      ({ source, undetermined }) => !undetermined && isFirsthand(source) && wasSeen(source),
    )
  )
    return 'documented';
  return origins.independent >= 2 ? 'corroborated' : 'single-origin';
}

/** Whether a resolved dispute was decided for another position than the one that holds this claim. */
export function isLosing(claim: Claim, dispute: Dispute): boolean {
  if (dispute.state !== 'resolved') return false;
  const position = dispute.positions.find((candidate) => candidate.claims.includes(claim));
  return position !== undefined && position.label !== dispute.resolution?.position;
}
