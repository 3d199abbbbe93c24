import type { Problem } from '../../reading/problem.ts';
import { valueAt } from '../../schema/item-at.ts';
import { problemAt, type Rule } from './rule.ts';

/** A former id leads to one record, and is not the id of another. */
export const checkFormerIds: Rule = (checked) => {
  const problems: Problem[] = [];
  const taken = new Map<string, string>();
  for (const record of checked.content.records) {
    for (const [index, former] of record.data.formerIds.entries()) {
      const holder = checked.content.raw.has(former) ? former : taken.get(former);
      if (holder !== undefined)
        problems.push(
          problemAt(checked, record.id, ['formerIds', index], {
            rule: 'former-ids-free',
            message:
              holder === former
                ? `The former id "${former}" is the id of ${valueAt(checked.content.raw, former).file}.`
                : `The former id "${former}" is also claimed by ${valueAt(checked.content.raw, holder).file}.`,
            hint: 'A former id leads to one record only; delete it in one of the two.',
          }),
        );
      taken.set(former, record.id);
    }
  }
  return problems;
};
