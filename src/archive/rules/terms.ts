import type { Problem } from '../../reading/problem.ts';
import { recordsOf } from '../parsed-content.ts';
import { problemAt, type Rule } from './rule.ts';

const NEEDED = ['looked', 'lookedOn'] as const;

/** A term lies between two parties. One that was not found says where, when and for what time it was looked for; no other says so. */
export const checkTerms: Rule = (checked) => {
  const problems: Problem[] = [];
  for (const { id, data } of recordsOf(checked.content, 'claims')) {
    const { term, when } = data;
    if (!term) continue;
    const say = (path: string[], message: string, hint: string): void => {
      problems.push(problemAt(checked, id, path, { rule: 'terms', message, hint }));
    };
    if (term.holder === term.over)
      say(['term', 'over'], `The term is held by "${term.holder}" over itself.`, 'Name the other party.');
    const missing = NEEDED.filter((key) => term[key] === undefined);
    if (term.state !== 'not-found') {
      if (missing.length < NEEDED.length)
        say(
          ['term', 'state'],
          `This term is "${term.state}", but says where it was looked for in vain.`,
          'Delete "looked" and "lookedOn", or set "state" to not-found.',
        );
      continue;
    }
    for (const key of missing)
      say(
        ['term'],
        `This term was not found, but "${key}" is missing.`,
        key === 'looked' ? 'Say where it was looked for.' : 'Give the day on which it was looked for.',
      );
    if (!when) say(['term'], 'This term was not found, but not for what time.', 'Add "when" to the claim.');
    if (data.evidence.length > 0)
      say(
        ['term', 'state'],
        'This term was not found, but has evidence.',
        'Delete the evidence, or give the state that it shows.',
      );
  }
  return problems;
};
