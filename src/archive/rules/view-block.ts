import type { FieldPath } from '../../reading/front-matter.ts';
import type { Problem } from '../../reading/problem.ts';
import type { Collection } from '../../reading/read-content.ts';
import { didYouMean } from '../../schema/did-you-mean.ts';
import { recordNoun } from '../titles.ts';
import { readViewBlocks } from '../view-blocks.ts';
import type { Rule } from './rule.ts';

const RULE = 'view-block';

/** A thread's `view` blocks are well formed and name lanes, events and entities that are there. */
export const checkViewBlock: Rule = ({ content, archive }) => {
  const problems: Problem[] = [];
  const lanes = archive.site.lanes.map((lane) => lane.id);
  for (const record of content.records) {
    if (!record.body.includes('```view')) continue;
    const { file, bodyLine } = content.raw.get(record.id)!;
    for (const { view, placeOf, problems: own } of readViewBlocks(record.body, file, bodyLine)) {
      const say = (path: FieldPath, message: string, hint: string): void => {
        problems.push({ file, ...placeOf(path), severity: 'error', rule: RULE, message, hint });
      };
      const expect = (path: FieldPath, id: string | undefined, collection: Collection): void => {
        if (id === undefined || content.kinds.get(id) === collection) return;
        const known = [...content.kinds].flatMap(([known, kind]) => (kind === collection ? [known] : []));
        const hint = didYouMean(id, known);
        say(path, `No ${recordNoun({ collection })} has the id "${id}".`, hint || 'Correct the id.');
      };
      problems.push(...own);
      if (record.collection !== 'threads')
        say([], 'Only threads have view blocks.', 'Delete the block, or write a thread.');
      for (const [index, lane] of view?.timeline?.lanes.entries() ?? [])
        if (!lanes.includes(lane))
          say(
            ['timeline', 'lanes', index],
            `site.yml has no lane "${lane}".`,
            didYouMean(lane, lanes) || `Use one of: ${lanes.join(', ')}.`,
          );
      expect(['timeline', 'select'], view?.timeline?.select, 'events');
      expect(['graph', 'focus'], view?.graph?.focus, 'entities');
    }
  }
  return problems;
};
