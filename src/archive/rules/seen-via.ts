import type { Problem } from '../../reading/problem.ts';
import { recordsOf } from '../parsed-content.ts';
import { problemAt, type Rule } from './rule.ts';

/** A document known only through another names that other one; one that was read needs none. */
export const checkSeenVia: Rule = (checked) => {
  const problems: Problem[] = [];
  for (const { id, data, body } of recordsOf(checked.content, 'sources')) {
    const say = (field: string, message: string, hint: string): void => {
      problems.push(problemAt(checked, id, [field], { rule: 'seen-via', message, hint }));
    };
    if (data.seen === 'quoted-elsewhere' && data.seenVia === undefined && body.trim() === '')
      say(
        'seen',
        'The source was seen quoted elsewhere, but does not say where.',
        'Add "seenVia", or name the place in the body if it has no record.',
      );
    if (data.seen === 'full-text' && data.seenVia !== undefined)
      say('seenVia', 'The source was seen in full, so it is not known through another.', 'Delete "seenVia".');
    if (data.seenVia === id) say('seenVia', 'The source is seen through itself.', 'Name the other source.');
  }
  return problems;
};
