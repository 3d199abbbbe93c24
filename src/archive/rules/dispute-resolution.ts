import type { Problem } from '../../reading/problem.ts';
import { didYouMean } from '../../schema/did-you-mean.ts';
import { recordsOf } from '../parsed-content.ts';
import { problemAt, type Rule } from './rule.ts';

/** An open dispute has no resolution; a resolved one names the position that stands; a dissolved one only says why. */
export const checkDisputeResolution: Rule = (checked) => {
  const problems: Problem[] = [];
  for (const { id, data } of recordsOf(checked.content, 'disputes')) {
    const say = (path: string[], message: string, hint: string): void => {
      problems.push(problemAt(checked, id, path, { rule: 'dispute-resolution', message, hint }));
    };
    const { state, resolution } = data;
    const labels = data.positions.map((position) => position.label);
    if (state === 'open') {
      if (resolution)
        say(['resolution'], 'An open dispute has a resolution.', 'Set "state" to resolved, or delete it.');
    } else if (!resolution)
      say(['state'], `A ${state} dispute does not say why.`, 'Add "resolution" with "why".');
    else if (state === 'dissolved' && resolution.position !== undefined)
      say(['resolution', 'position'], 'A dissolved dispute names a winner.', 'Delete "position".');
    else if (state === 'resolved' && resolution.position === undefined)
      say(
        ['resolution'],
        'A resolved dispute names no position.',
        'Add "position" with the label that stands.',
      );
    else if (resolution.position !== undefined && !labels.includes(resolution.position))
      say(
        ['resolution', 'position'],
        `No position has the label "${resolution.position}".`,
        didYouMean(resolution.position, labels) || `Use one of: ${labels.join(', ')}.`,
      );
  }
  return problems;
};
