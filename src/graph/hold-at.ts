import { must } from '../schema/must.ts';
import { mayHoldOn, type SourcedDate } from '../schema/sourced-date.ts';

/** When a claim holds: outermost bounds, and the inner ones within which it surely holds. `null` is an open end. */
export interface Holding {
  earliest: number | null;
  sureFrom: number | null;
  sureTo: number | null;
  latest: number | null;
}

/** What a drawing shows: one day or, with null, ever; and as known on a day or, with null, all that is known. */
export interface Moment {
  at: number | null;
  known: number | null;
}

export const EVER: Moment = { at: null, known: null };

export type Held = 'no' | 'maybe' | 'yes';

/** The bounds of a date. "2017-08" may hold on each day of that month and surely on none. */
export function toHolding(date: SourcedDate): Holding {
  const loosePoint = date.kind !== 'interval' && (date.approximate || date.uncertain);
  return {
    earliest: date.earliest,
    sureFrom: loosePoint ? must(date.latest, 'last day of a date that is no interval') + 1 : date.startLatest,
    sureTo: date.endEarliest,
    latest: date.latest,
  };
}

/**
 * Whether something holds at a moment, and how surely. Ever, everything does, if not surely where its date is only
 * approximate or in doubt. On a day, what has no date does not: nobody says that it held then. What was not surely
 * public by the day "as known on" does not hold either.
 */
export function holdsAt(item: { when: Holding | null; public: number | null }, { at, known }: Moment): Held {
  if (known !== null && (item.public === null || item.public > known)) return 'no';
  const { when } = item;
  if (at === null) return when && isLoosePoint(when) ? 'maybe' : 'yes';
  if (!when || !mayHoldOn(when, at)) return 'no';
  const sure = (when.sureFrom ?? -Infinity) <= at && at <= (when.sureTo ?? Infinity);
  return sure ? 'yes' : 'maybe';
}

/** Only a point that is approximate or in doubt has no day, not even its own, on which it may surely hold. */
function isLoosePoint({ sureFrom, latest }: Holding): boolean {
  return sureFrom !== null && latest !== null && sureFrom > latest;
}
