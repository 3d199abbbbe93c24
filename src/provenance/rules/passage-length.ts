import { problemAt, type Rule } from '../../archive/rules/rule.ts';
import { writtenEvidence } from '../../archive/written-evidence.ts';
import { countWords } from '../passage.ts';

const FEWEST = 3;
const MOST = 25;

/** A passage has 3 to 25 words of the source: enough to carry the statement, and no more. */
export const checkPassageLength: Rule = (checked) =>
  writtenEvidence(checked).flatMap(({ record, path, item }) => {
    const words = item.passage === undefined ? FEWEST : countWords(item.passage);
    if (words >= FEWEST && words <= MOST) return [];
    return [
      problemAt(checked, record.id, [...path, 'passage'], {
        rule: 'passage-length',
        message: `The passage has ${words} ${words === 1 ? 'word' : 'words'}; ${FEWEST} to ${MOST} are allowed.`,
        hint:
          words < FEWEST
            ? 'Quote a little more around them.'
            : 'Cut it with "…" to the words that carry the statement.',
      }),
    ];
  });
