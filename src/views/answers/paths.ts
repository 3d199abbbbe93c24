import type { Answered } from '../../answers/question.ts';
import { recordPath } from '../../schema/urls.ts';

/** Where an answer stands: on the page of its record, or on one of its own. */
export function answerPath({ id, home }: Pick<Answered, 'id' | 'home'>): string {
  return home ? recordPath(home) : `/answers/${id}/`;
}
