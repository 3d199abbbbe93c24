import type { Archive, Entity } from '../../archive/archive.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { compareIds } from '../../schema/compare.ts';
import { betweenPath } from '../../schema/urls.ts';
import { belongsTo, derivePairs } from '../between/derive-pairs.ts';
import { lastDayOf } from '../between/last-day.ts';
import { type NamedDay, pickDays, pickOwnDays } from './pick-days.ts';
import { type RightsItem, type TermItem, toItem } from './to-item.ts';

export interface RightsTerm {
  id: string;
  label: string;
  short: string;
  about: string;
  group: string;
}

/** A partnership and, for each term in order, all that is on record of it at any time, by its beginning. */
export interface RightsRow {
  /** The ids of the two with "~" between: as it stands in the address. */
  id: string;
  a: string;
  b: string;
  /** The page of the pair; null where it has none. */
  path: string | null;
  lane: number;
  /** The days on which most of its own terms began or ended, in order: the columns of its redline. */
  days: NamedDay[];
  cells: { term: string; items: RightsItem[] }[];
}

export interface RightsView {
  terms: RightsTerm[];
  /** Neighbouring terms of one group, with how many there are; without a name where they have none. */
  groups: { label: string; count: number }[];
  rows: RightsRow[];
  /** Days on which many of these terms changed, in order. */
  days: NamedDay[];
  firstDay: number;
  today: number;
}

/** The ledger of terms: the partnerships of `site.yml` by its terms. What a part holds over a part belongs to the whole. */
export function deriveRights(archive: Archive, provenance: ProvenanceIndex): RightsView {
  const { site } = archive;
  const terms = Object.entries(site.terms).map(([id, { group = '', ...term }]) => ({ id, group, ...term }));
  const items = archive.live.claims.flatMap((claim) => toItem(claim, site.predicates, provenance) ?? []);
  const paths = new Set(derivePairs(archive).map(({ path }) => path));
  const today = lastDayOf(archive);
  const rows = site.partnerships.flatMap(([first, second]): RightsRow[] => {
    const [a, b] = [archive.byId.get(first), archive.byId.get(second)];
    if (a?.collection !== 'entities' || b?.collection !== 'entities') return [];
    const path = betweenPath(a.id, b.id);
    const own = items.filter(({ ends }) => lies(ends, a, b));
    const days = pickOwnDays(
      own.map(({ item }) => item),
      archive,
      today,
    );
    return [
      {
        id: `${a.id}~${b.id}`,
        a: a.name,
        b: b.name,
        path: paths.has(path) ? path : null,
        lane: a.lane?.colour ?? 0,
        days,
        cells: terms.map(({ id }) => ({ term: id, items: ofTerm(own, id) })),
      },
    ];
  });
  const starts = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => cell.items.flatMap(({ when }) => when.sureFrom ?? [])),
  );
  return {
    terms,
    groups: groupTerms(terms),
    rows,
    days: pickDays(
      rows.flatMap(({ cells }) => cells.flatMap(({ items: own }) => own)),
      archive,
      today,
    ),
    firstDay: Math.min(today, ...starts.filter(Number.isFinite)),
    today,
  };
}

function lies([one, other]: TermItem['ends'], a: Entity, b: Entity): boolean {
  return (belongsTo(one, a) && belongsTo(other, b)) || (belongsTo(one, b) && belongsTo(other, a));
}

function ofTerm(items: readonly TermItem[], term: string): RightsItem[] {
  const start = ({ when }: RightsItem): number => when.sureFrom ?? Number.NEGATIVE_INFINITY;
  return items
    .filter((item) => item.term === term)
    .map(({ item }) => item)
    .sort((a, b) => (start(a) === start(b) ? compareIds(a, b) : start(a) - start(b)));
}

function groupTerms(terms: readonly RightsTerm[]): RightsView['groups'] {
  const groups: RightsView['groups'] = [];
  for (const { group } of terms) {
    const last = groups.at(-1);
    if (last && group !== '' && last.label === group) last.count++;
    else groups.push({ label: group, count: 1 });
  }
  return groups;
}
