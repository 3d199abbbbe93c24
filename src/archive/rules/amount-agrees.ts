import type { Problem } from '../../reading/problem.ts';
import { findSums } from '../../schema/find-sums.ts';
import { formatAmount } from '../../schema/format-amount.ts';
import { formatList } from '../../schema/format-number.ts';
import type { SourcedDate } from '../../schema/sourced-date.ts';
import { recordsOf } from '../parsed-content.ts';
import { problemAt, type Rule } from './rule.ts';

const YEAR = 366;

/** A sum is one that its claim’s sentence says, and its date is near the claim’s. */
export const checkAmountAgrees: Rule = (checked) => {
  const problems: Problem[] = [];
  for (const { id, data } of recordsOf(checked.content, 'claims')) {
    const { amount, statement, when } = data;
    if (data.status !== 'live' || !amount) continue;
    const say = (key: string, message: string, hint: string): void => {
      problems.push(
        problemAt(checked, id, ['amount', key], {
          rule: 'amount-agrees',
          message,
          hint,
        }),
      );
    };
    const sums = findSums(statement, amount.currency);
    const [first] = sums;
    if (first && !sums.some(({ value }) => value === amount.value))
      say(
        'value',
        `The statement says ${formatList(sums.map(({ text }) => text))}, but the amount is ${formatAmount(amount.value, amount.currency)}.`,
        `Write ${first.value}, or correct the statement.`,
      );
    if (when && amount.asOf && daysBetween(when, amount.asOf) > YEAR)
      say(
        'asOf',
        `The claim is dated "${when.text}", but its amount "${amount.asOf.text}".`,
        'Correct one of the two dates.',
      );
  }
  return problems;
};

/** Days from the end of the earlier date to the beginning of the later; none where they may overlap. */
function daysBetween(a: SourcedDate, b: SourcedDate): number {
  const inf = Number.POSITIVE_INFINITY;
  return Math.max((a.earliest ?? -inf) - (b.latest ?? inf), (b.earliest ?? -inf) - (a.latest ?? inf), 0);
}
