import type { Claim } from '../archive/archive.ts';
import { isRefuted } from '../provenance/against.ts';
import type { ProvenanceIndex } from '../provenance/build-provenance.ts';

/** The part of what is derived that composing asks. */
export type Standings = Pick<ProvenanceIndex, 'ofClaim'>;

/**
 * Whether a claim may be told in a composed answer: a fact or what somebody reports, that no source refutes and
 * against which no dispute was decided. What an open dispute is about may be told, with the dispute beside it.
 */
export function isUsable(claim: Claim, provenance: Standings): boolean {
  const { kind } = claim;
  return (kind === 'fact' || kind === 'attribution') && !isRefuted(provenance.ofClaim(claim).against);
}
