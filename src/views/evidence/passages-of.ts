import type { Evidence } from '../../archive/archive.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { derivePassage, type PassageView } from '../../provenance/passage-view.ts';

/** Evidence of the given stances as passages; the same words of the same source stand once. */
export function derivePassages(
  evidence: readonly Evidence[],
  provenance: Pick<ProvenanceIndex, 'proofOf'>,
  stances: readonly Evidence['stance'][],
): PassageView[] {
  const seen = new Set<string>();
  return evidence.flatMap((item) => {
    const key = `${item.source.id} ${item.passage ?? item.says}`;
    if (!stances.includes(item.stance) || seen.has(key)) return [];
    seen.add(key);
    return [derivePassage(item, provenance.proofOf(item))];
  });
}
