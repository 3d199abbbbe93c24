import type { Archive, Entity } from '../../archive/archive.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import type { SignView } from '../../provenance/sign.ts';
import { must } from '../../schema/must.ts';
import { belongsTo } from '../between/derive-pairs.ts';
import { type AmountState, deriveLedger, type LedgerEntry } from '../money/derive-ledger.ts';
import { deriveRights, type RightsRow, type RightsTerm } from '../rights/derive-rights.ts';
import { findPhase } from '../rights/phase.ts';
import type { RightsItem } from '../rights/to-item.ts';

/** One right that is held today. */
export interface HeldRight {
  /** The term that it is of: "Exclusivity". */
  term: string;
  text: string;
  /** Its claim. */
  path: string;
  statement: string;
  since: string;
  sign: SignView | null;
  own: boolean;
}

/** What one pays the other, by state: the largest single sum of each that a claim states; never added up. */
export interface HeldMoney {
  /** Who pays whom: the names of the two with "to" between. */
  direction: string;
  sums: { money: string; state: string; when: string; path: string; statement: string }[];
}

export interface HoldsRow {
  a: string;
  b: string;
  /** The page of the pair; null where it has none. */
  path: string | null;
  /** Its row in the ledger. */
  id: string;
  lane: number;
  rights: HeldRight[];
  /** Further rights of the row that hold today. */
  more: number;
  money: HeldMoney[];
}

export interface HoldsView {
  today: number;
  rows: HoldsRow[];
}

const RIGHTS = 2;
/** From the firmest on. A state that is less firm is told only where its sum is larger than those before it. */
const STATES: readonly AmountState[] = ['committed', 'paid', 'announced', 'talked-of'];

/**
 * Who holds what today: for each partnership what is stated and holds, first what is reserved to one, the newest of each term;
 * and the sums between the two by state.
 */
export function deriveHolds(archive: Archive, provenance: ProvenanceIndex): HoldsView {
  const { rows, terms, today } = deriveRights(archive, provenance);
  const ledger = deriveLedger(archive, provenance).filter(({ disputed }) => !disputed);
  return {
    today,
    rows: rows.map((row, index) => {
      const [a, b] = must(archive.site.partnerships[index], 'partnership of the row').map((id) =>
        entityOf(archive, id),
      ) as [Entity, Entity];
      const held = heldBy(row, terms, today);
      return {
        id: row.id,
        a: row.a,
        b: row.b,
        path: row.path,
        lane: row.lane,
        rights: held.slice(0, RIGHTS),
        more: Math.max(0, held.length - RIGHTS),
        money: [...moneyOf(ledger, [a, b], archive), ...moneyOf(ledger, [b, a], archive)],
      };
    }),
  };
}

function entityOf(archive: Archive, id: string): Entity {
  const entity = archive.byId.get(id);
  if (entity?.collection !== 'entities') throw new Error(`The ledger has a row without the entity ${id}.`);
  return entity;
}

/** What is a right of its holder before what is not, the newest of each term before older ones, by the order of the terms. */
function heldBy({ cells }: RightsRow, terms: readonly RightsTerm[], today: number): HeldRight[] {
  const held = cells.flatMap(({ term, items }) => {
    const own = items.filter(
      (item) => item.state === 'stated' && findPhase(item, { at: today, public: false }) === 'holds',
    );
    const [rights, others] = [true, false].map((is) =>
      own.filter(({ reserve }) => (reserve !== null) === is).reverse(),
    ) as [RightsItem[], RightsItem[]];
    return [...rights, ...others].map((item, index) => ({ term, item, index }));
  });
  return [...held]
    .sort((x, y) => rank(y) - rank(x) || x.index - y.index || (y.item.reserve ?? 0) - (x.item.reserve ?? 0))
    .map(({ term, item: { text, path, statement, since, sign, own } }) => ({
      term: must(
        terms.find(({ id }) => id === term),
        'term of the cell',
      ).label,
      text,
      path,
      statement,
      since,
      sign,
      own,
    }));
}

/** Whether it is a right. */
function rank({ item }: { item: RightsItem }): number {
  return item.reserve === null ? 0 : 1;
}

function moneyOf(
  ledger: readonly LedgerEntry[],
  [from, to]: readonly [Entity, Entity],
  archive: Archive,
): HeldMoney[] {
  const isOf = (party: LedgerEntry['from'], whole: Entity): boolean => {
    const entity = party && archive.byId.get(party.id);
    return entity?.collection === 'entities' && belongsTo(entity, whole);
  };
  const own = ledger.filter((entry) => isOf(entry.from, from) && isOf(entry.to, to));
  const sums: LedgerEntry[] = [];
  for (const state of STATES) {
    const [first, ...others] = own.filter((entry) => entry.state === state);
    if (!first) continue;
    const largest = others.reduce((best, entry) => (entry.value > best.value ? entry : best), first);
    if (state === 'paid' || sums.every(({ value }) => value < largest.value)) sums.push(largest);
  }
  if (sums.length === 0) return [];
  return [
    {
      direction: `${from.name} to ${to.name}`,
      sums: sums.map(({ money, stateLabel, when, path, statement }) => ({
        money,
        state: stateLabel.toLowerCase(),
        when,
        path,
        statement,
      })),
    },
  ];
}
