import type { Problem } from '../../reading/problem.ts';
import { recordsOf } from '../parsed-content.ts';
import { problemAt, type Rule } from './rule.ts';

/** What a resolved dispute decided against is no live fact. */
export const checkLosingFact: Rule = (checked) => {
  const problems: Problem[] = [];
  for (const { id, data } of recordsOf(checked.content, 'disputes')) {
    if (data.status !== 'live' || data.state !== 'resolved') continue;
    const winner = data.positions.find(({ label }) => label === data.resolution?.position);
    const lost = winner ? data.positions.filter((position) => position !== winner) : [];
    for (const claim of lost.flatMap(({ claims }) => claims)) {
      const record = checked.archive.byId.get(claim);
      if (record?.collection !== 'claims' || record.kind !== 'fact' || record.status !== 'live') continue;
      problems.push(
        problemAt(checked, claim, ['kind'], {
          rule: 'losing-fact',
          message: `This stands as a fact, but the dispute "${id}" was decided for another answer.`,
          hint: 'Make the kind "attribution" with "by", or set "status" to superseded.',
        }),
      );
    }
  }
  return problems;
};
