import { compareTexts } from '../../schema/compare.ts';
import type { AmountState, LedgerEntry, Party } from './derive-ledger.ts';

/** The largest sum that any claim gives for one payer, payee, state and currency: "at least so much". */
export interface Flow {
  from: Party;
  to: Party;
  value: number;
  /** The entry that states it. */
  entry: LedgerEntry;
  /** How many amounts were stated for the two in this state. */
  stated: number;
}

export interface FlowsAt {
  state: AmountState;
  currency: string;
  /** By payer, then payee. */
  flows: Flow[];
}

/**
 * What flowed in one state and currency by a day (null: ever). The record does not say whether a later figure
 * includes an earlier one, nor whether what one party gets is what it pays on. So for each direction only the largest
 * stated figure counts, and nothing is added up: neither figures of one direction nor directions.
 */
export function findFlows(
  ledger: readonly LedgerEntry[],
  state: AmountState,
  currency: string,
  day: number | null = null,
): FlowsAt {
  const flows = new Map<string, Flow>();
  for (const entry of ledger) {
    const { from, to } = entry;
    if (entry.state !== state || entry.currency !== currency || !from || !to || from.id === to.id) continue;
    if (day !== null && (entry.day === null || entry.day > day)) continue;
    const key = `${from.id}~${to.id}`;
    const known = flows.get(key);
    const stated = (known?.stated ?? 0) + 1;
    flows.set(
      key,
      !known || entry.value > known.value
        ? { from, to, value: entry.value, entry, stated }
        : { ...known, stated },
    );
  }
  const sorted = [...flows.entries()].sort(([a], [b]) => compareTexts(a, b)).map(([, flow]) => flow);
  return { state, currency, flows: sorted };
}
