import type { FieldPath } from '../../reading/front-matter.ts';
import type { Problem } from '../../reading/problem.ts';
import { didYouMean } from '../../schema/did-you-mean.ts';
import { recordsOf } from '../parsed-content.ts';
import { problemAt, type Rule } from './rule.ts';

/** Event kinds, roles, predicates and lanes are words of site.yml. */
export const checkVocabulary: Rule = (checked) => {
  const { site } = checked.archive;
  const problems: Problem[] = [];
  const expect = (id: string, path: FieldPath, word: string, what: string, known: string[]): void => {
    if (known.includes(word)) return;
    problems.push(
      problemAt(checked, id, path, {
        rule: 'vocabulary',
        message: `site.yml has no ${what} "${word}".`,
        hint: didYouMean(word, known) || `Use one of: ${known.join(', ')}.`,
      }),
    );
  };
  const kinds = Object.keys(site.eventKinds);
  const roles = Object.keys(site.roles);
  const predicates = Object.keys(site.predicates);
  const lanes = site.lanes.map((lane) => lane.id);
  for (const { id, data } of recordsOf(checked.content, 'events')) {
    expect(id, ['kind'], data.kind, 'event kind', kinds);
    for (const [index, { role }] of data.participants.entries())
      expect(id, ['participants', index, 'role'], role, 'role', roles);
  }
  for (const { id, data } of recordsOf(checked.content, 'claims'))
    if (data.relation)
      expect(id, ['relation', 'predicate'], data.relation.predicate, 'predicate', predicates);
  for (const { id, data } of recordsOf(checked.content, 'entities'))
    if (data.lane !== undefined) expect(id, ['lane'], data.lane, 'lane', lanes);
  return problems;
};
