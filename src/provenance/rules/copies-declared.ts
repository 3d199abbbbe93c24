import { problemAt, type Rule } from '../../archive/rules/rule.ts';
import { readFingerprints } from '../read-fingerprints.ts';
import { findUndeclaredCopies } from '../undeclared-copies.ts';

/** Suggests to declare what one source takes from another, where most of its text stands there and no tie says so. */
export const checkCopiesDeclared: Rule = (checked) => {
  const { fingerprints } = readFingerprints(checked.content.fingerprints);
  return findUndeclaredCopies(checked.archive, fingerprints).map(({ part, whole, share }) =>
    problemAt(checked, part.id, ['title'], {
      rule: 'copies-declared',
      severity: 'suggestion',
      message: `About ${Math.round(share * 100)} % of this text stands in that of "${whole.id}" too, and neither names the other.`,
      hint: `Add derivesFrom to the one that took it from the other, or to both what both print.`,
    }),
  );
};
