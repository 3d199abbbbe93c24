import { writtenEvidence } from '../written-evidence.ts';
import { problemAt, type Rule } from './rule.ts';

const FACTUAL: readonly string[] = ['fact', 'attribution'];

/** A quote or an opinion says whether its source is the origin of it, wherever that source rests on others. */
export const checkBasisStated: Rule = (checked) =>
  writtenEvidence(checked).flatMap(({ record, path, item, source }) => {
    if (item.basis !== undefined || record.data.status !== 'live') return [];
    if (record.collection === 'claims' && FACTUAL.includes(record.data.kind)) return [];
    if (!source || (source.derivesFrom.length === 0 && source.upstream === 'complete')) return [];
    return [
      problemAt(checked, record.id, [...path, 'source'], {
        rule: 'basis-stated',
        message: `"${source.id}" rests on others, and this evidence does not say whose words these are.`,
        hint: 'Add basis: own where the source says it itself, upstream where it took it from what it rests on, unstated where it does not say.',
      }),
    ];
  });
