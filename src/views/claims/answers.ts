import type { Claim } from '../../archive/archive.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { compareIds } from '../../schema/compare.ts';
import { type ClaimLine, deriveClaimLine } from '../evidence/claim-line.ts';

/** A claim that answers another, or is answered by it. */
export interface Answer extends ClaimLine {
  as: 'supports' | 'rebuts' | 'undercuts';
}

const ORDER = ['rebuts', 'undercuts', 'supports'];

/** Answers as lines: what rebuts first, then what undercuts, then what supports. */
export function deriveAnswers(
  answers: readonly { claim: Claim; as: Answer['as'] }[],
  provenance: ProvenanceIndex,
): Answer[] {
  return answers
    .map(({ claim, as }) => ({ ...deriveClaimLine(claim, provenance), as }))
    .sort((a, b) => ORDER.indexOf(a.as) - ORDER.indexOf(b.as) || compareIds(a, b));
}
