import type { Answered } from '../../answers/question.ts';
import type { Archive } from '../../archive/archive.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { deriveCard } from '../answers/derive-card.ts';

/** A question of readers with its answer in short. */
export interface AskedView {
  question: string;
  path: string;
  /** Markdown; each clause links to its record. */
  answer: string;
  sign: ReturnType<typeof deriveCard>['sign'];
  /** "Single origin" or "In part single origin". */
  standing: string;
  /** What disputes it, in a few words: "Open dispute", "Settled: January 2018", or that none is on record. */
  disputed: { words: string; path: string } | null;
}

const ASKED = 6;

/** The written answers that have a place on the first page, in that order. */
export function deriveAsked(
  archive: Archive,
  answers: readonly Answered[],
  provenance: ProvenanceIndex,
): AskedView[] {
  const byId = new Map(answers.map((answered) => [answered.id, answered]));
  return archive.live.answers
    .filter(({ order }) => order !== undefined)
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
    .slice(0, ASKED)
    .flatMap(({ id }) => byId.get(id) ?? [])
    .map((answered) => {
      const card = deriveCard(answered, provenance);
      const dispute = card.disputes[0];
      return {
        question: card.question,
        path: card.path,
        answer: card.answer,
        sign: card.sign,
        standing: card.standing.lead.replace(/\.$/, ''),
        disputed: dispute
          ? {
              path: dispute.path,
              words: dispute.open ? 'Disputed' : dispute.why.replace(/\.$/, '') || dispute.state,
            }
          : null,
      };
    });
}
