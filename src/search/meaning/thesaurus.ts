import { foldWords } from '../../schema/fold-words.ts';
import { isSmallWord } from '../small-words.ts';

/** One part of speech of WordNet, as its two files have it. */
export interface WordNetPart {
  index: string;
  data: string;
}

/** One sense: the words for it, what it is tied to, and how it is explained. */
interface Sense {
  words: readonly string[];
  ties: readonly (readonly [kind: string, key: string])[];
  gloss: string;
}

/** A dictionary of senses. */
export interface Thesaurus {
  /** Keys of the senses of a lemma, the most frequent first; `pos:offset`. */
  senses: ReadonlyMap<string, readonly string[]>;
  byKey: ReadonlyMap<string, Sense>;
}

const PARTS = ['n', 'v', 'a', 'r'] as const;

/** Reads WordNet’s nouns, verbs, adjectives and adverbs, in this order. Pure: text to senses. */
export function parseWordNet(parts: readonly WordNetPart[]): Thesaurus {
  const senses = new Map<string, string[]>();
  const byKey = new Map<string, Sense>();
  parts.forEach(({ index, data }, place) => {
    const part = PARTS[place] ?? 'n';
    for (const line of dataLines(index)) {
      const fields = line.trimEnd().split(' ');
      const count = Number(fields[2]);
      const lemma = (fields[0] ?? '').replaceAll('_', ' ');
      const keys = fields.slice(-count).map((offset) => `${part}:${offset}`);
      senses.set(lemma, [...(senses.get(lemma) ?? []), ...keys]);
    }
    for (const line of dataLines(data)) byKey.set(`${part}:${line.slice(0, 8)}`, parseSense(line));
  });
  return { senses, byKey };
}

const dataLines = (text: string): string[] =>
  text.split('\n').filter((line) => line !== '' && line[0] !== ' ');

function parseSense(line: string): Sense {
  const [facts = '', gloss = ''] = line.split(' | ');
  const fields = facts.split(' ');
  const wordCount = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: wordCount }, (_, place) =>
    (fields[4 + place * 2] ?? '')
      .replace(/\(.*\)$/, '')
      .replaceAll('_', ' ')
      .toLowerCase(),
  );
  const from = 4 + wordCount * 2;
  const ties = Array.from({ length: Number(fields[from] ?? 0) }, (_, place) => {
    const at = from + 1 + place * 4;
    const part = (fields[at + 2] ?? 'n').replace('s', 'a');
    return [fields[at] ?? '', `${part}:${fields[at + 1]}`] as const;
  });
  return { words, ties, gloss: (gloss.split(/[;"]/)[0] ?? '').trim() };
}

/** How near a tie of WordNet brings two senses; those that are not here say the contrary or something else. */
const TIES: Readonly<Record<string, number>> = {
  '&': 0.75,
  '+': 0.75,
  '\\': 0.75,
  $: 0.75,
  '^': 0.6,
  '@': 0.55,
  '~': 0.6,
  '=': 0.5,
  '*': 0.5,
  '>': 0.5,
};
const GLOSS = 0.4;
/** Later senses are rarer; past these they say nothing. */
const MOST_SENSES = 6;
const NEXT = 0.82;
const SIBLING = 0.35;

/** Lemmas whose sense is one of this lemma’s or tied to it, with how near, 0 to 1. */
export function relatedOf(lemma: string, { senses, byKey }: Thesaurus): Map<string, number> {
  const found = new Map<string, number>();
  const add = (word: string, near: number): void => {
    if (near > (found.get(word) ?? 0)) found.set(word, near);
  };
  for (const [place, key] of (senses.get(lemma) ?? []).entries()) {
    const weight = NEXT ** Math.min(place, MOST_SENSES);
    const sense = byKey.get(key);
    if (!sense) continue;
    for (const word of sense.words) add(word, weight);
    for (const [kind, other] of sense.ties) {
      const near = TIES[kind];
      const tied = byKey.get(other);
      if (near === undefined || !tied) continue;
      for (const word of tied.words) add(word, weight * near);
      if (kind !== '@') continue;
      for (const [down, sibling] of tied.ties)
        if (down === '~') for (const word of byKey.get(sibling)?.words ?? []) add(word, weight * SIBLING);
    }
    for (const { term } of foldWords(sense.gloss))
      if (!isSmallWord(term) && term.length > 3) add(term, weight * GLOSS);
  }
  found.delete(lemma);
  return found;
}
