import type { Evidence, Source } from '../../archive/archive.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { derivePassage, type PassageView } from '../../provenance/passage-view.ts';
import { numberAt } from '../../schema/columns.ts';
import { foldLetters } from '../../schema/fold.ts';
import { itemAt } from '../../schema/item-at.ts';

/** One wording of a quotation, in runs; `differs` marks words that the fullest wording does not have there. */
export interface Variant {
  runs: { text: string; differs: boolean }[];
  printedBy: PassageView[];
}

/** The wordings in print, each once; equal after folding counts as one. Most printed first, then as recorded. */
export function deriveVariants(
  words: string,
  evidence: readonly Evidence[],
  provenance: Pick<ProvenanceIndex, 'proofOf'>,
): Variant[] {
  const variants = new Map<string, { text: string; printedBy: PassageView[]; sources: Set<Source> }>();
  for (const item of evidence) {
    if (item.passage === undefined || item.stance === 'refutes') continue;
    const key = foldLetters(item.passage);
    const variant = variants.get(key) ?? { text: item.passage, printedBy: [], sources: new Set() };
    variants.set(key, variant);
    if (variant.sources.has(item.source)) continue;
    variant.sources.add(item.source);
    variant.printedBy.push(derivePassage(item, provenance.proofOf(item)));
  }
  return [...variants.values()]
    .sort((a, b) => b.printedBy.length - a.printedBy.length)
    .map(({ text, printedBy }) => ({ runs: markDifferences(text, words), printedBy }));
}

/** The text in runs, by the longest common sequence of words with the fullest wording. Cuts and editor's words never differ. */
export function markDifferences(text: string, fullest: string): Variant['runs'] {
  const own = text.split(/\s+/).filter(Boolean);
  const other = fullest.split(/\s+/).map(foldLetters).filter(Boolean);
  const folded = own.map((word) => foldLetters(word));
  const length = common(folded, other);
  const runs: Variant['runs'] = [];
  let at = 0;
  let beside = 0;
  for (; at < own.length; at++) {
    const word = itemAt(own, at);
    const letters = itemAt(folded, at);
    while (
      beside < other.length &&
      letters !== other[beside] &&
      numberAt(itemAt(length, at), beside + 1) === numberAt(itemAt(length, at), beside)
    )
      beside++;
    const same = letters === '' || /^\[.*\]$/.test(word) || letters === other[beside];
    if (letters !== '' && letters === other[beside]) beside++;
    const last = runs.at(-1);
    if (last && last.differs === !same) last.text += ` ${word}`;
    else runs.push({ text: word, differs: !same });
  }
  return runs;
}

/** `table[i][j]`: how many words a[i…] and b[j…] have in common, in order. */
function common(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      itemAt(table, i)[j] =
        a[i] === b[j]
          ? numberAt(itemAt(table, i + 1), j + 1) + 1
          : Math.max(numberAt(itemAt(table, i + 1), j), numberAt(itemAt(table, i), j + 1));
    }
  }
  return table;
}
