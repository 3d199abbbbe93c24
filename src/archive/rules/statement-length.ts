import { recordsOf } from '../parsed-content.ts';
import { problemAt, type Rule } from './rule.ts';

const LONGEST = 30;

/** Suggests to shorten a statement that is hard to take in at once. */
export const checkStatementLength: Rule = (checked) =>
  recordsOf(checked.content, 'claims').flatMap(({ id, data }) => {
    const words = data.statement.split(/\s+/).length;
    return data.status === 'live' && words > LONGEST
      ? [
          problemAt(checked, id, ['statement'], {
            rule: 'statement-length',
            severity: 'suggestion',
            message: `The statement has ${words} words; ${LONGEST} are the most that are read with ease.`,
            hint: 'Say one thing; put the rest into the body or a second claim.',
          }),
        ]
      : [];
  });
