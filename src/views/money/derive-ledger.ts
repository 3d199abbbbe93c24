import type { Archive, Claim } from '../../archive/archive.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { formatOriginCount } from '../../provenance/format-standing.ts';
import { deriveSign, type SignView } from '../../provenance/sign.ts';
import { compareIds } from '../../schema/compare.ts';
import { formatMoney } from '../../schema/format-money.ts';
import { must } from '../../schema/must.ts';
import { formatDateShort } from '../../schema/sourced-date.ts';
import { recordPath } from '../../schema/urls.ts';

export type AmountState = NonNullable<Claim['amount']>['state'];

/** What each state means, in the words of the page. Amounts in different states are different things and never added. */
export const STATES: readonly { id: AmountState; label: string; about: string }[] = [
  { id: 'talked-of', label: 'Talked of', about: 'only reports, unnamed people or a draft give the sum' },
  { id: 'announced', label: 'Announced', about: 'one side says so; it may be a plan or a ceiling' },
  {
    id: 'committed',
    label: 'Committed',
    about: 'both sides are bound, by a contract or what both announced',
  },
  { id: 'paid', label: 'Paid', about: 'the money moved, as a party or a filing says' },
  { id: 'recorded', label: 'Recorded', about: 'it stands in somebody’s books' },
  { id: 'amended', label: 'Amended', about: 'it was changed afterwards' },
  { id: 'lapsed', label: 'Lapsed', about: 'it no longer holds' },
];

export interface Party {
  id: string;
  name: string;
}

/** One amount that one claim states. */
export interface LedgerEntry {
  id: string;
  path: string;
  statement: string;
  /** Null where the record does not name the one who pays or gets. */
  from: Party | null;
  to: Party | null;
  value: number;
  currency: string;
  /** "$13bn". */
  money: string;
  state: AmountState;
  stateLabel: string;
  /** The day by which the amount stood; null where neither its own date nor the claim's says. */
  day: number | null;
  when: string;
  /** Whether the day is only known to a month or less. */
  loose: boolean;
  sign: SignView | null;
  count: string;
  disputed: boolean;
}

/** Every amount of the record, by date, then id. */
export function deriveLedger(archive: Archive, provenance: ProvenanceIndex): LedgerEntry[] {
  return archive.live.claims
    .filter((claim) => claim.amount)
    .map((claim) => toEntry(claim, provenance))
    .sort((a, b) => (a.day ?? Infinity) - (b.day ?? Infinity) || compareIds(a, b));
}

function toEntry(claim: Claim, provenance: ProvenanceIndex): LedgerEntry {
  const amount = must(claim.amount, 'amount');
  const { standing, origins } = provenance.ofClaim(claim);
  const date = amount.asOf ?? claim.when;
  const party = (entity: { id: string; name: string } | null): Party | null =>
    entity && { id: entity.id, name: entity.name };
  return {
    id: claim.id,
    path: recordPath(claim),
    statement: claim.statement,
    from: party(amount.from),
    to: party(amount.to),
    value: amount.value,
    currency: amount.currency,
    money: formatMoney(amount),
    state: amount.state,
    stateLabel: must(
      STATES.find(({ id }) => id === amount.state),
      'such state',
    ).label,
    day: date?.kind === 'interval' ? (date.startLatest ?? date.latest) : (date?.latest ?? null),
    when: date ? formatDateShort(date) : 'no date',
    loose: date ? date.kind !== 'day' || date.approximate || date.uncertain : true,
    sign: deriveSign(claim, standing),
    count: formatOriginCount(origins),
    disputed: standing === 'disputed',
  };
}
