import { compareIds } from '../../schema/compare.ts';
import { foldLetters } from '../../schema/fold.ts';
import type { LedgerEntry } from './derive-ledger.ts';

export type SortKey = 'from' | 'to' | 'state' | 'value' | 'day' | 'standing';

export interface LedgerOrder {
  key: SortKey;
  down: boolean;
}

/** The rows that hold all the words and are in the state, in the wanted order; unknown values last either way. */
export function orderLedger(
  entries: readonly LedgerEntry[],
  { key, down }: LedgerOrder,
  { words, state }: { words: string; state: string | null },
): LedgerEntry[] {
  const wanted = words.split(/\s+/).map(foldLetters).filter(Boolean);
  const kept = entries.filter((entry) => {
    if (state !== null && entry.state !== state) return false;
    const text = foldLetters(
      `${entry.from?.name ?? ''} ${entry.to?.name ?? ''} ${entry.statement} ${entry.money}`,
    );
    return wanted.every((word) => text.includes(word));
  });
  return kept.sort((a, b) => {
    const [x, y] = [cellOf(a, key), cellOf(b, key)];
    if (x === null || y === null) return x === y ? byId(a, b) : x === null ? 1 : -1;
    return (x < y ? -1 : x > y ? 1 : 0) * (down ? -1 : 1) || byId(a, b);
  });
}

function cellOf(entry: LedgerEntry, key: SortKey): string | number | null {
  switch (key) {
    case 'from':
      return entry.from?.name ?? null;
    case 'to':
      return entry.to?.name ?? null;
    case 'standing':
      return entry.sign?.words ?? null;
    case 'state':
      return entry.stateLabel;
    default:
      return entry[key];
  }
}

function byId(a: LedgerEntry, b: LedgerEntry): number {
  return compareIds(a, b);
}
