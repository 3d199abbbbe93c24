import type { Archive, Claim, Dispute } from '../../archive/archive.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { STANDINGS } from '../../provenance/standing.ts';
import { compareIds } from '../../schema/compare.ts';
import { compareDates, formatDate, formatDateShort, type SourcedDate } from '../../schema/sourced-date.ts';
import { recordPath } from '../../schema/urls.ts';
import { placeStatic, type StaticTimeline } from '../../timeline/place-static.ts';
import { emptyColumns, NO_STANDING, PRECISION, type TimelineData } from '../../timeline/timeline-data.ts';
import { deriveSmallTimeline } from './derive-small-timeline.ts';

const SIZE = { width: 1344, gutter: 164, labelRows: 3 };

/**
 * A dispute on an axis. About a date: what each position says it was, one lane per position, with who says so. About
 * anything else: the events that its claims belong to. Null where there is nothing to draw.
 */
export function deriveDisputeTimeline(
  archive: Archive,
  provenance: ProvenanceIndex,
  dispute: Dispute,
): StaticTimeline | null {
  const dated = dispute.positions.filter(({ claims }) => claims.some(({ when }) => when));
  if (dispute.kind === 'date' && dated.length > 1) return placeStatic(toDates(provenance, dispute), SIZE);
  const claims = new Set(dispute.positions.flatMap((position) => position.claims));
  const events = archive.live.events.filter((event) => event.claims.some((claim) => claims.has(claim)));
  if (events.length < 2) return null;
  const own = new Set(events);
  return deriveSmallTimeline(archive, provenance, { events: (event) => own.has(event), bands: false });
}

/** The dates that the positions give, as a timeline whose events are claims. */
function toDates(provenance: ProvenanceIndex, dispute: Dispute): TimelineData {
  const events = emptyColumns();
  const paths: string[] = [];
  const said = dispute.positions
    .flatMap(({ claims }, lane) => claims.map((claim) => ({ claim, lane })))
    .filter(
      (one): one is { claim: Claim & { when: SourcedDate }; lane: number } => one.claim.when !== undefined,
    )
    .sort((a, b) => compareDates(a.claim.when, b.claim.when) || compareIds(a.claim, b.claim));
  for (const { claim, lane } of said) {
    const { when } = claim;
    const { standing, origins, publicSince } = provenance.ofClaim(claim);
    const names = [...new Set(origins.supporting.map(({ publisher }) => publisher.name))];
    paths.push(recordPath(claim));
    events.id.push(claim.id);
    events.title.push(
      `${formatDateShort(when)}: ${names.slice(0, 3).join(', ')}${names.length > 3 ? ' …' : ''}`,
    );
    events.when.push(formatDate(when));
    events.short.push(formatDateShort(when));
    events.kind.push(0);
    events.standing.push(standing ? STANDINGS.indexOf(standing) : NO_STANDING);
    events.weight.push(3);
    events.precision.push(PRECISION[when.kind]);
    events.fuzzy.push(when.approximate || when.uncertain ? 1 : 0);
    events.earliest.push(when.earliest);
    events.startLatest.push(when.startLatest);
    events.endEarliest.push(when.endEarliest);
    events.latest.push(when.latest);
    // The axis is about when it happened; when the claims were printed would stretch it over years.
    events.since.push(null);
    events.sinceWords.push(publicSince ? formatDate(publicSince) : '');
    events.origins.push(origins.independent);
    events.disputed.push(standing === 'disputed' ? 1 : 0);
    events.parties.push([lane]);
    events.entities.push([]);
    events.sources.push([]);
  }
  return {
    asOf: Math.max(...said.map(({ claim }) => claim.when.latest ?? claim.when.startLatest ?? 0)),
    kinds: [{ id: 'claim', label: 'Claim', plural: 'Claims' }],
    lanes: dispute.positions.map(({ label }, at) => ({ id: `position-${at}`, label, colour: 0 })),
    entities: [],
    sources: [],
    events,
    paths,
    noun: ['claim', 'claims'],
    links: [],
    bands: [],
  };
}
