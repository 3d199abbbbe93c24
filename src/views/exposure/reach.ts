import { type Holding, holdsAt, type Moment } from '../../graph/hold-at.ts';
import { compareIds } from '../../schema/compare.ts';
import { itemAt } from '../../schema/item-at.ts';

/** One leaning of an entity on another: by a claim, or because the record files the one as a part of the other. */
export interface Leaning {
  from: string;
  on: string;
  /** Index in the claims, or null for a part of a whole. */
  claim: number | null;
  /** Whether a chain ends with it: money, a licence or a seller is leant on, but not what they lean on in turn. */
  last: boolean;
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
  return leanings.filter(({ claim }) => claim === null || holdsAt(itemAt(claims, claim), moment) !== 'no');
}

/**
 * All that an entity leans on, directly or through others, nearest first, then by id. Every step of a chain but its last
 * one carries on. The chain is the shortest; of equal ones one that carries on, then the first in the order given.
 */
export function reach(leanings: readonly Leaning[], start: string): Reached[] {
  const from = new Map<string, Leaning[]>();
  for (const leaning of leanings) {
    const own = from.get(leaning.from);
    if (own) own.push(leaning);
    else from.set(leaning.from, [leaning]);
  }
  const carried = new Map<string, Leaning[]>([[start, []]]);
  for (const [id, chain] of carried) {
    for (const leaning of from.get(id) ?? [])
      if (!leaning.last && !carried.has(leaning.on)) carried.set(leaning.on, [...chain, leaning]);
  }
  const chains = new Map(carried);
  for (const [id, chain] of carried) {
    for (const leaning of from.get(id) ?? []) {
      const known = chains.get(leaning.on);
      if (leaning.last && (!known || known.length > chain.length + 1))
        chains.set(leaning.on, [...chain, leaning]);
    }
  }
  return [...chains]
    .filter(([id]) => id !== start)
    .map(([id, chain]) => ({ id, steps: chain.length, chain }))
    .sort((a, b) => a.steps - b.steps || compareIds(a, b));
}
