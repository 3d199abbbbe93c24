import { type Change, findChange, findPhase, type RightsMoment, type TimedItem } from './phase.ts';

/** A day of a redline with, for each term, what became of its items since the day before it. */
export interface RedlineColumn {
  day: number;
  /** By term: what became of its items, by their index in the row. */
  terms: RedlineCell[];
}

/** What is new and gone; what stands is listed on the first day only, and else just said. */
export interface RedlineCell {
  changes: { index: number; change: Change }[];
  /** Without changes: "stands" or "nothing on record"; else empty. */
  words: string;
}

/**
 * What each of some days changed in one partnership: the first against the day before it, each other against the one before
 * it in the list. Items that say only that nothing was found are left out.
 */
export function deriveRedline(
  cells: readonly (readonly TimedItem[])[],
  days: readonly number[],
  known: boolean,
): RedlineColumn[] {
  return days.map((day, at) => {
    const before: RightsMoment = { at: days[at - 1] ?? day - 1, public: known };
    return {
      day,
      terms: cells.map((items) => {
        const all = items.flatMap((item, index) => {
          const change = item.search
            ? null
            : findChange(findPhase(item, before), findPhase(item, { at: day, public: known }));
          return change ? [{ index, change }] : [];
        });
        const changes = at === 0 ? all : all.filter(({ change }) => change !== 'stands');
        return {
          changes,
          words: changes.length > 0 ? '' : all.length > 0 ? 'stands' : 'nothing on record',
        };
      }),
    };
  });
}

/** Whether anything of a term is told on any of the days. */
export function isTold(columns: readonly RedlineColumn[], term: number): boolean {
  return columns.some(({ terms }) => terms[term]?.words !== 'nothing on record');
}

/** The days from the first to the last, with those of the named days between on which something of the partnership changed. */
export function pickColumns(
  cells: readonly (readonly TimedItem[])[],
  named: readonly number[],
  [from, to]: readonly [number, number],
  known: boolean,
): number[] {
  const between = named.filter((day) => day > from && day < to);
  const changing = deriveRedline(cells, [from, ...between], known)
    .slice(1)
    .filter(({ terms }) => terms.some(({ changes }) => changes.length > 0))
    .map(({ day }) => day);
  return from === to ? [from] : [from, ...changing, to];
}

/** How many items are new, gone and as they were between two days: "On record: 12 new, 9 gone, 5 unchanged." */
export function tellBalance(
  cells: readonly (readonly TimedItem[])[],
  [from, to]: readonly [number, number],
  known: boolean,
): string {
  const changes = cells.flat().flatMap((item) => {
    const phase = (at: number) => findPhase(item, { at, public: known });
    return item.search ? [] : (findChange(phase(from), phase(to)) ?? []);
  });
  const count = (wanted: Change): number => changes.filter((change) => change === wanted).length;
  const untold = count('untold') > 0 ? `, ${count('untold')} not told anew` : '';
  return `On record: ${count('new')} new, ${count('gone')} gone, ${count('stands')} unchanged${untold}.`;
}
