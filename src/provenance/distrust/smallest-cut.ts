import { numberAt } from '../../schema/columns.ts';
import { itemAt } from '../../schema/item-at.ts';
import type { TrustItem, TrustSource } from './trust-index.ts';
import { findAlive } from './weigh.ts';

type FindTrail = (struck: ReadonlySet<number>) => number[] | null;

/** What has to fall for evidence to support nothing any more. Places of documents. */
export interface Cut {
  /** One smallest set of documents without which nothing is left, those far up the trail first; empty without evidence. */
  set: number[];
  /** Whether no other set is as small. */
  only: boolean;
  /** Every document that everything depends on; none where the smallest set has two or more. Nearest to the end first. */
  sole: number[];
  /** Where the trails end. */
  ends: number[];
  /** Whether all of them are known to be origins. */
  known: boolean;
}

/** The smallest sets of documents whose loss leaves the evidence without support: exact, by bounded search. */
export function findCut(sources: readonly TrustSource[], items: readonly TrustItem[]): Cut {
  const path: FindTrail = (struck) => findTrail(sources, items, struck);
  const first = path(new Set());
  const { ends, known } = findEnds(sources, items);
  if (!first) return { set: [], only: true, sole: [], ends, known };
  const sole = first.toReversed().filter((at) => path(new Set([at])) === null);
  if (sole.length > 0) return { set: [numberAt(sole, 0)], only: sole.length === 1, sole, ends, known };
  for (let size = 2; ; size++) {
    const all = ends.length === size && path(new Set(ends)) === null;
    const set = all ? ends : search(path, new Set(), size, null);
    if (!set) continue;
    const only = set.every((kept) => search(path, new Set(), size, kept) === null);
    return { set, only, sole, ends, known };
  }
}

/** A set of at most `left` further documents, `kept` not among them, that leaves no trail, or null. */
function search(
  path: FindTrail,
  struck: ReadonlySet<number>,
  left: number,
  kept: number | null,
): number[] | null {
  const trail = path(struck);
  if (!trail) return [...struck];
  if (countApart(path, struck, left + 1) > left) return null;
  for (const at of trail.toReversed()) {
    const found = at === kept ? null : search(path, new Set([...struck, at]), left - 1, kept);
    if (found) return found;
  }
  return null;
}

/** How many trails without a common document there are at least; counting stops at `enough`. */
function countApart(path: FindTrail, struck: ReadonlySet<number>, enough: number): number {
  const used = new Set(struck);
  let count = 0;
  for (let trail = path(used); trail && count < enough; trail = path(used)) {
    for (const at of trail) used.add(at);
    count++;
  }
  return count;
}

/** One shortest-to-find trail from a piece of evidence to an end that meets nothing struck, or null. */
function findTrail(
  sources: readonly TrustSource[],
  items: readonly TrustItem[],
  struck: ReadonlySet<number>,
): number[] | null {
  const dead = new Set<number>(struck);
  const climb = (at: number): number[] | null => {
    if (dead.has(at)) return null;
    const { up, open } = itemAt(sources, at);
    if (open || up.length === 0) return [at];
    dead.add(at);
    for (const next of up) {
      const rest = climb(next);
      if (rest) return [at, ...rest];
    }
    return null;
  };
  for (const { source, basis, via } of items) {
    if (struck.has(source)) continue;
    if (basis !== 'upstream') return [source];
    if (via.length === 0) {
      const trail = climb(source);
      if (trail) return trail;
    }
    for (const next of via) {
      const rest = climb(next);
      if (rest) return [source, ...rest];
    }
  }
  return null;
}

function findEnds(sources: readonly TrustSource[], items: readonly TrustItem[]): Pick<Cut, 'ends' | 'known'> {
  const ends = new Map<number, boolean>();
  const walked = new Set<number>();
  const end = (at: number, known: boolean): void => {
    ends.set(at, known || ends.get(at) === true);
  };
  const walk = (at: number): void => {
    if (walked.has(at)) return;
    walked.add(at);
    const { up, open } = itemAt(sources, at);
    if (open || up.length === 0) end(at, !open);
    else up.forEach(walk);
  };
  for (const { source, basis, via } of items) {
    if (basis !== 'upstream') end(source, basis === 'own');
    else if (via.length > 0) via.forEach(walk);
    else walk(source);
  }
  return {
    ends: [...ends.keys()].sort((a, b) => a - b),
    known: [...ends.values()].every((known) => known),
  };
}

/** Documents struck that a piece of evidence cannot get around, nearest first; empty where it still counts. */
export function findBlocks(
  sources: readonly TrustSource[],
  { source, basis, via }: TrustItem,
  struck: ReadonlySet<number>,
): number[] {
  if (struck.has(source)) return [source];
  if (basis !== 'upstream') return [];
  const alive = findAlive(sources, struck);
  const { up, open } = itemAt(sources, source);
  const next = via.length > 0 ? via : open ? [] : up;
  if (next.length === 0 || next.some((at) => alive[at])) return [];
  const blocks = new Set<number>();
  const walked = new Set<number>();
  const walk = (at: number): void => {
    if (walked.has(at)) return;
    walked.add(at);
    if (struck.has(at)) blocks.add(at);
    else itemAt(sources, at).up.forEach(walk);
  };
  next.forEach(walk);
  return [...blocks];
}
