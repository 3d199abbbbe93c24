import { writtenEvidence } from '../written-evidence.ts';
import { problemAt, type Rule } from './rule.ts';

/** A passage keeps its source's quotation marks; a text tool that changes some of them is noticed where both sorts meet. */
export const checkPassageMarks: Rule = (checked) =>
  writtenEvidence(checked).flatMap(({ record, path, item }) => {
    const fault = findFault(item.passage ?? '');
    if (!fault) return [];
    return [problemAt(checked, record.id, [...path, 'passage'], { rule: 'passage-marks', ...fault })];
  });

function findFault(passage: string): { message: string; hint: string } | null {
  const both = (straight: string, curly: RegExp): boolean =>
    passage.includes(straight) && curly.test(passage);
  if (both('"', /[“”]/) || both("'", /[‘’]/))
    return {
      message: 'The passage mixes straight and curly quotation marks.',
      hint: 'Copy the marks as the source prints them, and turn smart punctuation off.',
    };
  if (passage.includes('...'))
    return {
      message: 'The passage has three dots.',
      hint: 'Write a cut as "…"; leave out dots that the source prints.',
    };
  return null;
}
