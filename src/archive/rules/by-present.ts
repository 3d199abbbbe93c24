import { recordsOf } from '../parsed-content.ts';
import { problemAt, type Rule } from './rule.ts';

/** What is not a fact is somebody's. */
export const checkByPresent: Rule = (checked) =>
  recordsOf(checked.content, 'claims').flatMap(({ id, data }) =>
    data.kind !== 'fact' && data.by === undefined
      ? [
          problemAt(checked, id, ['kind'], {
            rule: 'by-present',
            message: `This claim is of the kind "${data.kind}", but does not say whose it is.`,
            hint: 'Add "by" with the entity or source that says so.',
          }),
        ]
      : [],
  );
