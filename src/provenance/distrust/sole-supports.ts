import { itemAt } from '../../schema/item-at.ts';
import { findCut } from './smallest-cut.ts';
import type { TrustIndex } from './trust-index.ts';

/** For each document the places of live records that fall without it alone. */
export function findDependents(index: TrustIndex): number[][] {
  const dependents: number[][] = index.sources.map(() => []);
  index.records.forEach(({ supports, live }, at) => {
    if (live) for (const source of findCut(index.sources, supports).sole) itemAt(dependents, source).push(at);
  });
  return dependents;
}

/** For each document the places of live records whose evidence goes back to it by any way. */
export function findCarried(index: TrustIndex): number[][] {
  const carried: number[][] = index.sources.map(() => []);
  index.records.forEach(({ supports, live }, record) => {
    if (!live) return;
    const reached = new Set<number>();
    const reach = (at: number): void => {
      if (reached.has(at)) return;
      reached.add(at);
      const { up, open } = itemAt(index.sources, at);
      if (!open) up.forEach(reach);
    };
    for (const { source, basis, via } of supports) {
      if (basis !== 'upstream') reached.add(source);
      else if (via.length === 0) reach(source);
      else {
        reached.add(source);
        via.forEach(reach);
      }
    }
    for (const at of reached) itemAt(carried, at).push(record);
  });
  return carried;
}
