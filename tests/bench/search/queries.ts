import { seededRandom } from './random.ts';
import type { SyntheticClaim } from './synthetic.ts';

export const SHAPES = ['one word', 'two words', 'phrase'] as const;
export const TYPOS = [0, 1, 2] as const;

/** A query whose claim is known. */
export interface KnownQuery {
  query: string;
  id: string;
}

/** Queries by cell, "phrase × 2": a rare word, two words or four words in a row of a claim, with so many typos. */
export function makeCells(
  claims: readonly SyntheticClaim[],
  each: number,
  seed: number,
): Map<string, KnownQuery[]> {
  const random = seededRandom(seed);
  const frequency = new Map<string, number>();
  for (const { statement } of claims)
    for (const word of new Set(wordsOf(statement))) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const cells = new Map<string, KnownQuery[]>();
  for (const shape of SHAPES)
    for (const typos of TYPOS) {
      const queries: KnownQuery[] = [];
      while (queries.length < each) {
        const claim = claims[Math.floor(random() * claims.length)]!;
        const words = pickWords(wordsOf(claim.statement), shape, frequency, random);
        if (words) queries.push({ query: misspell(words, typos, random).join(' '), id: claim.id });
      }
      cells.set(`${shape} × ${typos}`, queries);
    }
  return cells;
}

export function wordsOf(statement: string): string[] {
  return statement.toLowerCase().match(/[a-z]+/g) ?? [];
}

function pickWords(
  words: readonly string[],
  shape: (typeof SHAPES)[number],
  frequency: ReadonlyMap<string, number>,
  random: () => number,
): string[] | null {
  if (shape === 'phrase') {
    const start = Math.floor(random() * (words.length - 4));
    return words.slice(start, start + 4);
  }
  if (shape === 'one word') {
    const rare = words.filter((word) => word.length >= 6 && frequency.get(word)! <= 5);
    return rare.length === 0 ? null : [rare[Math.floor(random() * rare.length)]!];
  }
  const telling = [...new Set(words.filter((word) => word.length >= 4 && frequency.get(word)! <= 60))];
  if (telling.length < 2) return null;
  const first = Math.floor(random() * telling.length);
  const second = (first + 1 + Math.floor(random() * (telling.length - 1))) % telling.length;
  return [telling[first]!, telling[second]!];
}

/** Typos go to the longest words, one each as far as there are words. */
export function misspell(words: readonly string[], typos: number, random: () => number): string[] {
  const result = [...words];
  const longest = words.map((_, place) => place).sort((a, b) => words[b]!.length - words[a]!.length);
  for (let typo = 0; typo < typos; typo++) {
    const place = longest[typo % longest.length]!;
    result[place] = misspellOnce(result[place]!, random);
  }
  return result;
}

function misspellOnce(word: string, random: () => number): string {
  const at = Math.floor(random() * word.length);
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  switch (Math.floor(random() * 4)) {
    case 0:
      return word.slice(0, at) + letter + word.slice(at + 1);
    case 1:
      return word.length > 3 ? word.slice(0, at) + word.slice(at + 1) : word + letter;
    case 2:
      return word.slice(0, at) + letter + word.slice(at);
    default:
      return at + 1 < word.length
        ? word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
        : word.slice(0, at) + letter;
  }
}
