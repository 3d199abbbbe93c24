import type { Archive } from '../../archive/archive.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { compareIds } from '../../schema/compare.ts';
import { itemAt } from '../../schema/item-at.ts';
import { must } from '../../schema/must.ts';
import { betweenPath } from '../../schema/urls.ts';
import { derivePairs } from '../between/derive-pairs.ts';
import { lastDayOf } from '../between/last-day.ts';
import { type AmountState, deriveLedger, type LedgerEntry, type Party, STATES } from './derive-ledger.ts';
import { findFlows } from './find-flows.ts';
import { type FlowDiagram, placeFlow } from './place-flow.ts';
import { placeSteps, type StepChart } from './place-steps.ts';

export interface MoneyView {
  entries: LedgerEntry[];
  today: number;
  firstDay: number;
  states: { id: AmountState; label: string; about: string; count: number }[];
  currencies: string[];
  /** The flow of the state that opens, and in words what it shows. */
  flow: { state: AmountState; currency: string; diagram: FlowDiagram | null; words: string } | null;
  charts: { chart: StepChart; path: string | null; lane: number }[];
}

/** The money page: the ledger, the flow of one state, and step charts of each direction with two figures or more. */
export function deriveMoney(archive: Archive, provenance: ProvenanceIndex): MoneyView {
  const entries = deriveLedger(archive, provenance);
  const today = lastDayOf(archive);
  const states = STATES.map((state) => ({
    ...state,
    count: entries.filter(({ state: id }) => id === state.id).length,
  }));
  const currencies = [...new Set(entries.map(({ currency }) => currency))].sort();
  const opening = (['committed', 'paid', 'announced', 'recorded', 'talked-of'] as const).find((state) =>
    entries.some((entry) => entry.state === state && entry.from && entry.to),
  );
  const days = entries.flatMap(({ day }) => day ?? []);
  return {
    entries,
    today,
    firstDay: days.length > 0 ? Math.min(...days) : today,
    states: states.filter(({ count }) => count > 0),
    currencies,
    flow: opening && currencies[0] ? flowOf(entries, opening, currencies[0], null) : null,
    charts: placeCharts(archive, entries, today),
  };
}

/** The flow of one state and currency by a day, and in words what it shows. It names no total over directions. */
export function flowOf(
  entries: readonly LedgerEntry[],
  state: AmountState,
  currency: string,
  day: number | null,
): NonNullable<MoneyView['flow']> {
  const at = findFlows(entries, state, currency, day);
  const label = must(
    STATES.find(({ id }) => id === state),
    'such state',
  ).label.toLowerCase();
  return {
    state,
    currency,
    diagram: placeFlow(at),
    words:
      at.flows.length > 0
        ? `${formatDirections(at.flows.length)}, each with the largest single figure ${label} in ${currency} by then`
        : `Nothing is recorded as ${label} in ${currency} by then`,
  };
}

function formatDirections(count: number): string {
  return count === 1 ? 'One direction' : `${count} directions`;
}

function placeCharts(archive: Archive, entries: readonly LedgerEntry[], today: number): MoneyView['charts'] {
  const paths = new Set(derivePairs(archive).map(({ path }) => path));
  const directions = new Map<string, { from: Party; to: Party; entries: LedgerEntry[] }>();
  for (const entry of entries) {
    if (!entry.from || !entry.to || entry.day === null) continue;
    if (entry.state !== 'committed' && entry.state !== 'paid') continue;
    const key = `${entry.from.id}~${entry.to.id}~${entry.currency}`;
    const own = directions.get(key) ?? { from: entry.from, to: entry.to, entries: [] };
    own.entries.push(entry);
    directions.set(key, own);
  }
  return [...directions.values()]
    .filter(({ entries: own }) => own.length > 1)
    .sort(
      (a, b) => b.entries.length - a.entries.length || compareIds(itemAt(a.entries, 0), itemAt(b.entries, 0)),
    )
    .flatMap((own) => {
      const { from, to, entries: flow } = own;
      const chart = placeSteps(flow, { from: from.name, to: to.name }, today);
      const path = betweenPath(from.id, to.id);
      const payer = archive.byId.get(from.id);
      const lane = payer?.collection === 'entities' ? (payer.lane?.colour ?? 0) : 0;
      return chart ? [{ chart, path: paths.has(path) ? path : null, lane }] : [];
    });
}
