import type { Answered, Make } from '../../answers/question.ts';
import type { Archive } from '../../archive/archive.ts';
import { toPlainText } from '../../archive/plain-text.ts';
import type { RecordLink } from '../../schema/urls.ts';
import { answerPath } from './paths.ts';

/** A question in the list, with its answer as plain words. */
export interface AnswerLine extends RecordLink {
  answer: string;
}

export interface AnswerGroup {
  id: Make;
  title: string;
  about: string;
  lines: AnswerLine[];
}

const GROUPS: readonly (readonly [Make, string, string])[] = [
  ['written', 'Asked most', 'Written for this record; every clause leads to a claim.'],
  ['rights', 'Who held which right, and when', 'Composed of the dated rights on record.'],
  ['sums', 'Who paid whom', 'Composed of the sums on record, state by state; sums are never added.'],
  ['ties', 'Who was tied to whom in a year', 'Composed of the dated ties on record.'],
];

/** All answers that have a page of their own, by how they were made. Those of disputes, quotes and events stand on their pages. */
export function deriveAnswersIndex(answers: readonly Answered[], archive: Archive): AnswerGroup[] {
  return GROUPS.map(([id, title, about]) => ({
    id,
    title,
    about,
    lines: answers
      .filter(({ make }) => make === id)
      .map((answered) => ({
        title: answered.question,
        path: answerPath(answered),
        answer: toPlainText(answered.answer, archive),
      })),
  })).filter(({ lines }) => lines.length > 0);
}
