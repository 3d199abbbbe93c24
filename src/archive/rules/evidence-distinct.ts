import { foldLetters } from '../../schema/fold.ts';
import { writtenEvidence } from '../written-evidence.ts';
import { problemAt, type Rule } from './rule.ts';

/** A record does not give the same words of one source twice. */
export const checkEvidenceDistinct: Rule = (checked) => {
  const first = new Map<string, number>();
  return writtenEvidence(checked).flatMap(({ record, path, item }) => {
    const words = item.passage ?? item.says ?? '';
    const key = `${record.id} ${item.source} ${foldLetters(words) || words}`;
    const at = Number(path[1]);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, at);
      return [];
    }
    return [
      problemAt(checked, record.id, [...path, 'source'], {
        rule: 'evidence-distinct',
        message: `This evidence says the same as number ${before + 1}: one source, the same words.`,
        hint: 'Delete one of the two.',
      }),
    ];
  });
};
