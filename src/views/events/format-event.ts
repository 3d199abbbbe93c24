import type { Claim, Event } from '../../archive/archive.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import type { StandingSentence } from '../../provenance/format-standing.ts';
import { STANDING_WORDS } from '../../provenance/sign.ts';
import { STANDINGS } from '../../provenance/standing.ts';
import { capitalise, formatCount, formatList, formatNumber } from '../../schema/format-number.ts';

/**
 * How an event stands: the claims that carry it, counted by how each stands. The lead is a standing only where all of
 * them have it; several claims with one origin each are never called one origin.
 */
export function formatEvent(event: Event, provenance: ProvenanceIndex): StandingSentence {
  const { standing, independent } = provenance.ofEvent(event);
  const claims = event.claims.length;
  const standings = event.claims.map((claim) => provenance.ofClaim(claim).standing);
  const factual = standings.filter((item) => item !== null);
  const origins = formatCount(independent, 'origin');
  if (!standing)
    return {
      lead: 'No standing.',
      text: `${capitalise(formatCount(claims, 'claim'))} ${claims === 1 ? 'carries' : 'carry'} it: ${countEach(event.claims, provenance)}.`,
    };
  const all = factual.every((item) => item === standing);
  const lead =
    standing === 'single-origin' && independent > 1
      ? all
        ? 'One origin each.'
        : 'Disputed in part.'
      : `${STANDING_WORDS[standing]}${all ? '' : ' in part'}.`;
  if (claims === 1)
    return {
      lead,
      text: `One claim carries it, from ${origins} known to be independent.`,
    };
  return {
    lead,
    text: `${capitalise(formatCount(claims, 'claim'))} carry it: ${countEach(event.claims, provenance)}. Together they go back to ${origins} known to be independent.`,
  };
}

/** "one documented, two with one origin, one disputed". */
function countEach(claims: readonly Claim[], provenance: ProvenanceIndex): string {
  const words = claims.map((claim) => wordsOf(claim, provenance));
  const order = [...STANDINGS.map((standing) => WORDS[standing]), OPINION, UNSUPPORTED];
  return formatList(
    order.flatMap((word) => {
      const count = words.filter((own) => own === word).length;
      return count > 0 ? [`${formatNumber(count)} ${word}`] : [];
    }),
  );
}

const WORDS = {
  documented: 'documented',
  corroborated: 'corroborated',
  'single-origin': 'with one origin',
  disputed: 'disputed',
} as const;
const OPINION = 'of opinion';
const UNSUPPORTED = 'without support';

function wordsOf(claim: Claim, provenance: ProvenanceIndex): string {
  const { standing } = provenance.ofClaim(claim);
  if (standing) return WORDS[standing];
  return claim.kind === 'fact' || claim.kind === 'attribution' ? UNSUPPORTED : OPINION;
}
