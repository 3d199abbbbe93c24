import type { Archive, Claim, Source } from '../../archive/archive.ts';
import { isRefuted } from '../../provenance/against.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { hasStanding } from '../../provenance/standing.ts';
import { capitalise, formatCount, formatList, formatNumber } from '../../schema/format-number.ts';
import { itemAt } from '../../schema/item-at.ts';

/** How the claims of one source fare, as counts. */
export interface ReportCard {
  /** Live claims that it supports, in whole or in part. */
  claims: number;
  documented: number;
  corroborated: number;
  single: number;
  disputed: number;
  /** Those that another source refutes, or that lost a dispute. */
  refuted: number;
  /** Interpretation, prediction, advice and caveat of its own. */
  opinion: number;
  /** Those that no other source supports. */
  onlySupport: number;
  /** Claims that this source refutes. */
  refutes: number;
  /** Claims that rest on it through other sources only. */
  through: number;
}

/** Live claims that no passage of this source supports, but that go back to it through others; sorted by id. */
export function findClaimsThrough(archive: Archive, provenance: ProvenanceIndex, source: Source): Claim[] {
  return archive.live.claims.filter((claim) => {
    const { supporting, tree } = provenance.ofClaim(claim).origins;
    return !supporting.includes(source) && tree.some((node) => node.source === source);
  });
}

/** Counts how the claims that a source supports stand. */
export function deriveReportCard(archive: Archive, provenance: ProvenanceIndex, source: Source): ReportCard {
  const live = archive.live.claims;
  const own = live.filter((claim) => provenance.ofClaim(claim).origins.supporting.includes(source));
  const count = (test: (claim: Claim) => boolean): number => own.filter(test).length;
  const standing = (word: string) => (claim: Claim) => provenance.ofClaim(claim).standing === word;
  return {
    claims: own.length,
    documented: count(standing('documented')),
    corroborated: count(standing('corroborated')),
    single: count(standing('single-origin')),
    disputed: count(standing('disputed')),
    refuted: count((claim) => hasStanding(claim) && isRefuted(provenance.ofClaim(claim).against)),
    opinion: count((claim) => !hasStanding(claim)),
    onlySupport: count((claim) => provenance.ofClaim(claim).origins.supporting.length === 1),
    refutes: live.filter((claim) =>
      provenance.ofClaim(claim).against.refuting.some((item) => item.source === source),
    ).length,
    through: findClaimsThrough(archive, provenance, source).length,
  };
}

/** The report card in words: "Of 63 claims, two are corroborated, 38 have a single origin and 14 are its own opinion." */
export function formatReportCard(card: ReportCard): string {
  if (card.claims === 0) {
    const { through } = card;
    if (through === 0) return 'No claim rests on it yet.';
    return `No claim cites it itself; ${formatCount(through, 'claim')} ${through === 1 ? 'goes' : 'go'} back to it through other sources.`;
  }
  const are = (count: number): string => (count === 1 ? 'is' : 'are');
  const parts = [
    card.documented > 0 ? `${formatNumber(card.documented)} ${are(card.documented)} documented` : '',
    card.corroborated > 0 ? `${formatNumber(card.corroborated)} ${are(card.corroborated)} corroborated` : '',
    card.single > 0
      ? `${formatNumber(card.single)} ${card.single === 1 ? 'has' : 'have'} a single origin`
      : '',
    card.disputed > 0
      ? `${formatNumber(card.disputed)} ${are(card.disputed)} disputed${card.refuted > 0 ? ` (${formatNumber(card.refuted)} of them refuted or decided against)` : ''}`
      : '',
    card.opinion > 0 ? `${formatNumber(card.opinion)} ${are(card.opinion)} opinion` : '',
  ].filter(Boolean);
  const through =
    card.through > 0
      ? ` ${capitalise(formatNumber(card.through))} more ${card.through === 1 ? 'goes' : 'go'} back to it through others.`
      : '';
  const refutes = `${through}${card.refutes > 0 ? ` It refutes ${formatCount(card.refutes, 'claim')}.` : ''}`;
  if (card.claims === 1) {
    const only = card.onlySupport === 1 ? ' No other source supports it.' : '';
    return `Its one claim ${itemAt(parts, 0).replace(/^one /, '')}.${only}${refutes}`;
  }
  const which =
    card.onlySupport === 0
      ? 'none of them'
      : card.onlySupport === card.claims
        ? 'all of them'
        : formatNumber(card.onlySupport);
  return `Of its ${formatCount(card.claims, 'claim')}, ${formatList(parts)}. For ${which} it is the only support.${refutes}`;
}
