import type { Phase } from './phase.ts';

/** What a cell of the ledger says in all: exactly one of these. The first that fits holds. */
export const CELL_STATES = [
  'disputed',
  'stated',
  'own-account',
  'undisclosed',
  'redacted',
  'not-found',
  'lapsed',
  'ended',
  'no-record',
  'not-looked-for',
] as const;
export type CellState = (typeof CELL_STATES)[number];

/** The words of each state, as the page, its key and the exports say them. */
export const CELL_STATE_WORDS: Readonly<Record<CellState, string>> = {
  disputed: 'disputed',
  stated: 'stated',
  'own-account': 'stated, by its own account',
  undisclosed: 'known to exist, not disclosed',
  redacted: 'blacked out in a filing',
  'not-found': 'looked for, not found',
  lapsed: 'on record for an earlier time only',
  ended: 'ended',
  'no-record': 'nothing on record for this day',
  'not-looked-for': 'not looked for',
};

/** What of an item decides the state of its cell. */
export interface Standingly {
  state: 'stated' | 'undisclosed' | 'redacted' | 'not-found';
  own: boolean;
  disputed: boolean;
  phase: Phase;
}

/** The one state of a cell: of what holds, else of what is attested for an earlier time, else of what ended. */
export function findCellState(items: readonly Standingly[]): CellState {
  if (items.length === 0) return 'not-looked-for';
  const states = new Set(items.map(stateOf));
  return CELL_STATES.find((state) => states.has(state)) ?? 'no-record';
}

function stateOf({ state, own, disputed, phase }: Standingly): CellState {
  if (phase === 'none') return 'no-record';
  if (phase !== 'holds') return phase;
  if (state !== 'stated') return state;
  return disputed ? 'disputed' : own ? 'own-account' : 'stated';
}
