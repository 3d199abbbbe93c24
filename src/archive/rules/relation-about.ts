import type { Problem } from '../../reading/problem.ts';
import { recordsOf } from '../parsed-content.ts';
import { problemAt, type Rule } from './rule.ts';

/** The parties of a relation and of a term stand in `about`, so that their pages list the claim. */
export const checkRelationAbout: Rule = (checked) => {
  const problems: Problem[] = [];
  for (const { id, data } of recordsOf(checked.content, 'claims')) {
    const { relation, term, about } = data;
    // A misspelt id is told by `links-resolve`; it may be the party that is missing here.
    if (!about.every((entity) => checked.content.kinds.has(entity))) continue;
    const parties = [
      ...(relation ? [relation.subject, relation.object] : []),
      ...(term ? [term.holder, term.over] : []),
    ];
    const missing = [...new Set(parties)].filter((party) => !about.includes(party));
    if (missing.length > 0)
      problems.push(
        problemAt(checked, id, ['about'], {
          rule: 'relation-about',
          message: `The claim ties ${missing.map((party) => `"${party}"`).join(' and ')}, which "about" does not name.`,
          hint: `Write about: [${[...about, ...missing].join(', ')}].`,
        }),
      );
  }
  return problems;
};
