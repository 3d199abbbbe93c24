import type { LedgerEntry } from '../views/money/derive-ledger.ts';
import { toCsv } from './to-csv.ts';

const COLUMNS: readonly [string, (entry: LedgerEntry) => string | number][] = [
  ['claim', ({ id }) => id],
  ['from', ({ from }) => from?.name ?? ''],
  ['to', ({ to }) => to?.name ?? ''],
  ['value', ({ value }) => value],
  ['currency', ({ currency }) => currency],
  ['state', ({ state }) => state],
  ['date', ({ when }) => when],
  ['standing', ({ sign }) => sign?.words ?? ''],
  ['sources and origins', ({ count }) => count],
  ['statement', ({ statement }) => statement],
];

/** The ledger as CSV, one row for each amount. */
export function toLedgerCsv(entries: readonly LedgerEntry[]): string {
  return toCsv(
    COLUMNS.map(([name]) => name),
    entries.map((entry) => COLUMNS.map(([, cell]) => cell(entry))),
  );
}
