import { type CellState, findCellState } from './cell-state.ts';
import type { RightsView } from './derive-rights.ts';
import { findPhase, type Phase, type RightsMoment } from './phase.ts';
import type { RightsItem } from './to-item.ts';

/** One cell of the ledger at a moment: its one state, and what is on record for it. */
export interface ReadCell {
  row: string;
  term: string;
  state: CellState;
  /** What holds, held or ended; without what is not attested for the moment. */
  items: { item: RightsItem; phase: Phase }[];
}

/** Every cell of the ledger at a moment, row by row. */
export function readLedger({ rows }: Pick<RightsView, 'rows'>, moment: RightsMoment): ReadCell[] {
  return rows.flatMap(({ id: row, cells }) =>
    cells.map(({ term, items }) => {
      const all = items.map((item) => ({ item, phase: findPhase(item, moment) }));
      return {
        row,
        term,
        state: findCellState(all.map(({ item, phase }) => ({ ...item, phase }))),
        items: all.filter(({ phase }) => phase !== 'none'),
      };
    }),
  );
}
