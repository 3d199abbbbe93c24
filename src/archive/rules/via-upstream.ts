import type { Problem } from '../../reading/problem.ts';
import { didYouMean } from '../../schema/did-you-mean.ts';
import { writtenEvidence } from '../written-evidence.ts';
import { problemAt, type Rule } from './rule.ts';

/** `via` narrows what a source derives from; `basis: upstream` needs something upstream. */
export const checkViaUpstream: Rule = (checked) => {
  const problems: Problem[] = [];
  for (const { record, path, item, source } of writtenEvidence(checked)) {
    if (!source) continue;
    const upstream = source.derivesFrom.map((tie) => tie.source.id);
    const say = (field: (string | number)[], message: string, hint: string): void => {
      problems.push(
        problemAt(checked, record.id, [...path, ...field], { rule: 'via-upstream', message, hint }),
      );
    };
    for (const [index, via] of item.via.entries()) {
      if (!upstream.includes(via))
        say(
          ['via', index],
          `"${source.id}" does not derive from "${via}".`,
          didYouMean(via, upstream) || `Add it to derivesFrom of "${source.id}", or delete it here.`,
        );
    }
    if (item.via.length > 0 && item.basis !== undefined && item.basis !== 'upstream')
      say(
        ['via'],
        `"via" stands beside the basis "${item.basis}".`,
        'Delete "via", or set the basis to upstream.',
      );
    if (item.basis === 'upstream' && upstream.length === 0 && source.upstream === 'complete')
      say(
        ['basis'],
        `Nothing is upstream of "${source.id}".`,
        'Set the basis to own, add derivesFrom to the source, or set its upstream to unknown.',
      );
  }
  return problems;
};
