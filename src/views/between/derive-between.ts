import type { Archive, Claim, Entity, Event, Quote } from '../../archive/archive.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { formatSourceName } from '../../provenance/format-source.ts';
import { derivePassage, type PassageView } from '../../provenance/passage-view.ts';
import type { SignView } from '../../provenance/sign.ts';
import { STANDING_WORDS } from '../../provenance/sign.ts';
import { compareIds } from '../../schema/compare.ts';
import { itemAt } from '../../schema/item-at.ts';
import { compareDates, formatDate, formatDateShort, type SourcedDate } from '../../schema/sourced-date.ts';
import type { RecordLink } from '../../schema/urls.ts';
import { recordPath } from '../../schema/urls.ts';
import { type ClaimLine, deriveClaimLine } from '../evidence/claim-line.ts';
import { deriveLedger, type LedgerEntry } from '../money/derive-ledger.ts';
import { placeSteps, type StepChart } from '../money/place-steps.ts';
import { belongsTo, type Pair } from './derive-pairs.ts';
import { deriveRibbons, type Ribbon } from './derive-states.ts';
import { lastDayOf } from './last-day.ts';
import { type PlacedRibbon, placeRibbon } from './place-ribbon.ts';

export interface PairEvent extends RecordLink {
  id: string;
  when: string;
  sign: SignView | null;
  weight: number;
}

export interface PairQuote {
  path: string;
  words: string;
  said: string;
  passage: PassageView;
}

/** How the story of a pair begins, by those who tell it: the first happening that each source dates. */
export interface Beginning {
  when: string;
  claim: ClaimLine;
  /** Names of the sources for which nothing between the two is earlier. */
  sources: string[];
}

export interface BetweenView {
  a: RecordLink & { id: string };
  b: RecordLink & { id: string };
  summary: string;
  ribbons: { ribbon: Ribbon; placed: PlacedRibbon }[];
  charts: StepChart[];
  ledger: LedgerEntry[];
  events: PairEvent[];
  quotes: PairQuote[];
  disputes: (RecordLink & { state: string; positions: string[] })[];
  beginnings: Beginning[];
  /** All claims that tie the two, grouped by kind of tie. */
  groups: { label: string; claims: ClaimLine[] }[];
}

/** Everything between two parties and their parts. */
export function deriveBetween(pair: Pair, archive: Archive, provenance: ProvenanceIndex): BetweenView {
  const { a, b } = pair;
  const touches = (entities: readonly Entity[], party: Entity): boolean =>
    entities.some((entity) => belongsTo(entity, party));
  const joins = (entities: readonly Entity[]): boolean => touches(entities, a) && touches(entities, b);
  const own = new Set(pair.claims);
  const events = archive.live.events.filter(
    (event) =>
      joins(event.participants.map(({ entity }) => entity)) || event.claims.some((claim) => own.has(claim)),
  );
  const quotes = archive.live.quotes.filter((quote) => joins([quote.speaker, ...quote.to, ...quote.about]));
  const disputes = archive.live.disputes.filter(
    (dispute) =>
      dispute.positions.some(({ claims }) => claims.some((claim) => own.has(claim))) || joins(dispute.about),
  );
  const ids = new Set(pair.claims.map(({ id }) => id));
  const ledger = deriveLedger(archive, provenance).filter(({ id }) => ids.has(id));
  const lastDay = lastDayOf(archive);
  return {
    a: { id: a.id, title: a.name, path: recordPath(a) },
    b: { id: b.id, title: b.name, path: recordPath(b) },
    summary: summarise(pair, events, disputes.length),
    ribbons: deriveRibbons(pair.claims, archive.site.predicates, provenance).map((ribbon) => ({
      ribbon,
      placed: placeRibbon(ribbon.states, lastDay),
    })),
    charts: placeCharts(ledger, pair, archive, lastDay),
    ledger,
    events: [...events]
      .sort((x, y) => compareDates(x.when, y.when))
      .map((event) => toEvent(event, provenance)),
    quotes: [...quotes].sort(compareQuotes).map((quote) => ({
      path: recordPath(quote),
      words: quote.words,
      said: quote.said ? `${quote.speaker.name}, ${formatDate(quote.said)}` : quote.speaker.name,
      passage: derivePassage(itemAt(quote.evidence, 0), provenance.proofOf(itemAt(quote.evidence, 0))),
    })),
    disputes: disputes.map((dispute) => ({
      title: dispute.question,
      path: recordPath(dispute),
      state: dispute.state,
      positions: dispute.positions.map(({ label }) => label),
    })),
    beginnings: deriveBeginnings(pair.claims, provenance),
    groups: groupClaims(pair.claims, archive, provenance),
  };
}

function summarise(pair: Pair, events: readonly Event[], disputes: number): string {
  const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
  const dated = [...pair.claims.flatMap(({ when }) => when ?? []), ...events.map(({ when }) => when)]
    .filter((date) => date.earliest !== null)
    .sort(compareDates);
  const counts = `${count(pair.claims.length, 'claim')}, ${count(events.length, 'event')}, ${count(disputes, 'dispute')}.`;
  return dated[0] ? `${counts} The record begins: ${formatDateShort(dated[0])}.` : counts;
}

function placeCharts(
  ledger: readonly LedgerEntry[],
  pair: Pair,
  archive: Archive,
  lastDay: number,
): StepChart[] {
  const side = (party: { id: string } | null, whole: Entity): boolean => {
    const entity = party && archive.byId.get(party.id);
    return entity?.collection === 'entities' && belongsTo(entity, whole);
  };
  const ways: readonly (readonly [Entity, Entity])[] = [
    [pair.a, pair.b],
    [pair.b, pair.a],
  ];
  return ways.flatMap(([from, to]) => {
    const own = ledger.filter((entry) => side(entry.from, from) && side(entry.to, to));
    return [...new Set(own.map(({ currency }) => currency))].sort().flatMap((currency) => {
      const names = { from: from.name, to: to.name };
      return (
        placeSteps(
          own.filter((entry) => entry.currency === currency),
          names,
          lastDay,
        ) ?? []
      );
    });
  });
}

function compareQuotes(a: Quote, b: Quote): number {
  if (a.said && b.said) return compareDates(a.said, b.said);
  return a.said ? -1 : b.said ? 1 : compareIds(a, b);
}

function toEvent(event: Event, provenance: ProvenanceIndex): PairEvent {
  const { standing } = provenance.ofEvent(event);
  return {
    id: event.id,
    title: event.title,
    path: recordPath(event),
    when: formatDateShort(event.when),
    weight: event.weight,
    sign: standing ? { sign: standing, words: STANDING_WORDS[standing] } : null,
  };
}

/** For each source its earliest dated fact between the two; then the facts that begin at least one telling, in order. */
function deriveBeginnings(claims: readonly Claim[], provenance: ProvenanceIndex): Beginning[] {
  const facts = claims.flatMap((claim) =>
    (claim.kind === 'fact' || claim.kind === 'attribution') && claim.when && claim.when.earliest !== null
      ? [{ claim, when: claim.when }]
      : [],
  );
  const first = new Map<string, { claim: Claim; when: SourcedDate; name: string }>();
  for (const { claim, when } of facts) {
    for (const source of provenance.ofClaim(claim).origins.supporting) {
      const known = first.get(source.id);
      if (!known || compareDates(when, known.when) < 0)
        first.set(source.id, { claim, when, name: formatSourceName(source) });
    }
  }
  const beginnings = new Map<Claim, { when: SourcedDate; names: Set<string> }>();
  for (const { claim, when, name } of first.values()) {
    const own = beginnings.get(claim) ?? { when, names: new Set() };
    own.names.add(name);
    beginnings.set(claim, own);
  }
  return [...beginnings]
    .sort(([x, a], [y, b]) => compareDates(a.when, b.when) || compareIds(x, y))
    .slice(0, 6)
    .map(([claim, { when, names }]) => ({
      when: formatDateShort(when),
      claim: deriveClaimLine(claim, provenance),
      sources: [...names].sort(),
    }));
}

function groupClaims(
  claims: readonly Claim[],
  { site }: Archive,
  provenance: ProvenanceIndex,
): BetweenView['groups'] {
  return Object.entries(site.groups).flatMap(([id, { label }]) => {
    const own = claims.filter(
      ({ relation }) => relation && site.predicates[relation.predicate]?.group === id,
    );
    return own.length > 0 ? [{ label, claims: own.map((claim) => deriveClaimLine(claim, provenance)) }] : [];
  });
}
