import { foldLetters } from '../../schema/fold.ts';
import { writtenEvidence } from '../written-evidence.ts';
import { problemAt, type Rule } from './rule.ts';

/** A source's own title proves nothing. */
export const checkPassageNotTitle: Rule = (checked) =>
  writtenEvidence(checked).flatMap(({ record, path, item, source }) =>
    item.passage !== undefined && source && foldLetters(item.passage) === foldLetters(source.title)
      ? [
          problemAt(checked, record.id, [...path, 'passage'], {
            rule: 'passage-not-title',
            message: `The passage is the title of "${source.id}".`,
            hint: 'Quote the sentence of its text that says so.',
          }),
        ]
      : [],
  );
