import type { Problem } from '../../reading/problem.ts';
import { didYouMean } from '../../schema/did-you-mean.ts';
import { EXAMPLES } from '../../schema/examples.ts';
import { itemAt, valueAt } from '../../schema/item-at.ts';
import type { Rule } from './rule.ts';

const FENCE = /^```example[ \t]*([a-z0-9-]*)[ \t]*\n([\s\S]*?)^```[ \t]*$/gm;

/** An `example` block names a file that is there. */
export const checkExampleBlock: Rule = ({ content }) =>
  content.records.flatMap(({ id, body }): Problem[] => {
    if (!body.includes('```example')) return [];
    const { file, bodyLine } = valueAt(content.raw, id);
    return [...body.matchAll(FENCE)].flatMap((match): Problem[] => {
      const name = match[1] || itemAt(match, 2).trim();
      if (EXAMPLES.includes(name)) return [];
      const line = bodyLine + body.slice(0, match.index).split('\n').length - (match[1] ? 1 : 0);
      return [
        {
          file,
          line,
          column: match[1] ? match[0].indexOf(match[1]) + 1 : 1,
          severity: 'error',
          rule: 'example-block',
          message: `There is no example "${name}".`,
          hint: didYouMean(name, EXAMPLES) || `There are: ${EXAMPLES.join(', ')}.`,
        },
      ];
    });
  });
