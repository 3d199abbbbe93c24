import { numberAt } from '../schema/columns.ts';
import { itemAt } from '../schema/item-at.ts';
import { formatLag } from '../schema/sourced-date.ts';
import { groupList } from './group-list.ts';
import { formatEventStanding, STANDING_WORDS } from './name-event.ts';
import { pathOf, type TimelineData } from './timeline-data.ts';

/** One event of the list behind a drawing, in words. */
export interface ListItem {
  id: string;
  path: string;
  title: string;
  when: string;
  kind: string;
  /** Lanes it belongs to, the first being where it is drawn, and the colour of that one. */
  parties: string;
  colour: number;
  /** Place of that lane among those of the list. */
  lane: number;
  sign: (typeof STANDING_WORDS)[number]['sign'];
  /** "Documented, two origins". */
  standing: string;
  /** "Public since 8 May 2026, 8 years 4 months later", or empty where it was public at once or is not known. */
  disclosed: string;
  sources: string;
  weight: number;
}

export interface TimelineListView {
  years: { year: string; groups: { orderKnown: boolean; items: ListItem[] }[] }[];
  count: number;
  /** Colours of the lanes that the list draws as threads on a narrow screen. */
  threads: number[];
}

/** Days between happening and disclosure that a reader should be told of. */
const TELLING_LAG = 31;

/** The complete ordered list of the given events. */
export function deriveList(data: TimelineData, shown: readonly number[] | Int32Array): TimelineListView {
  const used = new Set(Array.from(shown, (event) => numberAt(itemAt(data.events.parties, event), 0)));
  const lanes = data.lanes.map((_, at) => at).filter((at) => used.has(at));
  return {
    count: shown.length,
    threads: lanes.map((at) => itemAt(data.lanes, at).colour),
    years: groupList(data, shown).map(({ year, groups }) => ({
      year,
      groups: groups.map(({ events }) => ({
        orderKnown: events.length === 1,
        items: events.map((event) => toItem(data, event, lanes)),
      })),
    })),
  };
}

function toItem(data: TimelineData, event: number, threads: readonly number[]): ListItem {
  const { events, lanes, kinds, sources } = data;
  const id = itemAt(events.id, event);
  const standing = itemAt(STANDING_WORDS, numberAt(events.standing, event));
  return {
    id,
    path: pathOf(data, event),
    title: itemAt(events.title, event),
    when: itemAt(events.when, event),
    kind: kinds[numberAt(events.kind, event)]?.label ?? '',
    parties: itemAt(events.parties, event)
      .map((lane) => itemAt(lanes, lane).label)
      .join(', '),
    colour: itemAt(lanes, numberAt(itemAt(events.parties, event), 0)).colour,
    lane: threads.indexOf(numberAt(itemAt(events.parties, event), 0)),
    sign: standing.sign,
    standing: formatEventStanding(data, event),
    disclosed: formatDisclosure(data, event),
    sources: itemAt(events.sources, event)
      .map((source) => itemAt(sources, source).label)
      .join(', '),
    weight: numberAt(events.weight, event),
  };
}

/** When the public could know, in words with the lag; empty where that was within a month or is not known. */
export function formatDisclosure({ events }: TimelineData, event: number): string {
  const lag = findEventLag({ events }, event);
  if (lag === null || lag <= TELLING_LAG) return '';
  return `Public since ${events.sinceWords[event]}, ${formatLag(lag)} later`;
}

/** Days from the last day on which it can have happened to the day it was public; null where one is not known. */
export function findEventLag({ events }: Pick<TimelineData, 'events'>, event: number): number | null {
  const since = events.since[event];
  const happened = events.precision[event] === 4 ? events.startLatest[event] : events.latest[event];
  if (since == null || happened == null) return null;
  return Math.max(0, since - happened);
}
