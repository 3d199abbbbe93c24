import type { Problem } from '../../reading/problem.ts';
import { recordsOf } from '../parsed-content.ts';
import { problemAt, type Rule } from './rule.ts';

/** Two claims do not support and contradict each other at once. */
export const checkAnswersAgree: Rule = (checked) => {
  const problems: Problem[] = [];
  const claims = recordsOf(checked.content, 'claims').filter(({ data }) => data.status === 'live');
  const byId = new Map(claims.map((claim) => [claim.id, claim] as const));
  for (const { id, data } of claims) {
    const say = (index: number, message: string, hint: string): void => {
      problems.push(
        problemAt(checked, id, ['answers', index, 'as'], { rule: 'answers-agree', message, hint }),
      );
    };
    for (const [index, { claim, as }] of data.answers.entries()) {
      const before = data.answers.slice(0, index).find((other) => other.claim === claim);
      if (before)
        say(
          index,
          `This claim answers "${claim}" twice: it ${before.as} it and ${as} it.`,
          'Keep one of the two.',
        );
      const back = byId.get(claim)?.data.answers.find((other) => other.claim === id);
      if (back && claim !== id && (back.as === 'supports') !== (as === 'supports'))
        say(
          index,
          `This claim ${as} "${claim}", and that one ${back.as} this.`,
          'Two claims cannot stand for and against each other; correct one of the two.',
        );
    }
  }
  return problems;
};
