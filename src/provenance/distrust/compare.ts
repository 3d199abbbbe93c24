import { numberAt } from '../../schema/columns.ts';
import type { Standing } from '../standing.ts';
import type { TrustIndex } from './trust-index.ts';
import type { Weighed } from './weigh.ts';

/** A standing that is another than before. */
export interface Change {
  /** Place of the record or group. */
  at: number;
  from: Standing | null;
  to: Standing | null;
}

/** What is another than before. Places of live records, and of groups. */
export interface Moved {
  /** Records that nothing supports any more. */
  falls: number[];
  /** Records that still stand, otherwise than before. */
  changes: Change[];
  /** Events of which no claim is supported any more. */
  groupFalls: number[];
  groupChanges: Change[];
  /** Answers of disputes that lose all their support: the group and the part. */
  answers: { at: number; part: number }[];
}

/** What striking moved, from how everything stood to how it stands. */
export function compareWeighed(index: TrustIndex, before: Weighed, after: Weighed): Moved {
  const moved: Moved = { falls: [], changes: [], groupFalls: [], groupChanges: [], answers: [] };
  index.records.forEach(({ live }, at) => {
    if (!live || before.ends[at] === 0) return;
    const [from, to] = [before.standings[at] ?? null, after.standings[at] ?? null];
    if (after.ends[at] === 0) moved.falls.push(at);
    else if (from !== to) moved.changes.push({ at, from, to });
  });
  const supported = ({ ends }: Weighed, records: readonly number[]): boolean =>
    records.some((record) => numberAt(ends, record) > 0);
  index.groups.forEach(({ collection, parts }, at) => {
    const [from, to] = [before.groups[at] ?? null, after.groups[at] ?? null];
    let falls = false;
    parts.forEach(({ records }, part) => {
      if (!supported(before, records) || supported(after, records)) return;
      if (collection === 'events') falls = true;
      else moved.answers.push({ at, part });
    });
    if (falls) moved.groupFalls.push(at);
    else if (from !== to) moved.groupChanges.push({ at, from, to });
  });
  return moved;
}
