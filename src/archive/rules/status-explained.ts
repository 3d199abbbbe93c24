import type { Problem } from '../../reading/problem.ts';
import { problemAt, type Rule } from './rule.ts';

/** A record that no longer stands says why, and what takes its place where something does. */
export const checkStatusExplained: Rule = (checked) => {
  const problems: Problem[] = [];
  for (const { id, data } of checked.content.records) {
    const say = (field: string, message: string, hint: string): void => {
      problems.push(problemAt(checked, id, [field], { rule: 'status-explained', message, hint }));
    };
    const { status, statusReason, supersededBy } = data;
    if (status !== 'live' && statusReason === undefined)
      say('status', `The record is ${status}, but does not say why.`, 'Add "statusReason".');
    if (status === 'superseded' && supersededBy === undefined)
      say(
        'status',
        'The record is superseded, but names no successor.',
        'Add "supersededBy", or withdraw it.',
      );
    if (status === 'live' && statusReason !== undefined)
      say('statusReason', 'A live record gives a reason for not standing.', 'Set "status", or delete it.');
    if (status !== 'superseded' && supersededBy !== undefined)
      say(
        'supersededBy',
        `A ${status} record names a successor.`,
        'Set "status" to superseded, or delete it.',
      );
  }
  return problems;
};
