import type { Answered } from '../answers/question.ts';
import type { Archive } from '../archive/archive.ts';
import { toPlainText } from '../archive/plain-text.ts';
import type { ProvenanceIndex } from '../provenance/build-provenance.ts';
import { deriveCard } from '../views/answers/derive-card.ts';

/** One answer with how well it stands, as a JSON-safe object; addresses are below the site’s base, ids name records. */
export function toAnswerJson(
  answered: Answered,
  archive: Archive,
  provenance: ProvenanceIndex,
): Record<string, unknown> {
  const { sign, standing, disputes, changes, made, path } = deriveCard(answered, provenance);
  return {
    id: answered.id,
    path,
    question: answered.question,
    otherWordings: answered.asks,
    made: answered.make,
    answer: toPlainText(answered.answer, archive),
    answerWithLinks: answered.answer,
    weakestStanding: sign?.sign ?? null,
    standing: `${standing.lead} ${standing.text}`.trim(),
    disputes: disputes.map(({ title, path: at, state, sides, why }) => ({
      question: title,
      path: at,
      state,
      sides,
      why,
    })),
    wouldChange: changes,
    madeOf: made.map(({ title, path: at, sign: own }) => ({ title, path: at, standing: own?.sign ?? null })),
  };
}
