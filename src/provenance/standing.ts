import type { Claim, Entity, Source } from '../archive/archive.ts';
import { type Against, isContested } from './against.ts';
import { isFirsthand, type Origins, wasSeen } from './origins.ts';

/** How well a fact or an attribution stands. Words, never a number. */
export const STANDINGS = ['documented', 'corroborated', 'single-origin', 'disputed'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Whether a kind of claim can stand or fall; opinions only have somebody who holds them and what answers them. */
export function hasStanding(claim: Pick<Claim, 'kind'>): boolean {
  return claim.kind === 'fact' || claim.kind === 'attribution';
}

/**
 * Standing of a fact or attribution; null for interpretation, prediction, advice and caveat, and where nothing
 * supports it.
 */
export function findStanding(claim: Claim, origins: Origins, against: Against): Standing | null {
  if (!hasStanding(claim) || origins.origins.length === 0) return null;
  if (isContested(against)) return 'disputed';
  if (documentsOf(origins).length > 0) return 'documented';
  return origins.independent >= 2 ? 'corroborated' : 'single-origin';
}

/** The firsthand records at which the support ends, which were read, and whose own words are evidence. */
export function documentsOf({ origins }: Pick<Origins, 'origins'>): Source[] {
  return origins
    .filter(
      ({ source, undetermined, ownWords }) =>
        !undetermined && ownWords && isFirsthand(source) && wasSeen(source),
    )
    .map(({ source }) => source);
}

/**
 * Who says of themselves what a fact states: the publishers of its documents, or of all its origins where it has no
 * document, if each of these is a company's statement and the fact is about it. It shows that they said so, not that it is
 * so. A filing, a contract or an act of an authority is more than an account. Else none.
 */
export function findOwnAccount(claim: Pick<Claim, 'kind' | 'about'>, origins: Origins): Entity[] {
  const documents = documentsOf(origins);
  const ends = documents.length > 0 ? documents : origins.origins.map(({ source }) => source);
  const isOwn = ({ kind, publisher }: Source): boolean =>
    kind === 'company-statement' && claim.about.some((entity) => isOneOf(entity, publisher));
  if (claim.kind !== 'fact' || !ends.every(isOwn)) return [];
  return [...new Set(ends.map(({ publisher }) => publisher))];
}

/** Whether one is the other, or a part of it. */
function isOneOf(entity: Entity, publisher: Entity): boolean {
  return isPart(entity, publisher) || isPart(publisher, entity);
}

function isPart(part: Entity, whole: Entity): boolean {
  const seen = new Set<Entity>();
  for (let at: Entity | null = part; at && !seen.has(at); at = at.partOf) {
    if (at === whole) return true;
    seen.add(at);
  }
  return false;
}
