import { numberAt } from '../schema/columns.ts';
import { itemAt } from '../schema/item-at.ts';
import { recordPath } from '../schema/urls.ts';

/*
 * One timeline as columns: position i of every column is event i. Events are sorted by date, then by id, so the same
 * records give the same columns whatever order they were read in. Days are whole numbers since 1970-01-01 (UTC).
 */

/** Standing codes: the index in `STANDINGS`, or this for events without a standing. */
export const NO_STANDING = 4;

/** How precise a date is; the order is from narrow to wide. */
export const PRECISION = { day: 0, month: 1, season: 2, year: 3, interval: 4 } as const;

/** Ways one event is tied to another, read from the first to the second. */
export const LINK_KINDS = ['led-to', 'answers', 'part-of', 'supersedes'] as const;

/** A word of the vocabulary or a record, as a choice on the screen. */
export interface Choice {
  id: string;
  label: string;
}

export interface LaneChoice extends Choice {
  /** One of the eight lane colours; 0 is the colour of no lane. */
  colour: number;
}

export interface EventColumns {
  id: string[];
  title: string[];
  /** The date in words, and the same short. */
  when: string[];
  short: string[];
  /** Index in `kinds`. */
  kind: number[];
  standing: number[];
  weight: number[];
  /** A value of `PRECISION`. */
  precision: number[];
  /** 1 where the date is approximate or uncertain. */
  fuzzy: number[];
  earliest: (number | null)[];
  startLatest: (number | null)[];
  endEarliest: (number | null)[];
  latest: (number | null)[];
  /** The day by which it was surely public; null where no source is dated. */
  since: (number | null)[];
  sinceWords: string[];
  /** Independent origins, and how many of its claims are disputed. */
  origins: number[];
  disputed: number[];
  /** Indices in `lanes`, in the order of the participants; the first is where it is drawn. Never empty. */
  parties: number[][];
  /** Indices in `entities`. */
  entities: number[][];
  /** Indices in `sources`. */
  sources: number[][];
}

/** A state that lasted, from a dated relation. `null` is an open end. */
export interface Band {
  lane: number;
  row: number;
  label: string;
  short: string;
  /** The sentence behind it, and the path of its claim. */
  title: string;
  path: string;
  earliest: number | null;
  startLatest: number | null;
  endEarliest: number | null;
  latest: number | null;
}

export interface TimelineData {
  /** The last day the archive looked at its sources; nothing later is known. */
  asOf: number;
  kinds: (Choice & { plural: string })[];
  lanes: LaneChoice[];
  entities: Choice[];
  /** Publishers. */
  sources: Choice[];
  events: EventColumns;
  /** Path of each event's page, where they are something else than event records. */
  paths?: string[];
  /** What one and several of them are called, where not events. */
  noun?: [string, string];
  /** From event, to event, index in `LINK_KINDS`. */
  links: [number, number, number][];
  bands: Band[];
}

/** First day to draw of event i: where its start is open, the last day known of it. */
export function firstDay({ events }: TimelineData, i: number): number {
  return events.earliest[i] ?? events.startLatest[i] ?? events.endEarliest[i] ?? events.latest[i] ?? 0;
}

/** Day after the last one to draw of event i; an open end runs to what the archive knows. */
export function endDay(data: TimelineData, i: number): number {
  return Math.max(firstDay(data, i), data.events.latest[i] ?? data.asOf) + 1;
}

/** Where a mark for event i stands: the middle of its days. */
export function middle(data: TimelineData, i: number): number {
  return (firstDay(data, i) + endDay(data, i)) / 2;
}

/** From the first event to the last, or the last day on which one became public; of nothing, the month before `asOf`. */
export function findSpan(data: TimelineData): [number, number] {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < data.events.id.length; i++) {
    from = Math.min(from, firstDay(data, i));
    to = Math.max(to, endDay(data, i), (data.events.since[i] ?? to) + 1);
  }
  if (from > to) return [data.asOf - 30, data.asOf + 1];
  return [from, to];
}

/**
 * The span that is shown first: without the few early events that a wide gap parts from all others, so that the drawing
 * is not mostly empty. They stay in the list and in the minimap.
 */
export function findMainSpan(data: TimelineData): [number, number] {
  const [from, to] = findSpan(data);
  const starts = data.events.id.map((_, i) => firstDay(data, i)).sort((a, b) => a - b);
  const few = Math.floor(starts.length / 20);
  let first = 0;
  let widest = (to - from) / 5;
  for (let i = 1; i <= few; i++) {
    const gap = numberAt(starts, i) - numberAt(starts, i - 1);
    if (gap <= widest) continue;
    widest = gap;
    first = i;
  }
  return [starts[first] ?? from, to];
}

/** Columns of no event. */
export function emptyColumns(): EventColumns {
  return {
    id: [],
    title: [],
    when: [],
    short: [],
    kind: [],
    standing: [],
    weight: [],
    precision: [],
    fuzzy: [],
    earliest: [],
    startLatest: [],
    endEarliest: [],
    latest: [],
    since: [],
    sinceWords: [],
    origins: [],
    disputed: [],
    parties: [],
    entities: [],
    sources: [],
  };
}

/** Path of the page of event i. */
export function pathOf({ events, paths }: TimelineData, i: number): string {
  return paths?.[i] ?? recordPath({ collection: 'events', id: itemAt(events.id, i) });
}
