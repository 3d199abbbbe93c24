import type { Problem } from '../../reading/problem.ts';
import { foldWords } from '../../schema/fold-words.ts';
import type { Claim } from '../archive.ts';
import { findNearDuplicates } from '../near-duplicates.ts';
import { problemAt, type Rule } from './rule.ts';

const RULE = 'near-duplicate';

/** Suggests to merge records that say the same: statements nearly alike, copied claims, quotes of the same words. */
export const checkNearDuplicate: Rule = (checked) => {
  const { claims, quotes, disputes } = checked.archive;
  const live = claims.filter(({ status }) => status === 'live');
  const rivals = new Set(
    disputes.flatMap(({ positions }) => positions.flatMap((position) => position.claims.map(({ id }) => id))),
  );
  const terms = new Map(live.map(({ id, term }) => [id, term?.name] as const));
  const found = new Set<string>();
  const say = (id: string, field: string, message: string): Problem => {
    found.add(id);
    return problemAt(checked, id, [field], {
      rule: RULE,
      severity: 'suggestion',
      message,
      hint: 'Merge them: unite the evidence, and keep the id of the one that goes in "formerIds".',
    });
  };
  const alike = findNearDuplicates(live.map(({ id, statement }) => ({ id, text: statement })))
    .filter(({ id, other }) => !(rivals.has(id) && rivals.has(other)) && terms.get(id) === terms.get(other))
    .map(({ id, other }) =>
      say(id, 'statement', `The statement says nearly the same as that of "${other}".`),
    );
  const copied = pairsBy(live, keyOfParts)
    .filter(({ id }) => !found.has(id))
    .map(({ id, other }) =>
      say(id, 'statement', `It has the relation, the amount and a passage of "${other}".`),
    );
  const repeated = pairsBy(
    quotes.filter(({ status }) => status === 'live'),
    ({ words }) => [
      foldWords(words)
        .map(({ term }) => term)
        .join(' '),
    ],
  ).map(({ id, other }) => say(id, 'words', `The words are those of "${other}".`));
  return [...alike, ...copied, ...repeated];
};

/** What a copied claim shares with its original, once for each passage; nothing where it states neither tie nor sum. */
function keyOfParts({ relation, amount, evidence }: Claim): string[] {
  if (!relation || !amount) return [];
  return evidence.flatMap(({ source, passage }) =>
    passage
      ? [
          JSON.stringify([
            relation.subject.id,
            relation.predicate,
            relation.object.id,
            amount.value,
            amount.currency,
            amount.state,
            source.id,
            passage,
          ]),
        ]
      : [],
  );
}

/** Each record that shares a key with an earlier one, with the first such. */
function pairsBy<R extends { id: string }>(
  records: readonly R[],
  keysOf: (record: R) => string[],
): { id: string; other: string }[] {
  const first = new Map<string, string>();
  return records.flatMap((record) => {
    const keys = keysOf(record);
    const other = keys.map((key) => first.get(key)).find((id) => id !== undefined);
    for (const key of keys) if (!first.has(key)) first.set(key, record.id);
    return other === undefined ? [] : [{ id: record.id, other }];
  });
}
