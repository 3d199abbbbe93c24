import type { Problem } from '../../reading/problem.ts';
import { recordsOf } from '../parsed-content.ts';
import { problemAt, type Rule } from './rule.ts';

/** The positions of a dispute have different labels and hold different claims. */
export const checkDisputePositions: Rule = (checked) => {
  const problems: Problem[] = [];
  for (const { id, data } of recordsOf(checked.content, 'disputes')) {
    const labels = new Map<string, number>();
    const holders = new Map<string, string>();
    for (const [index, { label, claims }] of data.positions.entries()) {
      if (labels.has(label))
        problems.push(
          problemAt(checked, id, ['positions', index, 'label'], {
            rule: 'dispute-positions',
            message: `Two positions have the label "${label}".`,
            hint: 'Give each its own.',
          }),
        );
      labels.set(label, index);
      for (const [at, claim] of claims.entries()) {
        const other = holders.get(claim);
        if (other !== undefined)
          problems.push(
            problemAt(checked, id, ['positions', index, 'claims', at], {
              rule: 'dispute-positions',
              message: `The claim "${claim}" already speaks for the position "${other}".`,
              hint: 'A claim holds one position; delete it in one of the two.',
            }),
          );
        holders.set(claim, label);
      }
    }
  }
  return problems;
};
