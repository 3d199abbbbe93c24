import type { Archive, Claim, Dispute } from '../archive/archive.ts';
import { type Answered, slot } from './question.ts';

/** Every dispute is a question: its answer is the position that stands, or all of them where none does. */
export function fromDisputes(archive: Archive): Answered[] {
  return archive.live.disputes.map((dispute) => {
    const { answer, uses } = answerOf(dispute);
    return {
      id: dispute.id,
      make: 'dispute',
      question: dispute.question,
      asks: dispute.positions.map(({ label }) => label),
      answer,
      uses: [...new Set(uses)],
      dispute,
      changes: null,
      home: dispute,
    };
  });
}

/** The sentence, and the claims that its slots link: the first of each side that it tells. */
function answerOf({ state, resolution, positions }: Dispute): { answer: string; uses: Claim[] } {
  const sides = positions.flatMap(({ label, claims: [first] }) =>
    first ? [{ label, first, words: slot(first, label) }] : [],
  );
  const standing = sides.find(({ label }) => label === resolution?.position);
  if (state === 'resolved' && standing) return { answer: `${standing.words}.`, uses: [standing.first] };
  const uses = sides.map(({ first }) => first);
  const told = sides.map(({ words }) => words);
  return state === 'dissolved' && resolution
    ? { answer: `${resolution.why} The accounts: ${told.join('; ')}.`, uses }
    : { answer: `Not settled: ${told.join('; or ')}.`, uses };
}
