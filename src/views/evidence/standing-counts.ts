import type { Claim } from '../../archive/archive.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { type SignName, STANDING_WORDS } from '../../provenance/sign.ts';
import { STANDINGS } from '../../provenance/standing.ts';

/** How many claims stand how, in a fixed order; opinions last, under one sign. */
export interface StandingCount {
  sign: SignName;
  words: string;
  count: number;
}

/** Counts the claims by standing. Nothing is left out: zero is a count. */
export function countStandings(claims: readonly Claim[], provenance: ProvenanceIndex): StandingCount[] {
  const standings = claims.map((claim) => provenance.ofClaim(claim).standing);
  return [
    ...STANDINGS.map((sign) => ({
      sign,
      words: STANDING_WORDS[sign],
      count: standings.filter((standing) => standing === sign).length,
    })),
    {
      sign: 'interpretation',
      words: 'Opinion',
      count: claims.filter(({ kind }) => kind !== 'fact' && kind !== 'attribution').length,
    },
  ];
}
