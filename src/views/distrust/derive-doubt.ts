import { formatCut } from '../../provenance/distrust/format-cut.ts';
import { narrowIndex } from '../../provenance/distrust/narrow-index.ts';
import { findCut } from '../../provenance/distrust/smallest-cut.ts';
import type { findDependents } from '../../provenance/distrust/sole-supports.ts';
import type { TrustIndex } from '../../provenance/distrust/trust-index.ts';
import { capitalise, formatCount, formatNumber } from '../../schema/format-number.ts';
import { itemAt } from '../../schema/item-at.ts';

/** What a page depends on, in words, and where its part of the index is. */
export interface Doubt {
  lead: string;
  text: string;
  /** For a dispute: each answer with what it depends on. */
  answers: { label: string; words: string }[];
  /** The one document without which all falls, by id; null where there is none. */
  sole: string | null;
  /** Path of the index that the page needs. */
  source: string;
}

/** Records of a page, and the groups that are told about beside them; places in the index. */
export interface Scope {
  records: number[];
  groups: number[];
}

/** The part of the index that a page needs. */
export function scopeIndex(index: TrustIndex, { records, groups }: Scope): TrustIndex {
  return narrowIndex(index, records, groups);
}

/** What one claim, quote or event depends on: all its evidence taken together. */
export function deriveDoubt(index: TrustIndex, scope: Scope, source: string, noun: string): Doubt {
  const cut = findCut(
    index.sources,
    scope.records.flatMap((at) => itemAt(index.records, at).supports),
  );
  const [sole] = cut.sole;
  return {
    ...formatCut(index.sources, cut, noun),
    answers: [],
    sole: sole === undefined ? null : itemAt(index.sources, sole).id,
    source,
  };
}

/** What each answer of a dispute depends on. */
export function deriveDisputeDoubt(index: TrustIndex, scope: Scope, source: string): Doubt {
  const { parts } = itemAt(index.groups, scope.groups[0] ?? 0);
  return {
    lead: 'What each answer depends on.',
    text: '',
    answers: parts.map(({ label, records }) => {
      const cut = findCut(
        index.sources,
        records.flatMap((at) => itemAt(index.records, at).supports),
      );
      const { lead, text } = formatCut(index.sources, cut, 'answer');
      return { label, words: [lead, cut.sole.length > 0 ? '' : text].filter(Boolean).join(' ') };
    }),
    sole: null,
    source,
  };
}

/** On which document most of what is about an entity depends; null where nothing is about it. */
export function deriveEntityDoubt(
  index: TrustIndex,
  dependents: ReturnType<typeof findDependents>,
  scope: Scope,
  source: string,
): Doubt | null {
  const own = new Set(scope.records);
  const total = own.size;
  if (total === 0) return null;
  const counts = dependents.map((records) => records.filter((at) => own.has(at)).length);
  const most = Math.max(...counts);
  const at = counts.indexOf(most);
  const noun = formatCount(total, 'claim or quotation', 'claims and quotations');
  return {
    lead:
      most > 0
        ? `Of its ${noun}, ${formatNumber(most)} ${most === 1 ? 'depends' : 'depend'} on one document alone.`
        : `${capitalise(noun)}, and none depends on one document alone.`,
    text:
      most > 0 ? `Without ${itemAt(index.sources, at).name} ${most === 1 ? 'it falls' : 'they fall'}.` : '',
    answers: [],
    sole: null,
    source,
  };
}
