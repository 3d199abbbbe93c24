import type { Stretch } from './find-passage.ts';
import type { Fingerprint } from './fingerprint.ts';

/** What is questionable about where a verbatim passage was cut. */
export type CutFault =
  /** The passage ends between a number and the rest of it ("$13" of "$13 billion"). */
  | 'splits-number'
  /** A cut leaves out a word that turns the sentence round. */
  | 'swallows-turn'
  /** Two parts stand so far apart that they are no one passage. */
  | 'far-apart';

/** Folded characters between two parts, above which they are two passages. */
export const FAR_APART = 600;

/** Looks at the cuts of a passage that was found at these places. Each fault is named once. */
export function checkCuts(stretches: readonly Stretch[], { turns, units }: Fingerprint): CutFault[] {
  const faults = new Set<CutFault>();
  for (const [index, [from, to]] of stretches.entries()) {
    if (units.includes(to) || units.includes(from)) faults.add('splits-number');
    const next = stretches[index + 1]?.[0];
    if (next === undefined) continue;
    if (turns.some((place) => place >= to && place < next)) faults.add('swallows-turn');
    if (next - to > FAR_APART) faults.add('far-apart');
  }
  return [...faults];
}
