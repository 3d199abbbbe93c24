import type { Answer, Archive } from '../archive/archive.ts';
import { linksInBody } from '../archive/body-links.ts';
import type { Answered } from './question.ts';

/** The answers that editors wrote and that still stand, by id; others where they are handed in. */
export function fromWritten(archive: Archive, written: readonly Answer[] = archive.live.answers): Answered[] {
  return written.map((answer) => ({
    id: answer.id,
    make: 'written',
    question: answer.question,
    asks: answer.asks,
    answer: answer.body.trim(),
    uses: [
      ...new Set(
        linksInBody(answer.body).flatMap(({ id }) => archive.byId.get(id) ?? archive.formerIds.get(id) ?? []),
      ),
    ],
    dispute: answer.dispute,
    changes: answer.changes ?? null,
    home: null,
  }));
}
