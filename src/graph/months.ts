import { toDayNumber, toIsoDay } from '../schema/calendar.ts';
import { numberAt } from '../schema/columns.ts';

/** The last day of each month from the first to the last, which ends with the last day itself. */
export function listMonths(first: number, last: number): number[] {
  const [year, month] = toIsoDay(first).split('-').map(Number) as [number, number];
  const days: number[] = [];
  for (let at = year * 12 + month; ; at++) {
    const day = toDayNumber(`${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`) - 1;
    days.push(Math.min(day, last));
    if (day >= last) return days;
  }
}

/** How many claims begin in each month. */
export function countStarts(
  claims: readonly { when: { earliest: number | null } | null }[],
  months: readonly number[],
): number[] {
  const counts = months.map(() => 0);
  for (const { when } of claims) {
    const start = when?.earliest ?? null;
    const month = start === null ? -1 : months.findIndex((day) => day >= start);
    if (month >= 0) counts[month] = numberAt(counts, month) + 1;
  }
  return counts;
}

/** The place of a day among months: the last month that ends by then; the last of all without a day. */
export function findMonth(months: readonly number[], at: number | null): number {
  return at === null
    ? months.length - 1
    : Math.max(
        0,
        months.findLastIndex((day) => day <= at),
      );
}
