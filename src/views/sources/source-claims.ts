import type { Archive, Source } from '../../archive/archive.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import type { PassageView } from '../../provenance/passage-view.ts';
import { compareIds } from '../../schema/compare.ts';
import { itemAt } from '../../schema/item-at.ts';
import { type ClaimLine, deriveClaimLine } from '../evidence/claim-line.ts';
import { derivePassages } from '../evidence/passages-of.ts';

/** A claim of a source, with what the source prints for it. */
export interface SourceClaim extends ClaimLine {
  locator: string;
  passages: PassageView[];
  /** How the source bears on it, where it does not simply support it. */
  stance: string | null;
  /** Whether no other source supports it. */
  only: boolean;
}

const STANCES = {
  supports: null,
  partly: 'in part',
  refutes: 'refutes it',
  mentions: 'mentions it',
} as const;

/** Every live claim that the source bears on, in the order of its text; those without a locator last. */
export function deriveSourceClaims(
  archive: Archive,
  provenance: ProvenanceIndex,
  source: Source,
): SourceClaim[] {
  return archive.live.claims
    .flatMap((claim) => {
      const own = claim.evidence.filter((item) => item.source === source);
      if (own.length === 0) return [];
      const { supporting } = provenance.ofClaim(claim).origins;
      return [
        {
          ...deriveClaimLine(claim, provenance),
          locator: own.find((item) => item.locator)?.locator ?? '',
          passages: derivePassages(own, provenance, ['supports', 'partly', 'refutes', 'mentions']),
          stance: STANCES[itemAt(own, 0).stance],
          only: supporting.length === 1 && supporting[0] === source,
        },
      ];
    })
    .sort((a, b) => compareLocators(a.locator, b.locator) || compareIds(a, b));
}

/** "paragraph 2" before "paragraph 10"; nothing goes last. */
export function compareLocators(a: string, b: string): number {
  if (!a || !b) return a === b ? 0 : a ? -1 : 1;
  return a.localeCompare(b, 'en', { numeric: true });
}
