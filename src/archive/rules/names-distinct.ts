import type { Problem } from '../../reading/problem.ts';
import { foldLetters } from '../../schema/fold.ts';
import { LOOKALIKES } from '../../schema/look-alikes.ts';
import { recordsOf } from '../parsed-content.ts';
import { problemAt, type Rule } from './rule.ts';

/** No two entities share a name or alias, nor names that only look alike. */
export const checkNamesDistinct: Rule = (checked) => {
  const problems: Problem[] = [];
  const owners = new Map<string, { id: string; name: string }>();
  for (const { id, data } of recordsOf(checked.content, 'entities')) {
    if (data.status !== 'live') continue;
    const names = [data.name, ...data.aliases];
    for (const [index, name] of names.entries()) {
      const letters = [...foldLetters(name)].map((letter) => LOOKALIKES[letter] ?? letter).join('') || name;
      const owner = owners.get(letters);
      if (!owner) owners.set(letters, { id, name });
      else if (owner.id !== id)
        problems.push(
          problemAt(checked, id, index === 0 ? ['name'] : ['aliases', index - 1], {
            rule: 'names-distinct',
            message: `The name "${name}" cannot be told from "${owner.name}" of the entity "${owner.id}".`,
            hint: 'Merge the two entities, or give one a name that tells them apart.',
          }),
        );
    }
  }
  return problems;
};
