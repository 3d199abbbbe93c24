import type { Claim, Entity, Relation } from '../../archive/archive.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { compareTexts } from '../../schema/compare.ts';
import type { Site } from '../../schema/site.ts';
import { formatDate, type SourcedDate } from '../../schema/sourced-date.ts';
import type { ClaimLine } from '../evidence/claim-line.ts';
import { deriveClaimLine } from '../evidence/claim-line.ts';
import { withWholes } from './derive-pairs.ts';

/** One stretch of a ribbon: the most that was reserved at the time, and by which claims. */
export interface State {
  /** Position in the ribbon, from 1. */
  number: number;
  band: string;
  /** 0 to 4: how much was reserved. */
  reserve: number;
  from: number | null;
  to: number | null;
  /** The stretch in words, as precise as the claims: "November 2016 to 22 July 2019". */
  words: string;
  /** How many days of its start and of its end are uncertain. */
  looseFrom: number;
  looseTo: number;
  claims: ClaimLine[];
  /** Lesser rights held at the same time, by their bands. */
  besides: string[];
}

/** Who held which right over whom, over time. */
export interface Ribbon {
  holder: string;
  over: string;
  /** What the ribbon is about: "What B relied on A for" or "What A was granted by B". */
  title: string;
  /** Lane colour of the holder. */
  lane: number;
  states: State[];
  /** Claims to the same rights that are disputed, and so do not shape the ribbon. */
  contested: ClaimLine[];
}

/** A claim that ties two parties at some time. */
type DatedTie = Claim & { relation: Relation; when: SourcedDate };

interface Held {
  claim: DatedTie;
  band: string;
  reserve: number;
  from: number;
  to: number;
}

/** The ribbons of a pair: one for each holder, other side and direction of dependence. */
export function deriveRibbons(
  claims: readonly Claim[],
  predicates: Site['predicates'],
  provenance: ProvenanceIndex,
): Ribbon[] {
  const rows = new Map<string, [DatedTie, ...DatedTie[]]>();
  for (const claim of claims.filter(isDatedTie)) {
    const predicate = predicates[claim.relation.predicate];
    if (predicate?.reserve === undefined) continue;
    const [holder, over] = [wholeOf(claim.relation.subject), wholeOf(claim.relation.object)];
    const key = `${holder.id}~${over.id}~${predicate.dependence ?? ''}`;
    const row = rows.get(key);
    if (row) row.push(claim);
    else rows.set(key, [claim]);
  }
  return [...rows.values()]
    .map((row) => toRibbon(row, predicates, provenance))
    .sort((a, b) => b.states.length - a.states.length || compareTexts(a.holder, b.holder));
}

function isDatedTie(claim: Claim): claim is DatedTie {
  return claim.relation !== null && claim.when !== undefined;
}

/** The largest thing that it is part of; itself where it is part of nothing. */
function wholeOf(entity: Entity): Entity {
  return withWholes(entity).at(-1) ?? entity;
}

function toRibbon(
  row: readonly [DatedTie, ...DatedTie[]],
  predicates: Site['predicates'],
  provenance: ProvenanceIndex,
): Ribbon {
  const contested = row.filter((claim) => provenance.ofClaim(claim).standing === 'disputed');
  const calm = row.filter((claim) => !contested.includes(claim));
  const shaping = calm.length > 0 ? calm : contested;
  const { subject, object, predicate } = row[0].relation;
  const [holder, over] = [wholeOf(subject), wholeOf(object)];
  const granted = predicates[predicate]?.dependence === 'subject-on-object';
  return {
    holder: holder.name,
    over: over.name,
    title: granted
      ? `What ${holder.name} was granted by ${over.name}`
      : `What ${over.name} relied on ${holder.name} for`,
    lane: holder.lane?.colour ?? 0,
    states: toStates(shaping, predicates, provenance),
    contested: calm.length > 0 ? contested.map((claim) => deriveClaimLine(claim, provenance)) : [],
  };
}

/** Cuts time where a right begins or ends; in each piece the strongest right names the state. */
function toStates(
  claims: readonly DatedTie[],
  predicates: Site['predicates'],
  provenance: ProvenanceIndex,
): State[] {
  const held = claims.map((claim): Held => {
    const { kind, startLatest, endEarliest, earliest, latest } = claim.when;
    const predicate = predicates[claim.relation.predicate];
    const band = predicate?.band ?? predicate?.label ?? claim.relation.predicate;
    const from = (kind === 'interval' ? startLatest : earliest) ?? Number.NEGATIVE_INFINITY;
    const to = (kind === 'interval' ? endEarliest : latest) ?? Number.POSITIVE_INFINITY;
    return { claim, band, reserve: predicate?.reserve ?? 0, from, to: Math.max(from, to) };
  });
  const lasting = held.filter(({ claim }) => claim.when.kind === 'interval');
  const shaping = lasting.length > 0 ? lasting : held;
  const cuts = [...new Set(shaping.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const states: {
    band: string;
    reserve: number;
    from: number;
    to: number;
    held: Set<Held>;
    besides: Set<string>;
  }[] = [];
  for (const [index, from] of cuts.entries()) {
    const to = cuts[index + 1];
    if (to === undefined) break;
    const active = shaping.filter((item) => item.from <= from && item.to >= to);
    if (active.length === 0) continue;
    const top = active.reduce((best, item) => (item.reserve > best.reserve ? item : best));
    const same = active.filter((item) => item.band === top.band);
    const lesser = active.filter((item) => item.band !== top.band).map((item) => item.band);
    const last = states.at(-1);
    if (last && last.band === top.band && last.to === from) {
      last.to = to;
      for (const item of same) last.held.add(item);
      for (const band of lesser) last.besides.add(band);
    } else
      states.push({
        band: top.band,
        reserve: (same[0] ?? top).reserve,
        from,
        to,
        held: new Set(same),
        besides: new Set(lesser),
      });
  }
  return states.map((state, index) => ({
    number: index + 1,
    band: state.band,
    reserve: state.reserve,
    from: Number.isFinite(state.from) ? state.from : null,
    to: Number.isFinite(state.to) ? state.to : null,
    words: formatStretch({ ...state, ends: shaping }),
    looseFrom: loose(state.held, ({ earliest, startLatest }) => (startLatest ?? 0) - (earliest ?? 0)),
    looseTo: loose(state.held, ({ endEarliest, latest }) => (latest ?? 0) - (endEarliest ?? 0)),
    claims: [...state.held].map(({ claim }) => deriveClaimLine(claim, provenance)),
    besides: [...state.besides].sort(),
  }));
}

/** Each end in the words of a claim that begins or ends there; the ends of a state are those of some claim. */
function formatStretch({
  from,
  to,
  held,
  ends,
}: {
  from: number;
  to: number;
  held: ReadonlySet<Held>;
  ends: readonly Held[];
}): string {
  const all = [...held, ...ends];
  const part = (at: 0 | 1, item: Held | undefined): string | undefined =>
    item &&
    formatDate({ ...item.claim.when, text: item.claim.when.text.split('/')[at] ?? item.claim.when.text });
  const start = Number.isFinite(from)
    ? (part(
        0,
        all.find((item) => item.from === from),
      ) ??
      part(
        1,
        all.find((item) => item.to === from),
      ))
    : undefined;
  const end = Number.isFinite(to)
    ? (part(
        1,
        all.find((item) => item.to === to),
      ) ??
      part(
        0,
        all.find((item) => item.from === to),
      ))
    : undefined;
  if (start && end) return `${start} to ${end}`;
  return start ? `since ${start}` : end ? `until ${end}` : 'without a known start or end';
}

function loose(held: ReadonlySet<Held>, days: (when: SourcedDate) => number): number {
  return Math.min(...[...held].map(({ claim }) => days(claim.when)));
}
