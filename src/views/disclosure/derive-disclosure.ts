import type { Archive, Event } from '../../archive/archive.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { findLag } from '../../provenance/disclosure.ts';
import type { Standing } from '../../provenance/standing.ts';
import { compareIds, compareTexts } from '../../schema/compare.ts';
import { valueAt } from '../../schema/item-at.ts';
import { must } from '../../schema/must.ts';
import { formatDate, formatLag, type SourcedDate } from '../../schema/sourced-date.ts';
import { recordPath } from '../../schema/urls.ts';

/** One event at both clocks. Days are day numbers. */
export interface DisclosedEvent {
  id: string;
  title: string;
  path: string;
  /** Colour number of its lane, or null where no participant has one. */
  colour: number | null;
  standing: Standing | null;
  happened: { first: number; last: number; words: string };
  published: { first: number; last: number; words: string };
  lagDays: number;
  /** "8 years 4 months", or "the same day". */
  lag: string;
}

/** What became public on one date as its sources give it. */
export interface DisclosureDay {
  date: string;
  words: string;
  /** Longest unseen first. */
  events: DisclosedEvent[];
}

export interface DisclosureView {
  /** Unseen for a month or more, longest first; ties by id. */
  late: DisclosedEvent[];
  /** Public within a month, in order of happening. */
  prompt: DisclosedEvent[];
  /** Days with the most events that had been unseen for over a month first. */
  days: DisclosureDay[];
  /** First and last day drawn. */
  span: [number, number] | null;
  /** Events left out because a clock is missing. */
  undated: { id: string; title: string; path: string }[];
}

/** Lag in days from which an event counts as late to be known. */
const LATE = 31;

/** Every live event at the day it happened and the day the public could first know of it. */
export function deriveDisclosure(archive: Archive, provenance: ProvenanceIndex): DisclosureView {
  const live = archive.live.events;
  const events: DisclosedEvent[] = [];
  const undated: DisclosureView['undated'] = [];
  const dates = new Map<string, SourcedDate>();
  for (const event of live) {
    const disclosed = toDisclosed(event, provenance);
    if (!disclosed) undated.push({ id: event.id, title: event.title, path: recordPath(event) });
    else {
      events.push(disclosed);
      dates.set(event.id, must(provenance.ofEvent(event).publicSince, 'day it was public'));
    }
  }
  events.sort((a, b) => b.lagDays - a.lagDays || compareIds(a, b));
  const days = new Map<string, DisclosureDay>();
  for (const event of events) {
    const date = valueAt(dates, event.id);
    const day = days.get(date.text) ?? { date: date.text, words: formatDate(date), events: [] };
    day.events.push(event);
    days.set(date.text, day);
  }
  const late = (day: DisclosureDay): number => day.events.filter((event) => event.lagDays >= LATE).length;
  return {
    late: events.filter((event) => event.lagDays >= LATE),
    prompt: events
      .filter((event) => event.lagDays < LATE)
      .sort((a, b) => a.happened.first - b.happened.first || compareIds(a, b)),
    days: [...days.values()]
      .filter((day) => late(day) > 0)
      .sort((a, b) => late(b) - late(a) || compareTexts(a.date, b.date)),
    span:
      events.length === 0
        ? null
        : [
            Math.min(...events.map((event) => event.happened.first)),
            Math.max(...events.map((event) => event.published.last)),
          ],
    undated,
  };
}

function toDisclosed(event: Event, provenance: ProvenanceIndex): DisclosedEvent | null {
  const { publicSince, standing } = provenance.ofEvent(event);
  const lagDays = findLag(event.when, publicSince);
  const { earliest, latest, startLatest } = event.when;
  const first = earliest ?? startLatest ?? latest;
  if (lagDays === null || first === null || publicSince?.latest == null) return null;
  const lane = event.participants.find(({ entity }) => entity.lane)?.entity.lane ?? null;
  return {
    id: event.id,
    title: event.title,
    path: recordPath(event),
    colour: lane?.colour ?? null,
    standing,
    happened: {
      first,
      last: (event.when.kind === 'interval' ? startLatest : latest) ?? first,
      words: formatDate(event.when),
    },
    published: {
      first: publicSince.earliest ?? publicSince.latest,
      last: publicSince.latest,
      words: formatDate(publicSince),
    },
    lagDays,
    lag: formatLag(lagDays),
  };
}
