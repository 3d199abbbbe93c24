import type { Problem } from '../../reading/problem.ts';
import { writtenEvidence } from '../written-evidence.ts';
import { problemAt, type Rule } from './rule.ts';

/** Each piece of evidence has either the very words or, where we did not see the full text, ours. */
export const checkPassageOrSays: Rule = (checked) => {
  const problems: Problem[] = [];
  for (const { record, path, item, source } of writtenEvidence(checked)) {
    const say = (field: string, message: string, hint: string): void => {
      problems.push(
        problemAt(checked, record.id, [...path, field], { rule: 'passage-or-says', message, hint }),
      );
    };
    if (item.passage !== undefined && item.says !== undefined)
      say('says', 'This evidence has both "passage" and "says".', 'Keep the passage; delete "says".');
    else if (item.passage === undefined && item.says === undefined)
      say(
        'source',
        'This evidence has no words.',
        source?.seen === 'full-text' ? 'Add a "passage".' : 'Add a "passage", or "says" in our own words.',
      );
    else if (item.passage === undefined && source?.seen === 'full-text')
      say(
        'says',
        `The full text of "${source.id}" was seen, so "says" is not enough.`,
        'Quote the words as "passage".',
      );
  }
  return problems;
};
