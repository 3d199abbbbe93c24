import type { Problem } from '../../reading/problem.ts';
import { recordsOf } from '../parsed-content.ts';
import { problemAt, type Rule } from './rule.ts';

/**
 * Every live claim and quote has evidence, of which one piece at least speaks for it; every live event has a claim.
 * A term that was looked for and not found can have none.
 */
export const checkEvidencePresent: Rule = (checked) => {
  const problems: Problem[] = [];
  const say = (id: string, field: string, message: string, hint: string): void => {
    problems.push(problemAt(checked, id, [field], { rule: 'evidence-present', message, hint }));
  };
  for (const noun of ['claim', 'quote'] as const) {
    for (const { id, data } of recordsOf(checked.content, `${noun}s`)) {
      if (data.status !== 'live' || ('term' in data && data.term?.state === 'not-found')) continue;
      if (data.evidence.length === 0)
        say(id, 'evidence', `This ${noun} has no evidence.`, 'Name a source and its very words.');
      else if (!data.evidence.some(({ stance }) => stance === 'supports' || stance === 'partly'))
        say(
          id,
          'evidence',
          `No evidence speaks for this ${noun}.`,
          'Name the source that says so, with the stance "supports" or "partly".',
        );
    }
  }
  for (const { id, data } of recordsOf(checked.content, 'events')) {
    if (data.status === 'live' && data.claims.length === 0)
      say(id, 'claims', 'This event rests on no claim.', 'List a claim that says that it happened.');
  }
  return problems;
};
