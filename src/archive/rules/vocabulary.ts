import type { Problem } from '../../reading/problem.ts';
import { didYouMean } from '../../schema/did-you-mean.ts';
import { WORDS, type WordList } from '../../schema/link.ts';
import { findLeaves, planOf } from '../../schema/plan.ts';
import { SCHEMAS } from '../../schema/records.ts';
import type { Site } from '../../schema/site.ts';
import { problemAt, type Rule } from './rule.ts';

const PLANS = new Map(
  Object.entries(SCHEMAS).map(([collection, schema]) => [collection, planOf(schema, WORDS)] as const),
);

const NOUNS: Readonly<Record<WordList, string>> = {
  eventKinds: 'event kind',
  roles: 'role',
  predicates: 'predicate',
  terms: 'term',
  lanes: 'lane',
};

/** Event kinds, roles, predicates, terms and lanes are words of site.yml. */
export const checkVocabulary: Rule = (checked) =>
  checked.content.records.flatMap(({ collection, id, data }) =>
    findLeaves(PLANS.get(collection) ?? null, data).flatMap(({ path, value, leaf }): Problem[] => {
      const fault = findUnknownWord(checked.archive.site, leaf.of, value);
      return fault ? [problemAt(checked, id, path, { rule: 'vocabulary', ...fault })] : [];
    }),
  );

/** What is wrong with a word that is to be of a list of site.yml; null where the list has it. */
export function findUnknownWord(
  site: Site,
  list: WordList,
  word: string,
): { message: string; hint: string } | null {
  const known = wordsOf(site, list);
  if (known.includes(word)) return null;
  return {
    message: `site.yml has no ${NOUNS[list]} "${word}".`,
    hint: didYouMean(word, known) || `Use one of: ${known.join(', ')}.`,
  };
}

function wordsOf(site: Site, list: WordList): string[] {
  return list === 'lanes' ? site.lanes.map(({ id }) => id) : Object.keys(site[list]);
}
