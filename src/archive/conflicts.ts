import type { Site } from '../schema/site.ts';
import { mayOverlap, type SourcedDate } from '../schema/sourced-date.ts';
import type { Archive, Claim, Entity } from './archive.ts';

/** Two live claims that cannot both hold. */
export interface Conflict {
  kind: 'relation' | 'amount';
  /** Sorted by id. */
  claims: [Claim, Claim];
}

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
    ...pairs(claims, (claim) => relationKey(claim, archive.site))
      .filter(([a, b]) => excludeByRelation(a, b, archive.site))
      .map((pair): Conflict => ({ kind: 'relation', claims: pair })),
    ...pairs(claims, amountKey)
      .filter(([a, b]) => a.amount!.value !== b.amount!.value)
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

function relationKey({ relation }: Claim, site: Site): string | null {
  const single = relation && site.predicates[relation.predicate]?.single;
  if (!relation || !single) return null;
  const shared = single === 'subject' ? relation.object : relation.subject;
  return `${relation.predicate} ${shared.id}`;
}

function excludeByRelation(a: Claim, b: Claim, site: Site): boolean {
  const side = site.predicates[a.relation!.predicate]!.single!;
  const [one, other] = [a.relation![side], b.relation![side]];
  return (
    one !== other && !contains(one, other) && !contains(other, one) && overlapBeyondTouch(a.when, b.when)
  );
}

function amountKey({ amount, relation, when }: Claim): string | null {
  if (!amount?.from || !amount.to) return null;
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

function pairs(claims: readonly Claim[], keyOf: (claim: Claim) => string | null): [Claim, Claim][] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((a, at) => group.slice(at + 1).map((b): [Claim, Claim] => [a, b])),
  );
}
