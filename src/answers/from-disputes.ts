import type { Archive, Dispute } from '../archive/archive.ts';
import { type Answered, slot } from './question.ts';

/** Every dispute is a question: its answer is the position that stands, or all of them where none does. */
export function fromDisputes(archive: Archive): Answered[] {
  return archive.live.disputes.map((dispute) => ({
    id: dispute.id,
    make: 'dispute',
    question: dispute.question,
    asks: dispute.positions.map(({ label }) => label),
    answer: answerOf(dispute),
    uses: [...new Set(dispute.positions.flatMap(({ claims }) => claims))],
    dispute,
    changes: null,
    home: dispute,
  }));
}

function answerOf(dispute: Dispute): string {
  const { state, resolution, positions } = dispute;
  const sides = positions.flatMap(({ label, claims: [first] }) =>
    first ? [{ label, words: slot(first, label) }] : [],
  );
  const standing = sides.find(({ label }) => label === resolution?.position);
  if (state === 'resolved' && standing) return `${standing.words}.`;
  if (state === 'dissolved' && resolution) return resolution.why;
  return `Not settled: ${sides.map(({ words }) => words).join('; or ')}.`;
}
