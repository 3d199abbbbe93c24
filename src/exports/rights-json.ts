import { toIsoDay } from '../schema/calendar.ts';
import { CELL_STATE_WORDS, type CellState } from '../views/rights/cell-state.ts';
import type { RightsTerm, RightsView } from '../views/rights/derive-rights.ts';
import type { Phase } from '../views/rights/phase.ts';
import { readLedger } from '../views/rights/read-ledger.ts';

/** The ledger of terms as data. Days are ISO days; null is an open end, or a day that is not known. */
export interface RightsJson {
  asOf: string;
  states: Record<CellState, string>;
  terms: RightsTerm[];
  partnerships: {
    id: string;
    parties: [string, string];
    cells: { term: string; stateToday: CellState; items: RightsItemJson[] }[];
  }[];
}

interface RightsItemJson {
  claim: string;
  text: string;
  statement: string;
  holder: string;
  state: string;
  phaseToday: Phase;
  /** The first and the last day on which it surely held. */
  heldFrom: string | null;
  heldTo: string | null;
  /** Whether the record says that it ended. */
  ends: boolean;
  since: string;
  until: string;
  publicBy: string | null;
  standing: string | null;
  byItsOwnAccount: boolean;
  disputed: boolean;
}

/** Every term of every partnership with all that is on record of it, and the one state of each cell today. */
export function toRightsJson(view: RightsView): RightsJson {
  const today = readLedger(view, { at: view.today, public: false });
  const iso = (day: number | null): string | null =>
    day === null || !Number.isFinite(day) ? null : toIsoDay(day);
  return {
    asOf: toIsoDay(view.today),
    states: CELL_STATE_WORDS,
    terms: view.terms,
    partnerships: view.rows.map(({ id, a, b, cells }) => ({
      id,
      parties: [a, b],
      cells: cells.map(({ term, items }) => {
        const read = today.find((cell) => cell.row === id && cell.term === term);
        return {
          term,
          stateToday: read?.state ?? 'not-looked-for',
          items: items.map((item) => ({
            claim: item.id,
            text: item.text,
            statement: item.statement,
            holder: item.holder,
            state: item.state,
            phaseToday: read?.items.find((one) => one.item.id === item.id)?.phase ?? 'none',
            heldFrom: iso(item.when.sureFrom),
            heldTo: iso(item.when.sureTo),
            ends: item.ends,
            since: item.since,
            until: item.until,
            publicBy: iso(item.public),
            standing: item.sign?.words ?? null,
            byItsOwnAccount: item.own,
            disputed: item.disputed,
          })),
        };
      }),
    })),
  };
}
