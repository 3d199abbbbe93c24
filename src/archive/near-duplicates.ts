import { foldWords } from '../schema/fold-words.ts';

/** How much of their words two sentences share, at the least, to say the same. */
const ALIKE = 0.8;
const NAME = /[\p{Lu}\p{N}]/u;

interface Sentence {
  id: string;
  terms: Set<string>;
  /** Those of its terms that are names or numbers: two sentences that differ in one say different things. */
  names: Set<string>;
}

/**
 * Pairs of texts that say nearly the same: most of their words are the same, and all names and numbers. The later of
 * two in the given order comes first. Fast for many texts: only those that share a name or a rare word are compared.
 */
export function findNearDuplicates(
  texts: readonly { id: string; text: string }[],
): { id: string; other: string }[] {
  const sentences = texts.map(({ id, text }) => toSentence(id, text));
  const counts = new Map<string, number>();
  for (const { terms } of sentences) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const count = (term: string): number => counts.get(term) ?? 0;
  const rarer = (a: string, b: string): number => count(a) - count(b) || (a < b ? -1 : 1);
  const byTerm = new Map<string, Sentence[]>();
  return sentences.flatMap((sentence) => {
    const near = new Set(keysOf(sentence, rarer).flatMap((term) => byTerm.get(term) ?? []));
    for (const term of sentence.terms) {
      const known = byTerm.get(term);
      if (known) known.push(sentence);
      else byTerm.set(term, [sentence]);
    }
    return [...near]
      .filter((other) => areAlike(sentence, other))
      .map((other) => ({ id: sentence.id, other: other.id }));
  });
}

/** Terms of which each sentence that is like this one has one at least: its rarest name, or as many rare words as may differ and one more. */
function keysOf({ terms, names }: Sentence, rarer: (a: string, b: string) => number): string[] {
  if (names.size > 0) return [...names].sort(rarer).slice(0, 1);
  return [...terms].sort(rarer).slice(0, terms.size - Math.ceil(ALIKE * terms.size) + 1);
}

function toSentence(id: string, text: string): Sentence {
  const words = foldWords(text);
  return {
    id,
    terms: new Set(words.map(({ term }) => term)),
    names: new Set(
      words.flatMap(({ term, start }) => (start > 0 && NAME.test(text.charAt(start)) ? [term] : [])),
    ),
  };
}

function areAlike(a: Sentence, b: Sentence): boolean {
  const [fewer, more] = a.terms.size < b.terms.size ? [a, b] : [b, a];
  if (fewer.terms.size < ALIKE * more.terms.size) return false;
  if (!hasAll(b.terms, a.names) || !hasAll(a.terms, b.names)) return false;
  let shared = 0;
  for (const term of fewer.terms) if (more.terms.has(term)) shared++;
  return shared >= ALIKE * (a.terms.size + b.terms.size - shared);
}

function hasAll(terms: ReadonlySet<string>, names: ReadonlySet<string>): boolean {
  for (const name of names) if (!terms.has(name)) return false;
  return true;
}
