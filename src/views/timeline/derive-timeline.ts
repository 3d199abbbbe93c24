import type { Archive, Event } from '../../archive/archive.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { STANDINGS } from '../../provenance/standing.ts';
import { compareIds } from '../../schema/compare.ts';
import { valueAt } from '../../schema/item-at.ts';
import { compareDates, formatDate, formatDateShort } from '../../schema/sourced-date.ts';
import {
  type Choice,
  emptyColumns,
  LINK_KINDS,
  NO_STANDING,
  PRECISION,
  type TimelineData,
} from '../../timeline/timeline-data.ts';
import { deriveBands } from './derive-bands.ts';

/**
 * The timeline of an archive, or of some of its events. Withdrawn events are left out. An event none of whose
 * participants stands in a lane is drawn in a last lane of its own.
 */
export function deriveTimelineEvents(
  archive: Archive,
  provenance: ProvenanceIndex,
  only: (event: Event) => boolean = () => true,
): TimelineData {
  const events = archive.live.events
    .filter((event) => only(event))
    .sort((a, b) => compareDates(a.when, b.when) || compareIds(a, b));
  const kinds = Object.entries(archive.site.eventKinds).map(([id, { label, plural }]) => ({
    id,
    label,
    plural,
  }));
  const lanes = archive.site.lanes.map(({ id, label, colour }) => ({ id, label, colour }));
  const laneAt = new Map(lanes.map(({ id }, at) => [id, at]));
  const entities = makeRegister();
  const sources = makeRegister();
  const columns = emptyColumns();
  for (const event of events) {
    const own = provenance.ofEvent(event);
    const { when } = event;
    columns.id.push(event.id);
    columns.title.push(event.title);
    columns.when.push(formatDate(when));
    columns.short.push(formatDateShort(when));
    columns.kind.push(kinds.findIndex(({ id }) => id === event.kind));
    columns.standing.push(own.standing ? STANDINGS.indexOf(own.standing) : NO_STANDING);
    columns.weight.push(event.weight);
    columns.precision.push(PRECISION[when.kind]);
    columns.fuzzy.push(when.approximate || when.uncertain ? 1 : 0);
    columns.earliest.push(when.earliest);
    columns.startLatest.push(when.startLatest);
    columns.endEarliest.push(when.endEarliest);
    columns.latest.push(when.latest);
    columns.since.push(own.publicSince?.latest ?? null);
    columns.sinceWords.push(own.publicSince ? formatDate(own.publicSince) : '');
    columns.origins.push(own.independent);
    columns.disputed.push(own.disputed);
    const parties = unique(
      event.participants.flatMap(({ entity }) => (entity.lane ? [valueAt(laneAt, entity.lane.id)] : [])),
    );
    columns.parties.push(parties.length > 0 ? parties : [lanes.length]);
    columns.entities.push(
      unique(event.participants.map(({ entity }) => entities.index(entity.id, entity.name))),
    );
    columns.sources.push(
      unique(
        event.claims
          .flatMap((claim) => claim.evidence)
          .map(({ source }) => sources.index(source.publisher.id, source.publisher.name)),
      ),
    );
  }
  if (columns.parties.some((list) => list[0] === archive.site.lanes.length))
    lanes.push({ id: 'other', label: 'Others', colour: 0 });
  const at = new Map(columns.id.map((id, i) => [id, i]));
  return {
    asOf: findAsOf(archive),
    kinds,
    lanes,
    entities: entities.list,
    sources: sources.list,
    events: columns,
    links: events.flatMap((event, from) =>
      event.links.flatMap(({ event: other, as }): [number, number, number][] => {
        const to = at.get(other.id);
        return to === undefined ? [] : [[from, to, LINK_KINDS.indexOf(as)]];
      }),
    ),
    bands: deriveBands(archive, provenance, laneAt),
  };
}

/** The last day on which a source was read; where none says so, the last on which one appeared. */
function findAsOf(archive: Archive): number {
  const last = (days: (number | null | undefined)[]): number =>
    days.reduce<number>((most, day) => Math.max(most, day ?? 0), 0);
  return (
    last(archive.sources.map(({ accessed }) => accessed?.latest)) ||
    last(archive.sources.map(({ published }) => published?.latest))
  );
}

interface Register {
  list: Choice[];
  index: (id: string, label: string) => number;
}

function makeRegister(): Register {
  const list: Choice[] = [];
  const seen = new Map<string, number>();
  return {
    list,
    index: (id, label) => {
      const known = seen.get(id);
      if (known !== undefined) return known;
      seen.set(id, list.length);
      return list.push({ id, label }) - 1;
    },
  };
}

function unique(list: readonly number[]): number[] {
  return [...new Set(list)];
}
