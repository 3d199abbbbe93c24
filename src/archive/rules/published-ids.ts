import type { Problem } from '../../reading/problem.ts';
import { PUBLISHED_IDS } from '../../reading/published-ids.ts';
import { didYouMean } from '../../schema/did-you-mean.ts';
import type { Rule } from './rule.ts';

/** An id that was ever published is still that of a record, or one of its former ids. */
export const checkPublishedIds: Rule = ({ content }) => {
  const known = new Set(content.kinds.keys());
  for (const { data } of content.records) for (const former of data.formerIds) known.add(former);
  return content.publishedIds.flatMap((line, index): Problem[] => {
    const id = line.trim();
    if (id === '' || id.startsWith('#') || known.has(id)) return [];
    return [
      {
        file: `content/${PUBLISHED_IDS}`,
        line: index + 1,
        column: 1,
        severity: 'error',
        rule: 'published-ids',
        message: `The id "${id.slice(0, 80)}" was published, but no record has it now.`,
        hint:
          didYouMean(id, known) ||
          'Add it to "formerIds" of the record that replaces it, or bring the record back as withdrawn.',
      },
    ];
  });
};
