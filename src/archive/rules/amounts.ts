import type { Problem } from '../../reading/problem.ts';
import { recordsOf } from '../parsed-content.ts';
import { problemAt, type Rule } from './rule.ts';

/** A sum is in whole units of its currency, and says between whom it moves. */
export const checkAmounts: Rule = (checked) => {
  const problems: Problem[] = [];
  for (const { id, data } of recordsOf(checked.content, 'claims')) {
    if (!data.amount) continue;
    const { value, from, to } = data.amount;
    if (!Number.isSafeInteger(value))
      problems.push(
        problemAt(checked, id, ['amount', 'value'], {
          rule: 'amounts',
          message: `The sum ${value} is not a whole number that can be kept exactly.`,
          hint: 'Write whole units of the currency, without separators.',
        }),
      );
    if (from !== undefined && from === to)
      problems.push(
        problemAt(checked, id, ['amount', 'to'], {
          rule: 'amounts',
          message: `The sum goes from "${from}" to itself.`,
          hint: 'Name the other party, or leave one of the two out.',
        }),
      );
  }
  return problems;
};
