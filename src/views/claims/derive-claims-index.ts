import type { Archive, Claim } from '../../archive/archive.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { wasNotFound } from '../../provenance/not-found.ts';
import type { SignName } from '../../provenance/sign.ts';
import { compareIds } from '../../schema/compare.ts';
import { compareDates } from '../../schema/sourced-date.ts';
import { type ClaimLine, deriveClaimLine } from '../evidence/claim-line.ts';

/** Claims of one standing. */
export interface ClaimGroup {
  id: string;
  sign: SignName | null;
  title: string;
  /** What the group has in common, in one sentence. */
  about: string;
  claims: ClaimLine[];
}

const GROUPS: { id: string; sign: SignName | null; title: string; about: string }[] = [
  {
    id: 'documented',
    sign: 'documented',
    title: 'Documented',
    about: 'A firsthand record stands behind it, and we read its text or a part of it.',
  },
  {
    id: 'corroborated',
    sign: 'corroborated',
    title: 'Corroborated',
    about: 'Two or more origins that do not rest on each other say so.',
  },
  {
    id: 'single-origin',
    sign: 'single-origin',
    title: 'Single origin',
    about: 'However many say so, no two documents are known to be independent of each other.',
  },
  {
    id: 'disputed',
    sign: 'disputed',
    title: 'Disputed',
    about: 'An open dispute, a decision against it, or a source that refutes it.',
  },
  {
    id: 'opinion',
    sign: 'interpretation',
    title: 'Opinion',
    about: 'Interpretation, prediction, advice and caveat: they have an author, not a standing.',
  },
  {
    id: 'not-found',
    sign: null,
    title: 'Looked for, not found',
    about: 'Terms that we looked for in vain. That does not say that there are none.',
  },
  { id: 'unsupported', sign: null, title: 'Unsupported', about: 'No source recorded here supports it.' },
];

/** Claims grouped by standing, the best standing first; within a group by time, undated last. Empty groups are left out. */
export function groupClaims(claims: readonly Claim[], provenance: ProvenanceIndex): ClaimGroup[] {
  const sorted = [...claims].sort((a, b) => {
    if (a.when && b.when) return compareDates(a.when, b.when) || compareIds(a, b);
    return a.when ? -1 : b.when ? 1 : compareIds(a, b);
  });
  const lines = sorted.map((claim) => ({
    line: deriveClaimLine(claim, provenance),
    missing: wasNotFound(claim),
  }));
  return GROUPS.map((group) => ({
    ...group,
    claims: lines
      .filter(({ line, missing }) =>
        missing
          ? group.id === 'not-found'
          : group.id !== 'not-found' && (line.sign?.sign ?? null) === group.sign,
      )
      .map(({ line }) => line),
  })).filter((group) => group.claims.length > 0);
}

/** All live claims, grouped by standing. */
export function deriveClaimsIndex(archive: Archive, provenance: ProvenanceIndex): ClaimGroup[] {
  return groupClaims(archive.live.claims, provenance);
}
