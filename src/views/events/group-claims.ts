import type { Claim, Dispute } from '../../archive/archive.ts';
import type { DisputeHeld } from '../../provenance/against.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { STANDINGS } from '../../provenance/standing.ts';
import { compareIds } from '../../schema/compare.ts';
import { formatCount } from '../../schema/format-number.ts';
import { type DisputeVerdict, deriveVerdict, FACETS } from '../disputes/verdict.ts';
import { type ClaimLine, deriveClaimLine } from '../evidence/claim-line.ts';

/** Claims that answer one question about an event, under the reader's word for it. */
export interface ClaimGroup {
  /** "When", "Who", "How much", "What", "How it is read". */
  facet: string;
  dispute: DisputeVerdict | null;
  /** What the group says: where a dispute is open one claim of each side, else the best supported ones. */
  leads: ClaimLine[];
  /** The other ways it is told, and those decided against. */
  folded: ClaimLine[];
  /** "3 other ways it is told"; empty where none is folded. */
  foldWords: string;
}

/** Claims of no dispute that stand open; the others unfold. */
const OPEN = 6;

/**
 * The claims of an event by the question that they answer. A dispute in which some of them hold a position makes a
 * group: its lead is the answer that stands, or each side while it is open. The rest follow, facts before readings.
 */
export function groupClaims(claims: readonly Claim[], provenance: ProvenanceIndex): ClaimGroup[] {
  const held = new Map<Claim, readonly DisputeHeld[]>(
    claims.map((claim) => [claim, provenance.ofClaim(claim).against.disputes]),
  );
  const members = new Map<Dispute, Claim[]>();
  for (const dispute of disputesOf(held)) {
    const own = claims.filter(
      (claim) =>
        held.get(claim)?.some((item) => item.dispute === dispute) &&
        ![...members.values()].some((taken) => taken.includes(claim)),
    );
    if (own.length > 0) members.set(dispute, own);
  }
  const rank = (claim: Claim): number => {
    const { standing, origins } = provenance.ofClaim(claim);
    const place = standing === null ? STANDINGS.length : STANDINGS.indexOf(standing);
    return place * 1000 - origins.supporting.length;
  };
  const best = (a: Claim, b: Claim): number => rank(a) - rank(b) || compareIds(a, b);
  const groups = [...members].map(([dispute, own]) => toGroup(dispute, own.toSorted(best), held, provenance));
  const others = claims.filter((claim) => ![...members.values()].some((own) => own.includes(claim)));
  const isFact = ({ kind }: Claim): boolean => kind === 'fact' || kind === 'attribution';
  const order = (facet: string): number => Object.values(FACETS).indexOf(facet);
  return [
    ...plainGroup('What', others.filter(isFact), provenance),
    ...groups.sort((a, b) => order(a.facet) - order(b.facet)),
    ...plainGroup(
      FACETS.interpretation,
      others.filter((claim) => !isFact(claim)),
      provenance,
    ),
  ];
}

/** Those in which most of the claims take part first, so that a claim of several stands with most others. */
function disputesOf(held: ReadonlyMap<Claim, readonly DisputeHeld[]>): Dispute[] {
  const counts = new Map<Dispute, number>();
  for (const { dispute } of [...held.values()].flat()) counts.set(dispute, (counts.get(dispute) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || compareIds(a, b)).map(([dispute]) => dispute);
}

function toGroup(
  dispute: Dispute,
  claims: readonly Claim[],
  held: ReadonlyMap<Claim, readonly DisputeHeld[]>,
  provenance: ProvenanceIndex,
): ClaimGroup {
  const labelOf = (claim: Claim): string =>
    held.get(claim)?.find((item) => item.dispute === dispute)?.label ?? '';
  const lost = (claim: Claim): boolean =>
    held.get(claim)?.some((item) => item.dispute === dispute && item.outcome === 'lost') ?? false;
  const standing = claims.filter((claim) => !lost(claim));
  const sides = new Map<string, Claim>();
  for (const claim of standing) if (!sides.has(labelOf(claim))) sides.set(labelOf(claim), claim);
  const leads = dispute.state === 'open' ? [...sides.values()] : standing.slice(0, 1);
  const folded = claims.filter((claim) => !leads.includes(claim));
  return {
    facet: FACETS[dispute.kind],
    dispute: deriveVerdict(dispute),
    leads: leads.map((claim) => deriveClaimLine(claim, provenance)),
    folded: folded.map((claim) => deriveClaimLine(claim, provenance)),
    foldWords:
      folded.length > 0 ? formatCount(folded.length, 'other way', 'other ways').concat(' it is told') : '',
  };
}

function plainGroup(facet: string, claims: readonly Claim[], provenance: ProvenanceIndex): ClaimGroup[] {
  if (claims.length === 0) return [];
  const lines = claims.map((claim) => deriveClaimLine(claim, provenance));
  const open = lines.length <= OPEN + 2 ? lines.length : OPEN;
  return [
    {
      facet,
      dispute: null,
      leads: lines.slice(0, open),
      folded: lines.slice(open),
      foldWords: open < lines.length ? `${lines.length - open} more` : '',
    },
  ];
}
