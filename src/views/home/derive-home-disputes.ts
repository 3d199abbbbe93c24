import type { Archive, Claim, Dispute } from '../../archive/archive.ts';
import { recordTitle } from '../../archive/titles.ts';
import { formatSourceName } from '../../provenance/format-source.ts';
import { compareIds } from '../../schema/compare.ts';
import { formatCount } from '../../schema/format-number.ts';
import { recordPath } from '../../schema/urls.ts';

/** One answer to a disputed question: its words, the claim that says it, and who prints it. */
export interface HomeSide {
  label: string;
  /** The first claim of the position that is still on record; null where there is none. */
  says: string | null;
  by: string;
}

/** An open question with the two answers that most sources give. */
export interface HomeDispute {
  question: string;
  path: string;
  sides: HomeSide[];
  /** "And two more answers." Empty where both sides are shown. */
  more: string;
}

const DISPUTES = 3;
const SIDES = 2;
const NAMES = 2;

/** The open disputes of fact that most sources take part in, each with its two most held sides; ties by id. */
export function deriveHomeDisputes(archive: Archive): HomeDispute[] {
  const weigh = (dispute: Dispute): number =>
    sourcesOf(dispute.positions.flatMap(({ claims }) => claims)).length +
    (archive.backlinks.get(dispute.id)?.length ?? 0);
  const factual = (dispute: Dispute): number => Number(dispute.kind !== 'interpretation');
  return archive.live.disputes
    .filter(({ state, positions }) => state === 'open' && positions.length > 1)
    .sort((a, b) => factual(b) - factual(a) || weigh(b) - weigh(a) || compareIds(a, b))
    .slice(0, DISPUTES)
    .map(toHomeDispute);
}

function toHomeDispute(dispute: Dispute): HomeDispute {
  const shown = [...dispute.positions]
    .map((position, at) => ({ ...position, at, held: sourcesOf(position.claims).length }))
    .sort((a, b) => b.held - a.held || a.at - b.at)
    .slice(0, SIDES)
    .sort((a, b) => a.at - b.at);
  const rest = dispute.positions.length - shown.length;
  return {
    question: dispute.question,
    path: recordPath(dispute),
    sides: shown.map(({ label, claims }) => {
      const live = claims.find(({ status }) => status === 'live');
      return { label, says: live ? recordTitle(live) : null, by: nameSources(claims) };
    }),
    more: rest > 0 ? `And ${formatCount(rest, 'more answer')}.` : '',
  };
}

function sourcesOf(claims: readonly Claim[]): string[] {
  return [
    ...new Set(claims.flatMap((claim) => claim.evidence.map(({ source }) => formatSourceName(source)))),
  ];
}

function nameSources(claims: readonly Claim[]): string {
  const names = sourcesOf(claims);
  return names.length > NAMES
    ? `${names.slice(0, NAMES).join(', ')} and ${names.length - NAMES} more`
    : names.join(' and ');
}
