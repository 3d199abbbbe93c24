import { type Holding, holdsAt } from '../../graph/hold-at.ts';

/** The day that a ledger of rights shows: as it stood then or, with `public`, as the public knew it on that day. */
export interface RightsMoment {
  at: number;
  public: boolean;
}

/** What of an item decides whether it holds on a day. Days are day numbers. */
export interface TimedItem {
  when: Holding;
  /** The day by which it was surely public; null where no source is dated. */
  public: number | null;
  /** Whether the record says that it ended; else its end is only that of what is on record. */
  ends: boolean;
  /** The day by which its end was surely public, where that is later than the end. */
  endPublic: number | null;
  /** Whether it says only that we looked and found nothing: that is told under either clock. */
  search: boolean;
}

/**
 * `holds`: it surely holds on the day. `ended`: the record says that it had ended. `lapsed`: it is attested for an earlier
 * time, and nothing says whether it still holds. `none`: nothing attests it for the day, or it was not yet public.
 */
export type Phase = 'holds' | 'ended' | 'lapsed' | 'none';

/** In which phase an item is at a moment. On the day of its end it has ended. */
export function findPhase(item: TimedItem, { at, public: known }: RightsMoment): Phase {
  const day = known && !item.search ? at : null;
  if (day !== null && (item.public === null || item.public > day)) return 'none';
  if (holdsAt({ when: item.when, public: null }, { at, known: null }) === 'yes') return 'holds';
  const { sureTo, sureFrom } = item.when;
  if (item.search || sureTo === null || at <= sureTo || (sureFrom ?? -Infinity) > at) return 'none';
  if (!item.ends) return 'lapsed';
  return day !== null && item.endPublic !== null && item.endPublic > day ? 'holds' : 'ended';
}

/** What became of an item between two days. `untold`: it is attested for a time that is over, and nothing says whether it holds. */
export type Change = 'new' | 'gone' | 'stands' | 'untold';

/** The words that a screen reader hears before each item of a redline. */
export const CHANGE_WORDS: Readonly<Record<Change, string>> = {
  new: 'new',
  gone: 'gone',
  stands: 'stands',
  untold: 'not told anew',
};

/**
 * How a redline marks an item that is in the one phase on the first day and in the other on the second; null where nothing is
 * to be told. What began and ended between the two is gone.
 */
export function findChange(before: Phase, after: Phase): Change | null {
  if (after === 'holds') return before === 'holds' ? 'stands' : 'new';
  if (after === 'none' || after === before) return null;
  return after === 'ended' ? 'gone' : 'untold';
}

/** How many items a cell shows before it folds the rest. */
const SHOWN = 3;

/**
 * Which items of a cell are shown at once, of items in the order of their beginnings: those that hold first, then those that
 * are attested for an earlier time, then those that ended, the newest of each. The other ones of the moment fold.
 */
export function pickShown(phases: readonly Phase[]): Set<number> {
  const order: Phase[] = ['holds', 'lapsed', 'ended'];
  return new Set(
    order
      .flatMap((wanted) => phases.flatMap((phase, index) => (phase === wanted ? [index] : [])).reverse())
      .slice(0, SHOWN),
  );
}
