import { findPart, type Stretch, type Windows } from './find-passage.ts';
import { passageParts } from './passage.ts';

/** What a fingerprint says of a passage. Only exact letters and number signs, at word boundaries and in order, are `verbatim`. */
export type PassageProof = { verdict: 'verbatim' } | PassageFault;

/** Why a passage is not verbatim; the first part that fails is named. */
export type PassageFault =
  | { verdict: 'too-short'; part: string }
  /** `words`: they do not stand there. `edge`: a part begins or ends inside a word or number. `order`: they stand earlier. */
  | { verdict: 'not-found'; part: string; why: 'words' | 'edge' | 'order' };

/** Looks every part of a passage up in a fingerprint, in order. */
export function checkPassage(passage: string, fingerprint: Windows): PassageProof {
  const located = locatePassage(passage, fingerprint);
  return 'verdict' in located ? located : { verdict: 'verbatim' };
}

/** The places of a passage's parts in the folded text, in order; or why it is not verbatim. */
export function locatePassage(
  passage: string,
  fingerprint: Windows,
): { stretches: Stretch[] } | PassageFault {
  const stretches: Stretch[] = [];
  for (const part of passageParts(passage)) {
    const found = findPart(part, fingerprint, stretches.at(-1)?.[1] ?? 0);
    if ('stretch' in found) stretches.push(found.stretch);
    else if (found.missing === 'too-short') return { verdict: 'too-short', part };
    else return { verdict: 'not-found', part, why: found.missing };
  }
  return { stretches };
}
