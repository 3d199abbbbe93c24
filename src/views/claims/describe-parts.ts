import type { Archive, Claim } from '../../archive/archive.ts';
import { formatAmount } from '../../schema/format-amount.ts';
import { formatDate } from '../../schema/sourced-date.ts';
import { TERM_STATE_WORDS } from '../../schema/term-words.ts';
import type { RecordLink } from '../../schema/urls.ts';
import { toRecordLink } from '../evidence/record-link.ts';

/** One line of a claim's margin: its name, its words, and records that they lead to. */
export interface PartLine {
  label: string;
  words: string;
  links: RecordLink[];
}

/** What a claim carries besides its sentence and its tie: sum, capacity, term, promise, and what amended it. */
export function describeParts(
  { amount, capacity, term, promise, relation }: Claim,
  { site }: Archive,
): PartLine[] {
  const lines: PartLine[] = [];
  const add = (
    label: string,
    parts: readonly string[],
    links: readonly (Parameters<typeof toRecordLink>[0] | null)[] = [],
  ): void => {
    lines.push({
      label,
      words: parts.filter(Boolean).join(', '),
      links: links.flatMap((record) => (record ? [toRecordLink(record)] : [])),
    });
  };
  const asOf = (part: { asOf?: Parameters<typeof formatDate>[0] | undefined }): string =>
    part.asOf ? `as of ${formatDate(part.asOf)}` : '';
  if (amount)
    add('Amount', [
      formatAmount(amount.value, amount.currency),
      amount.state.replace('-', ' '),
      asOf(amount),
    ]);
  if (capacity)
    add('Capacity', [`${capacity.value} ${capacity.unit}`, capacity.state.replace('-', ' '), asOf(capacity)]);
  if (term) {
    add(site.terms[term.name]?.label ?? term.name, [term.cell, TERM_STATE_WORDS[term.state]]);
    add('Term held by', [], [term.holder]);
    add('Over', [], [term.over]);
    if (term.looked)
      add('Looked for in', [term.looked, term.lookedOn ? `on ${formatDate(term.lookedOn)}` : '']);
  }
  if (promise) {
    const due = promise.due ? `due ${formatDate(promise.due)}` : 'no date given';
    add('Promise', [due, `outcome: ${promise.outcome}`], [promise.settledBy]);
  }
  const amended = [...new Set([relation?.amendedBy ?? null, term?.amendedBy ?? null])];
  if (amended.some(Boolean)) add('Changed or ended by', [], amended);
  return lines;
}
