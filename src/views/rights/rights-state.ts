import { parseKnown } from '../../provenance/known-day.ts';
import { toIsoDay } from '../../schema/calendar.ts';

/** What the page of rights shows; all of it stands in the address. Days are day numbers. */
export interface RightsState {
  at: number;
  /** As the public knew it on that day; else as it stood. */
  public: boolean;
  /** The partnership of the redline, and of the narrow list: its id. */
  row: string;
  /** The days of the redline; null for the first and the last on which terms of the partnership changed. */
  from: number | null;
  to: number | null;
}

/** Reads `?at=2025-01-21&clock=public&pair=a~b&from=…&to=…`; what is missing or wrong is as in `opening`. */
export function parseRightsState(query: string, opening: RightsState, rows: readonly string[]): RightsState {
  const params = new URLSearchParams(query);
  const row = params.get('pair') ?? '';
  return inOrder({
    at: parseKnown(params.get('at')) ?? opening.at,
    public: params.get('clock') === 'public',
    row: rows.includes(row) ? row : opening.row,
    from: parseKnown(params.get('from')),
    to: parseKnown(params.get('to')),
  });
}

/** The query of a state without what is as in `opening`. */
export function formatRightsState(state: RightsState, opening: RightsState): string {
  const parts = [
    state.at === opening.at ? null : `at=${toIsoDay(state.at)}`,
    state.public ? 'clock=public' : null,
    state.row === opening.row ? null : `pair=${state.row}`,
    state.from === null ? null : `from=${toIsoDay(state.from)}`,
    state.to === null ? null : `to=${toIsoDay(state.to)}`,
  ];
  return parts.filter((part) => part !== null).join('&');
}

/** The same with the earlier day of the redline first. */
export function inOrder(state: RightsState): RightsState {
  const { from, to } = state;
  return from !== null && to !== null && from > to ? { ...state, from: to, to: from } : state;
}
