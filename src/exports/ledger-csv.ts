import type { LedgerEntry } from '../views/money/derive-ledger.ts';

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

/** The ledger as CSV (RFC 4180), one row for each amount. A cell that a spreadsheet would run as a formula is quoted as text. */
export function toLedgerCsv(entries: readonly LedgerEntry[]): string {
  const rows = [
    COLUMNS.map(([name]) => name),
    ...entries.map((entry) => COLUMNS.map(([, cell]) => cell(entry))),
  ];
  return rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

function toCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
