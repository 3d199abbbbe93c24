import type { SearchDocument, SearchName, SearchStanding } from '../../../src/search/search-document.ts';
import { seededRandom } from './random.ts';

/** A made-up claim, as every engine is given it. */
export interface SyntheticClaim {
  id: string;
  statement: string;
  entities: string[];
  entityIds: string[];
  source: string;
  sourceId: string;
  year: number;
}

const VOCABULARY = 20_000;
const ONSETS =
  'b br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sc sh sl sp st str t th tr v w'.split(' ');
const VOWELS = 'a e i o u ai ea ee ie oa ou a e i o'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 's', 't', 'l', 'm', 'nd', 'st', 'ct', 'ng', 'rd', 'x'];

/** Seeded claims of about 25 words: a Zipf vocabulary of 20,000 words, names of entities, the title of a source. */
export function makeClaims(count: number, seed: number): SyntheticClaim[] {
  const random = seededRandom(seed);
  const words = makeWords(VOCABULARY, seededRandom(7));
  const draw = zipf(words.length, random);
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  const names = Array.from(
    { length: 400 },
    () => `${capital(words[draw(2000)]!)} ${capital(words[draw(2000)]!)}`,
  );
  const titles = Array.from({ length: Math.max(20, Math.floor(count / 40)) }, () =>
    Array.from({ length: 6 }, () => capital(words[draw()]!)).join(' '),
  );
  return Array.from({ length: count }, (_, number) => {
    const entityIds = [Math.floor(random() ** 2 * names.length), Math.floor(random() * names.length)];
    const sourceId = Math.floor(random() * titles.length);
    const length = 20 + Math.floor(random() * 11);
    const sentence = Array.from({ length }, () => words[draw()]!);
    sentence.splice(Math.floor(random() * 4), 0, names[entityIds[0]!]!);
    return {
      id: `claim-${number}`,
      statement: `${capital(sentence.join(' '))}.`,
      entities: entityIds.map((id) => names[id]!),
      entityIds: entityIds.map((id) => `entity-${id}`),
      source: titles[sourceId]!,
      sourceId: `source-${sourceId}`,
      year: 2000 + Math.floor(random() * 26),
    };
  });
}

/** Words one can say, from two to eleven letters, the shorter ones first and so the more frequent. */
function makeWords(count: number, random: () => number): string[] {
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)]!;
  const words = new Set<string>();
  while (words.size < count) {
    const syllables = words.size < 300 ? 1 : random() < 0.45 ? 2 : 3;
    const word = Array.from({ length: syllables }, () => pick(ONSETS) + pick(VOWELS) + pick(CODAS)).join('');
    if (word.length <= 12) words.add(word);
  }
  return [...words];
}

/** Draws ranks with a chance that falls as 1 / rank; optionally only from those after `from`. */
function zipf(count: number, random: () => number): (from?: number) => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank++) {
    sum += 1 / (rank + 2);
    sums[rank] = sum;
  }
  return (from = 0) => {
    const floor = from === 0 ? 0 : sums[from - 1]!;
    const wanted = floor + random() * (sum - floor);
    let low = from;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

const STANDINGS: readonly SearchStanding[] = [
  'documented',
  'corroborated',
  'single-origin',
  'disputed',
  'interpretation',
];

/** The claims as this site's search takes them. */
export function toDocuments(claims: readonly SyntheticClaim[]): SearchDocument[] {
  return claims.map(({ id, statement, entities, entityIds, source, sourceId, year }, number) => {
    const day = Math.floor(Date.UTC(year, number % 12, 1 + (number % 28)) / 86_400_000);
    const standing = STANDINGS[number % STANDINGS.length]!;
    return {
      record: {
        id,
        kind: 'claim',
        title: statement,
        label: 'Fact',
        detail: '',
        texts: [],
        sign: { sign: standing === 'none' ? 'disputed' : standing, words: standing },
        state: '',
        origins: 1 + (number % 3),
        when: String(year),
        publicSince: String(year + 1),
      },
      standing,
      context: [...entities, source],
      traits: ['fact'],
      dated: true,
      earliest: day,
      latest: day + (number % 5 === 0 ? 300 : 0),
      publicDay: day + 365,
      about: entityIds,
      by: [entityIds[0]!],
      sources: [sourceId],
    };
  });
}

/** The names that they mention. */
export function toNames(claims: readonly SyntheticClaim[]): SearchName[] {
  const names = new Map<string, SearchName>();
  for (const { entities, entityIds, source, sourceId } of claims) {
    entityIds.forEach((id, place) => {
      names.set(id, { id, name: entities[place]!, aliases: [], about: '', kind: 'entity' });
    });
    names.set(sourceId, { id: sourceId, name: source, aliases: [], about: '', kind: 'source' });
  }
  return [...names.values()];
}
