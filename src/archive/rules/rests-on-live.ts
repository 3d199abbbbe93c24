import { placesIn } from '../../reading/guard-bytes.ts';
import type { Problem } from '../../reading/problem.ts';
import type { AnyRecord } from '../archive.ts';
import { linksInBody } from '../body-links.ts';
import { linksInFrontMatter } from '../links.ts';
import { recordNoun } from '../titles.ts';
import { problemAt, problemInBody, type Rule } from './rule.ts';

/** No live record rests on one that was withdrawn or superseded, in front matter or in prose. */
export const checkRestsOnLive: Rule = (checked) => {
  const problems: Problem[] = [];
  for (const record of checked.content.records) {
    if (record.data.status !== 'live') continue;
    for (const { path, id } of linksInFrontMatter(record)) {
      const fault = findFault(checked.archive.byId.get(id));
      if (fault) problems.push(problemAt(checked, record.id, path, fault));
    }
    const placeOf = placesIn(record.body);
    for (const { id, offset } of linksInBody(record.body)) {
      const fault = findFault(checked.archive.byId.get(id));
      if (fault) problems.push(problemInBody(checked, record.id, placeOf(offset), fault));
    }
  }
  return problems;
};

function findFault(target: AnyRecord | undefined): Pick<Problem, 'rule' | 'message' | 'hint'> | null {
  if (!target || target.status === 'live') return null;
  return {
    rule: 'rests-on-live',
    message: `The ${recordNoun(target)} "${target.id}" is ${target.status}.`,
    hint: target.supersededBy
      ? `Cite "${target.supersededBy.id}" instead.`
      : 'Cite another, or withdraw this record too.',
  };
}
