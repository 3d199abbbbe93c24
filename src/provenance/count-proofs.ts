import type { Archive } from '../archive/archive.ts';
import type { Proof, ProvenanceIndex } from './build-provenance.ts';

/** How the evidence of a record stands: how many items of each proof, and how many in all. */
export type ProofCounts = Record<Proof, number> & { all: number };

/** One line of the shares: how many of a hundred, and what it says of them. */
export interface ProofShare {
  proof: Proof;
  percent: number;
  words: string;
}

const WORDS: Record<Proof, string> = {
  whole: 'checked word for word against the whole text',
  part: 'checked word for word against the part that was read',
  'not-checkable': 'quoted from a text that is not at hand',
  'own-words': 'told in our words',
};

/** Counts the evidence of all live claims and quotes by how it could be checked. */
export function countProofs(archive: Archive, provenance: Pick<ProvenanceIndex, 'proofOf'>): ProofCounts {
  const counts: ProofCounts = { whole: 0, part: 0, 'not-checkable': 0, 'own-words': 0, all: 0 };
  for (const { evidence } of [...archive.live.claims, ...archive.live.quotes])
    for (const item of evidence) {
      counts[provenance.proofOf(item)]++;
      counts.all++;
    }
  return counts;
}

/** The counts as whole percentages that add up to 100 by the largest remainders; empty where there is no evidence. */
export function toProofShares(counts: ProofCounts): ProofShare[] {
  if (counts.all === 0) return [];
  const proofs = Object.keys(WORDS) as Proof[];
  const exact = proofs.map((proof) => (100 * counts[proof]) / counts.all);
  const left = 100 - exact.reduce((sum, share) => sum + Math.floor(share), 0);
  const raised = new Set(
    [...exact.keys()].sort((a, b) => ((exact[b] ?? 0) % 1) - ((exact[a] ?? 0) % 1) || a - b).slice(0, left),
  );
  return proofs.map((proof, index) => ({
    proof,
    percent: Math.floor(exact[index] ?? 0) + (raised.has(index) ? 1 : 0),
    words: WORDS[proof],
  }));
}
