import { problemAt, type Rule } from '../../archive/rules/rule.ts';
import { buildProvenance } from '../build-provenance.ts';

/** Suggests to look for a second, independent origin of a claim that has one. */
export const checkSingleOrigin: Rule = (checked) => {
  const provenance = buildProvenance(checked.archive);
  return checked.archive.live.claims.flatMap((claim) =>
    provenance.ofClaim(claim).standing === 'single-origin'
      ? [
          problemAt(checked, claim.id, ['statement'], {
            rule: 'single-origin',
            severity: 'suggestion',
            message: 'All evidence for this claim goes back to one origin.',
            hint: 'Look for a firsthand record, or for a source that found it out by itself.',
          }),
        ]
      : [],
  );
};
