import type { Claim, Entity } from '../../archive/archive.ts';
import { type Holding, toHolding } from '../../graph/hold-at.ts';
import { isRefuted } from '../../provenance/against.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { deriveSign, type SignView } from '../../provenance/sign.ts';
import type { Site } from '../../schema/site.ts';
import { formatEndsShort, type SourcedDate } from '../../schema/sourced-date.ts';
import { recordPath } from '../../schema/urls.ts';
import type { TERM_STATES } from '../../schema/vocabularies.ts';
import type { TimedItem } from './phase.ts';

type Written = (typeof TERM_STATES)[number];

/** What one claim says of one term of a partnership. */
export interface RightsItem extends TimedItem {
  id: string;
  path: string;
  statement: string;
  /** Its few words in the cell. */
  text: string;
  /** What the record says of it: known, kept back, blacked out, looked for in vain. */
  state: Exclude<Written, 'ended'>;
  /** Who has the right. */
  holder: string;
  /** "since 22 Jul 2019", "28 Oct 2025", "2023"; with its end where it has one. */
  since: string;
  /** "to 21 Jan 2025"; empty where no end is on record. */
  until: string;
  /** The quotation mark for an opinion; null for what was looked for in vain. */
  sign: SignView | null;
  /** Whether only its own party says so. */
  own: boolean;
  /** Whether an open dispute is about it. */
  disputed: boolean;
  /** How much is reserved to its holder, 0 to 4; null where it states no right of that kind. */
  reserve: number | null;
}

/** An item with the entities between whom it lies, and the term that it states. */
export interface TermItem {
  term: string;
  ends: readonly [Entity, Entity];
  item: RightsItem;
}

/** Longest text of a cell that is made from the words of a predicate. */
const CELL = 40;

/**
 * What a claim says of a term: its own `term`, else that of its relation's predicate. Null where it says nothing of one,
 * where it is refuted or was decided against, and where neither it nor a source has a date.
 */
export function toItem(
  claim: Claim,
  predicates: Site['predicates'],
  provenance: ProvenanceIndex,
): TermItem | null {
  const { term, relation } = claim;
  const predicate = relation ? predicates[relation.predicate] : undefined;
  const name = term?.name ?? predicate?.term;
  const ends = term ? [term.holder, term.over] : relation && [relation.subject, relation.object];
  const { standing, against, ownAccount, publicSince } = provenance.ofClaim(claim);
  const [holder, over] = ends ?? [];
  if (name === undefined || !holder || !over || isRefuted(against)) return null;
  const when = claim.when ?? publicSince;
  if (!when) return null;
  const state = term?.state === 'ended' || !term ? 'stated' : term.state;
  const amendedBy = term?.amendedBy ?? relation?.amendedBy ?? null;
  const item: RightsItem = {
    id: claim.id,
    path: recordPath(claim),
    statement: claim.statement,
    text: term?.cell ?? fromPredicate(predicate, over),
    state,
    holder: holder.name,
    ...toTimes(claim, when),
    public: publicSince?.latest ?? null,
    endPublic: amendedBy ? (provenance.ofEvent(amendedBy).publicSince?.latest ?? null) : null,
    search: state === 'not-found',
    sign: deriveSign(claim, standing),
    own: ownAccount.length > 0 && standing !== 'disputed',
    disputed: standing === 'disputed',
    reserve: predicate?.reserve ?? null,
  };
  return { term: name, ends: [holder, over], item };
}

/** The band of a predicate, or its label, with the part that it is about where that fits. */
function fromPredicate(predicate: Site['predicates'][string] | undefined, over: Entity): string {
  const words = predicate?.band ?? predicate?.label ?? '';
  const whole = `${words}: ${over.name}`;
  const text = over.partOf && whole.length <= CELL ? whole : words;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * When it holds, in days and in words. A point holds from that day on, up to the event that ended it; what was paid stays
 * paid. On the day of its end it holds no more.
 */
function toTimes(
  { term, relation, amount }: Claim,
  when: SourcedDate,
): Pick<RightsItem, 'when' | 'ends' | 'since' | 'until'> {
  const words = formatEndsShort(when);
  const amended = term?.amendedBy ?? relation?.amendedBy ?? null;
  const paid = amount?.state === 'paid' || amount?.state === 'recorded';
  const holding = toHolding(when);
  if (when.kind === 'interval' && !(paid && when.latest !== null)) {
    const ends = term?.state === 'ended' || amended !== null;
    return {
      when: startLate(ends ? endBefore(holding, holding.sureTo) : holding),
      ends: ends && holding.sureTo !== null,
      since: words.from ? `since ${words.from}` : '',
      until: words.to ? `to ${words.to}` : '',
    };
  }
  const from = Math.max(holding.latest ?? -Infinity, holding.sureFrom ?? -Infinity);
  const open = { earliest: holding.earliest, sureFrom: from, sureTo: null, latest: null };
  const end = amended && (amended.when.earliest ?? -Infinity) > from ? amended.when : null;
  return {
    when: end ? { ...endBefore(open, end.earliest), latest: end.latest } : open,
    ends: end !== null,
    since: words.to ?? '',
    until: end ? `to ${formatEndsShort(end).to}` : '',
  };
}

/** Where no beginning is on record, it is sure only of its last day that it held. */
function startLate(holding: Holding): Holding {
  return holding.sureFrom === null ? { ...holding, sureFrom: holding.sureTo } : holding;
}

/** The same with its last sure day before the day of its end, but never before its first. */
function endBefore(holding: Holding, day: number | null): Holding {
  return day === null
    ? holding
    : { ...holding, sureTo: Math.max(day - 1, holding.sureFrom ?? Number.NEGATIVE_INFINITY) };
}
