import type { Archive, Event } from '../../archive/archive.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { type SignView, STANDING_WORDS } from '../../provenance/sign.ts';
import { toIsoDay } from '../../schema/calendar.ts';
import { compareIds } from '../../schema/compare.ts';
import { compareDates, formatDateShort } from '../../schema/sourced-date.ts';
import type { RecordLink } from '../../schema/urls.ts';
import { toRecordLink } from '../evidence/record-link.ts';

/** An event in a list. */
export interface EventLine extends RecordLink {
  id: string;
  when: string;
  kind: string;
  weight: number;
  lane: number;
  sign: SignView | null;
  /** Last day (day number) by which it was surely public, or null where no source is dated. */
  publicBy: number | null;
}

/** One event as a line. */
export function deriveEventLine(event: Event, archive: Archive, provenance: ProvenanceIndex): EventLine {
  const { standing, publicSince } = provenance.ofEvent(event);
  return {
    ...toRecordLink(event),
    id: event.id,
    publicBy: publicSince?.latest ?? null,
    when: formatDateShort(event.when),
    kind: archive.site.eventKinds[event.kind]?.label ?? event.kind,
    weight: event.weight,
    lane: event.participants.find(({ entity }) => entity.lane)?.entity.lane?.colour ?? 0,
    sign: standing && { sign: standing, words: STANDING_WORDS[standing] },
  };
}

/** Live events, by the year in which they may first have happened. */
export function deriveEventsIndex(
  archive: Archive,
  provenance: ProvenanceIndex,
): { year: string; events: EventLine[] }[] {
  const years = new Map<string, EventLine[]>();
  for (const event of sortEvents(archive.live.events)) {
    const day = event.when.earliest ?? event.when.latest;
    const year = day === null ? 'Undated' : toIsoDay(day).slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), deriveEventLine(event, archive, provenance)]);
  }
  return [...years].map(([year, events]) => ({ year, events }));
}

/** Oldest first; ties by id. */
export function sortEvents(events: readonly Event[]): Event[] {
  return [...events].sort((a, b) => compareDates(a.when, b.when) || compareIds(a, b));
}
