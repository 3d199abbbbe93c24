import type { Archive, Claim, Entity } from '../../archive/archive.ts';
import { compareIds, compareTexts } from '../../schema/compare.ts';
import { betweenPath } from '../../schema/urls.ts';

/** Two parties with a page of their own, and the claims that tie them or their parts. */
export interface Pair {
  /** In the order of their ids, as in the address. */
  a: Entity;
  b: Entity;
  path: string;
  /** Live claims with a relation or an amount between them, by date, then id. */
  claims: Claim[];
}

const PARTIES = new Set<Entity['kind']>(['organisation', 'product', 'model', 'hardware']);

/** An entity and all that it is part of, nearest first. */
export function withWholes(entity: Entity): Entity[] {
  const wholes: Entity[] = [];
  for (let at: Entity | null = entity; at && !wholes.includes(at); at = at.partOf) wholes.push(at);
  return wholes;
}

/** Whether an entity is the other one or a part of it, at any depth. */
export function belongsTo(entity: Entity, whole: Entity): boolean {
  return withWholes(entity).includes(whole);
}

/**
 * All pairs with a page: two organisations, products, models or machines that a claim ties directly; and two
 * organisations that are part of nothing, of which parts or people are tied. Sorted by address.
 */
export function derivePairs(archive: Archive): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const claim of [...archive.live.claims].sort(compareClaims)) {
    const found = new Map<string, [Entity, Entity]>();
    for (const [one, other] of endsOf(claim)) {
      for (const a of withWholes(one)) {
        for (const b of withWholes(other)) {
          if (isPair(a, b, a === one && b === other)) found.set(betweenPath(a.id, b.id), [a, b]);
        }
      }
    }
    for (const [path, ends] of found) {
      const [a, b] = ends[0].id < ends[1].id ? ends : [ends[1], ends[0]];
      const pair = pairs.get(path) ?? { a, b, path, claims: [] };
      pair.claims.push(claim);
      pairs.set(path, pair);
    }
  }
  const tied = [...pairs.values()].filter((pair) => pair.claims.some((claim) => claim.relation));
  return tied.sort((a, b) => compareTexts(a.path, b.path));
}

/** The pairs of one entity, by how much ties them. */
export function pairsOf(pairs: readonly Pair[], id: string): Pair[] {
  return pairs
    .filter(({ a, b }) => a.id === id || b.id === id)
    .sort((a, b) => b.claims.length - a.claims.length || compareTexts(a.path, b.path));
}

function endsOf({ relation, amount }: Claim): [Entity, Entity][] {
  const ends: [Entity, Entity][] = relation ? [[relation.subject, relation.object]] : [];
  if (amount?.from && amount.to) ends.push([amount.from, amount.to]);
  return ends;
}

function isPair(a: Entity, b: Entity, direct: boolean): boolean {
  if (!PARTIES.has(a.kind) || !PARTIES.has(b.kind) || belongsTo(a, b) || belongsTo(b, a)) return false;
  return direct || [a, b].every((end) => end.kind === 'organisation' && !end.partOf);
}

function compareClaims(a: Claim, b: Claim): number {
  const start = (claim: Claim): number => claim.when?.earliest ?? Number.POSITIVE_INFINITY;
  return start(a) === start(b) ? compareIds(a, b) : start(a) - start(b);
}
