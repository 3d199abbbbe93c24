import type { FieldPath } from '../../reading/front-matter.ts';
import type { Problem } from '../../reading/problem.ts';
import { didYouMean } from '../../schema/did-you-mean.ts';
import { valueAt } from '../../schema/item-at.ts';
import { LINKS, WORDS } from '../../schema/link.ts';
import { findLeaves, planOf } from '../../schema/plan.ts';
import { viewBlockSchema } from '../../schema/view-block.ts';
import { recordNoun } from '../titles.ts';
import { readViewBlocks } from '../view-blocks.ts';
import type { Rule } from './rule.ts';
import { findUnknownWord } from './vocabulary.ts';

const RULE = 'view-block';
const LINK_PLAN = planOf(viewBlockSchema, LINKS);
const WORD_PLAN = planOf(viewBlockSchema, WORDS);

/** A thread's `view` blocks are well formed and name lanes, events and entities that are there. */
export const checkViewBlock: Rule = ({ content, archive }) => {
  const problems: Problem[] = [];
  for (const record of content.records) {
    if (!record.body.includes('```view')) continue;
    const { file, bodyLine } = valueAt(content.raw, record.id);
    for (const { view, placeOf, problems: own } of readViewBlocks(record.body, file, bodyLine)) {
      const say = (path: FieldPath, message: string, hint: string): void => {
        problems.push({ file, ...placeOf(path), severity: 'error', rule: RULE, message, hint });
      };
      problems.push(...own);
      if (record.collection !== 'threads')
        say([], 'Only threads have view blocks.', 'Delete the block, or write a thread.');
      if (!view) continue;
      for (const { path, value, leaf } of findLeaves(WORD_PLAN, view)) {
        const fault = findUnknownWord(archive.site, leaf.of, value);
        if (fault) say(path, fault.message, fault.hint);
      }
      for (const { path, value, leaf } of findLeaves(LINK_PLAN, view)) {
        const kind = content.kinds.get(value);
        if (kind && leaf.to.includes(kind)) continue;
        const wanted = leaf.to.map((collection) => recordNoun({ collection })).join(' or ');
        const known = [...content.kinds].flatMap(([id, of]) => (leaf.to.includes(of) ? [id] : []));
        say(path, `No ${wanted} has the id "${value}".`, didYouMean(value, known) || 'Correct the id.');
      }
    }
  }
  return problems;
};
