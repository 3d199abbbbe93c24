import { foldTerm } from '../schema/fold-words.ts';

const MARK = ':';

/** The term under which a trait is indexed; no word folds to it. */
export function traitTerm(trait: string): string {
  return MARK + foldTerm(trait);
}

/** Whether a term is a trait, for which no word stands. */
export function isTrait(term: string): boolean {
  return term.startsWith(MARK);
}

/** The folded trait that a term of a trait stands for. */
export function traitOf(term: string): string {
  return term.replace(MARK, '');
}
