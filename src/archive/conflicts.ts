import type { Site } from '../schema/site.ts';
import { mayOverlap, type SourcedDate } from '../schema/sourced-date.ts';
import type { Amount, Archive, Claim, Entity, Relation } from './archive.ts';

/** A claim that states a tie. */
export type TyingClaim = Claim & { relation: Relation };
/** A claim that states a sum between two parties. */
export type PayingClaim = Claim & { amount: Amount & { from: Entity; to: Entity } };

/** Two live claims that cannot both hold, sorted by id. */
export type Conflict =
  | { kind: 'relation'; claims: [TyingClaim, TyingClaim] }
  | { kind: 'amount'; claims: [PayingClaim, PayingClaim] };

/**
 * Pairs of live facts or attributions that exclude each other: one side of a relation that site.yml calls single
 * held by two at the same time, or the same sum (parties, relation, state, currency, date) with two values.
 * Only claims that some source supports are compared. Sorted.
 */
export function findConflicts(archive: Archive): Conflict[] {
  const claims = archive.live.claims.filter(
    ({ kind, evidence }) =>
      (kind === 'fact' || kind === 'attribution') &&
      evidence.some(({ stance }) => stance === 'supports' || stance === 'partly'),
  );
  return [
    ...pairs(claims.filter(isTying), (claim) => relationKey(claim, archive.site))
      .filter(([a, b]) => excludeByRelation(a, b, archive.site))
      .map((pair): Conflict => ({ kind: 'relation', claims: pair })),
    ...pairs(claims.filter(isPaying), amountKey)
      .filter(([a, b]) => a.amount.value !== b.amount.value)
      .map((pair): Conflict => ({ kind: 'amount', claims: pair })),
  ];
}

/** Whether one dispute sets the two claims against each other. */
export function isDeclared(archive: Archive, [a, b]: readonly [Claim, Claim]): boolean {
  return archive.live.disputes.some(({ positions }) => {
    const ofA = positions.findIndex(({ claims }) => claims.includes(a));
    const ofB = positions.findIndex(({ claims }) => claims.includes(b));
    return ofA >= 0 && ofB >= 0 && ofA !== ofB;
  });
}

/**
 * Whether two dates can share more than the days on which the one ends and the other starts. An interval that ends
 * within the year in which the next begins only touches it.
 */
export function overlapBeyondTouch(a: SourcedDate | undefined, b: SourcedDate | undefined): boolean {
  if (!a || !b) return true;
  return mayOverlap(a, b) && !touches(a, b) && !touches(b, a);
}

function touches(first: SourcedDate, next: SourcedDate): boolean {
  if (first.kind !== 'interval' || first.endEarliest === null || next.earliest === null) return false;
  const startsLater = (first.earliest ?? Number.NEGATIVE_INFINITY) < next.earliest;
  return startsLater && first.endEarliest <= (next.startLatest ?? next.earliest);
}

function isTying(claim: Claim): claim is TyingClaim {
  return claim.relation !== null;
}

function isPaying(claim: Claim): claim is PayingClaim {
  return claim.amount !== null && claim.amount.from !== null && claim.amount.to !== null;
}

function relationKey({ relation }: TyingClaim, site: Site): string | null {
  const single = site.predicates[relation.predicate]?.single;
  if (!single) return null;
  const shared = single === 'subject' ? relation.object : relation.subject;
  return `${relation.predicate} ${shared.id}`;
}

function excludeByRelation(a: TyingClaim, b: TyingClaim, site: Site): boolean {
  const side = site.predicates[a.relation.predicate]?.single;
  if (!side) return false;
  const [one, other] = [a.relation[side], b.relation[side]];
  return (
    one !== other && !contains(one, other) && !contains(other, one) && overlapBeyondTouch(a.when, b.when)
  );
}

function amountKey({ amount, relation, when }: PayingClaim): string | null {
  const asOf = amount.asOf ?? when;
  if (!asOf) return null;
  const parts = [amount.from.id, relation?.predicate ?? '', amount.to.id, amount.state, amount.currency];
  return [...parts, asOf.text].join(' ');
}

/** Whether the first is the second's whole: what belongs to a part also belongs to the whole. */
function contains(whole: Entity, part: Entity): boolean {
  const seen = new Set<Entity>();
  for (let at = part.partOf; at && !seen.has(at); at = at.partOf) {
    if (at === whole) return true;
    seen.add(at);
  }
  return false;
}

function pairs<C extends Claim>(claims: readonly C[], keyOf: (claim: C) => string | null): [C, C][] {
  const groups = new Map<string, C[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((a, at) => group.slice(at + 1).map((b): [C, C] => [a, b])),
  );
}
