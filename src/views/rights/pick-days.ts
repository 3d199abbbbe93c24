import type { Archive } from '../../archive/archive.ts';
import { toIsoDay } from '../../schema/calendar.ts';
import { MONTHS } from '../../schema/sourced-date.ts';
import type { RightsItem } from './to-item.ts';

/** A day of the ledger to jump to. */
export interface NamedDay {
  day: number;
  /** "2025-01-21". */
  iso: string;
  /** "21 Jan 2025". */
  label: string;
  /** What happened on it: the title of the weightiest event of that day; empty where none is on record. */
  title: string;
}

const MOST = 7;
/** Columns of a redline that fit beside each other. */
const COLUMNS = 6;

/** The days on which a right that is reserved to one began, those with the most changes of terms first; then in order. */
export function pickDays(items: readonly RightsItem[], archive: Archive, today: number): NamedDay[] {
  return nameDays(
    items,
    items.filter(({ reserve }) => reserve !== null && reserve > 0),
    { most: MOST, archive, today },
  );
}

/** The days on which the terms of one partnership began, those with the most changes first; then in order. */
export function pickOwnDays(items: readonly RightsItem[], archive: Archive, today: number): NamedDay[] {
  return nameDays(
    items,
    items.filter(({ search }) => !search),
    { most: COLUMNS, archive, today },
  );
}

function nameDays(
  items: readonly RightsItem[],
  beginning: readonly RightsItem[],
  { most, archive, today }: { most: number; archive: Archive; today: number },
): NamedDay[] {
  const days = new Set(
    beginning.flatMap(({ when }) =>
      when.sureFrom !== null && when.sureFrom === when.earliest ? [when.sureFrom] : [],
    ),
  );
  const changes = (day: number): number =>
    items.filter(
      ({ when, search, ends }) => !search && (when.sureFrom === day || (ends && when.sureTo === day - 1)),
    ).length;
  const own = new Set(items.map(({ id }) => id));
  return [...days]
    .filter((day) => day < today)
    .sort((a, b) => changes(b) - changes(a) || b - a)
    .slice(0, most)
    .sort((a, b) => a - b)
    .map((day) => ({ day, iso: toIsoDay(day), label: formatShort(day), title: titleOf(day, own, archive) }));
}

function titleOf(day: number, claims: ReadonlySet<string>, archive: Archive): string {
  const events = archive.live.events
    .filter(
      (event) =>
        event.when.kind === 'day' &&
        event.when.earliest === day &&
        event.claims.some(({ id }) => claims.has(id)),
    )
    .sort((a, b) => b.weight - a.weight);
  return events[0]?.title ?? '';
}

/** A day number, short: "21 Jan 2025". */
export function formatShort(day: number): string {
  const [year, month, date] = toIsoDay(day).split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1]?.slice(0, 3)} ${year}`;
}
