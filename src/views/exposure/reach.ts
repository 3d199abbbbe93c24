import { type Holding, holdsAt, type Moment } from '../graph/hold-at.ts';

/** One leaning of an entity on another: by a claim, or because the record files the one as a part of the other. */
export interface Leaning {
  from: string;
  on: string;
  /** Index in the claims, or null for a part of a whole. */
  claim: number | null;
}

/** Something that an entity leans on: in how many steps, and one shortest chain of leanings to it. */
export interface Reached {
  id: string;
  steps: number;
  chain: Leaning[];
}

/** The leanings that hold at a moment; what is a part of a whole is so always. */
export function leaningsAt(
  leanings: readonly Leaning[],
  claims: readonly { when: Holding | null; public: number | null }[],
  moment: Moment,
): Leaning[] {
  return leanings.filter(({ claim }) => claim === null || holdsAt(claims[claim]!, moment) !== 'no');
}

/**
 * All that an entity leans on, directly or through others, nearest first, then by id. The chain is the shortest; of
 * equal ones the first in the order given.
 */
export function reach(leanings: readonly Leaning[], start: string): Reached[] {
  const from = new Map<string, Leaning[]>();
  for (const leaning of leanings) {
    const own = from.get(leaning.from);
    if (own) own.push(leaning);
    else from.set(leaning.from, [leaning]);
  }
  const chains = new Map<string, Leaning[]>([[start, []]]);
  let border = [start];
  while (border.length > 0) {
    const next: string[] = [];
    for (const id of border) {
      for (const leaning of from.get(id) ?? []) {
        if (chains.has(leaning.on)) continue;
        chains.set(leaning.on, [...chains.get(id)!, leaning]);
        next.push(leaning.on);
      }
    }
    border = next;
  }
  return [...chains]
    .filter(([id]) => id !== start)
    .map(([id, chain]) => ({ id, steps: chain.length, chain }))
    .sort((a, b) => a.steps - b.steps || (a.id < b.id ? -1 : 1));
}
