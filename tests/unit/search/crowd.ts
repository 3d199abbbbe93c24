import {
  SEARCH_KINDS,
  SEARCH_STANDINGS,
  type SearchDocument,
  type SearchName,
} from '../../../src/search/search-document.ts';
import { makeDocument, makeIndex } from './documents.ts';

/** Words that are near each other: beginnings, slips of one and two letters, one within another, numbers, accents. */
const WORDS =
  'lamp lamps lampkeeper lampkeepers keeper keepers kepper harbour harbor harbourmaster harbourmasters light lights lighthouse lighthouses night nights north northern norths oil oils whale whales wreck wrecks storm storms stormy letter letters lattern lantern lanterns café cafe naïve gale gales 1902 1903 128,000 x-9 gpt-4 the of and zebra abbey'.split(
    ' ',
  );
const pick = (seed: number, step: number, count: number): string =>
  Array.from(
    { length: count },
    (_, n) => WORDS[(seed * 7 + n * step + ((n * seed) % 5)) % WORDS.length],
  ).join(' ');
export const CROWD_NAMES: SearchName[] = Array.from({ length: 50 }, (_, n) => ({
  id: n % 3 === 0 ? `source-${n}` : `name-${n}`,
  name: n % 3 === 0 ? `The ${WORDS[n]} paper` : `${WORDS[n % 40]} Brook ${n}`,
  aliases: n % 5 === 0 ? [`N. ${n}`] : [],
  about: `About ${n}`,
  kind: n % 3 === 0 ? 'source' : 'entity',
}));
export const CROWD = Array.from({ length: 120 }, (_, n): SearchDocument => {
  const bare = makeDocument(`record-${n}`, {
    title: pick(n, 1 + (n % 4), 2 + (n % 5)),
    texts: n % 3 === 0 ? [] : [pick(n + 3, 2, 4 + (n % 30)), pick(n, 5, n % 7)],
  });
  const day = -28_000 + n * 97;
  return {
    ...bare,
    record: {
      ...bare.record,
      kind: SEARCH_KINDS[n % SEARCH_KINDS.length]!,
      detail: pick(n, 3, 3),
      sign: n % 4 === 0 ? null : { sign: 'documented', words: `words ${n}` },
      state: n % 2 ? 'open' : '',
      origins: n % 5,
    },
    standing: SEARCH_STANDINGS[n % SEARCH_STANDINGS.length]!,
    context: n % 2 ? [pick(n, 11, 2)] : [],
    traits: n % 2 ? ['fact'] : ['caveat', 'old'],
    dated: n % 4 !== 0,
    earliest: n % 4 === 0 || n % 7 === 0 ? null : day,
    latest: n % 4 === 0 || n % 9 === 0 ? null : day + (n % 5) * 200,
    publicDay: n % 6 === 0 ? null : day + 900,
    about: [CROWD_NAMES[n % 20]!.id, CROWD_NAMES[(n * 3) % 40]!.id],
    by: n % 3 ? [CROWD_NAMES[(n * 2) % 30]!.id] : [],
    sources: [CROWD_NAMES[(n * 3) % 48]!.id, 'nobody'],
  };
});
export const crowdedIndex = makeIndex(CROWD, CROWD_NAMES);
