import { CELL_STATE_WORDS } from '../views/rights/cell-state.ts';
import type { RightsView } from '../views/rights/derive-rights.ts';
import { readLedger } from '../views/rights/read-ledger.ts';
import { toCsv } from './to-csv.ts';

const HEADER = [
  'partnership',
  'term',
  'state of the cell today',
  'phase today',
  'text',
  'holder',
  'since',
  'until',
  'standing',
  'claim',
  'statement',
];

/** The ledger of terms as CSV: one row for each item that is on record at any time, and one for each cell without any. */
export function toRightsCsv(view: RightsView): string {
  const cells = readLedger(view, { at: view.today, public: false });
  const rows = cells.flatMap(({ row, term, state, items }) => {
    const names = view.rows.find(({ id }) => id === row);
    const phases = new Map(items.map(({ item, phase }) => [item.id, phase]));
    const all = names?.cells.find((cell) => cell.term === term)?.items ?? [];
    const head = [
      names ? `${names.a} – ${names.b}` : row,
      view.terms.find(({ id }) => id === term)?.label ?? term,
      CELL_STATE_WORDS[state],
    ];
    if (all.length === 0) return [[...head, ...HEADER.slice(head.length).map(() => '')]];
    return all.map((item) => [
      ...head,
      phases.get(item.id) ?? 'none',
      item.text,
      item.holder,
      item.since,
      item.until,
      item.sign
        ? `${item.sign.words}${item.own ? ', by its own account' : ''}`
        : CELL_STATE_WORDS['not-found'],
      item.id,
      item.statement,
    ]);
  });
  return toCsv(HEADER, rows);
}
