import type { Claim } from '../archive/archive.ts';
import type { Standing } from './standing.ts';

/** The shapes of the evidence language that stand for a claim, a quote, an event or a dispute. */
export type SignName = Standing | 'interpretation';

/** A shape and the words that always stand beside it. */
export interface SignView {
  sign: SignName;
  words: string;
}

/** The words beside each standing. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  documented: 'Documented',
  corroborated: 'Corroborated',
  'single-origin': 'Single origin',
  disputed: 'Disputed',
};

/** The words beside the open quotation mark, by kind of claim. */
export const KIND_WORDS: Readonly<Record<Claim['kind'], string>> = {
  fact: 'Fact',
  attribution: 'Attribution',
  interpretation: 'Interpretation',
  prediction: 'Prediction',
  advice: 'Advice',
  caveat: 'Caveat',
};

/** The sign of a claim: its standing, or for an opinion the quotation mark with its kind. Null where nothing supports a fact. */
export function deriveSign(claim: Pick<Claim, 'kind'>, standing: Standing | null): SignView | null {
  if (standing) return { sign: standing, words: STANDING_WORDS[standing] };
  if (claim.kind === 'fact' || claim.kind === 'attribution') return null;
  return { sign: 'interpretation', words: KIND_WORDS[claim.kind] };
}
