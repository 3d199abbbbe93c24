import { FIRST_DAY, LAST_DAY, partsOfDay } from '../schema/calendar.ts';
import { itemAt } from '../schema/item-at.ts';
import { formatYear } from '../schema/sourced-date.ts';
import { buildIndex, type TimelineIndex } from './build-index.ts';
import { deriveList, type TimelineListView } from './derive-list.ts';
import { findPlace } from './find-place.ts';
import { measureByTable } from './measure-text.ts';
import { type MinimapBin, placeMinimap } from './place-minimap.ts';
import { placeTimeline } from './place-timeline.ts';
import { placeTitled } from './place-titled.ts';
import type { PlacedTimeline } from './placed.ts';
import { findMainSpan, pathOf, type TimelineData } from './timeline-data.ts';

export interface StaticOptions {
  /** Whole width, and the part of it for the names of the lanes. */
  width: number;
  gutter: number;
  labelRows: number;
  /** Days to show; the main span with some air where it is left out. */
  window?: [number, number] | undefined;
  /** Ids of the lanes to draw; all that have events where it is left out. */
  lanes?: readonly string[] | undefined;
  minimap?: boolean | undefined;
  /** How many titles at most, each whole; as many as fit, cut and counted, where it is left out. */
  titles?: number | undefined;
  /** Place in the data of an event to mark. */
  select?: number | undefined;
}

/** A timeline drawn once, for a page that needs no script. JSON-safe. */
export interface StaticTimeline {
  placed: PlacedTimeline;
  gutter: number;
  /** Paths of the pages of its events, by place. */
  paths: string[];
  /** "Timeline with six lanes, 2015 to 2026." */
  name: string;
  minimap: { bins: MinimapBin[]; up: number; down: number } | null;
  list: TimelineListView;
  /** Where the marked event stands. */
  selected: { x: number; y: number; half: number } | null;
}

const MINIMAP = { up: 38, down: 26 };

/** Lays out a timeline and its list for a fixed width. The list holds every event of the data. */
export function placeStatic(data: TimelineData, options: StaticOptions): StaticTimeline {
  const all = Int32Array.from(data.events.id, (_, i) => i);
  const lanes = options.lanes ?? [];
  const wanted = lanes.length > 0 ? filterParties(data, all, lanes) : all;
  const index = buildIndex(data, 'party', wanted, lanes);
  const [from, to] = options.window ?? airAround(findMainSpan(data));
  const width = options.width - options.gutter;
  const view = { from, to, width, overscan: 0, labelRows: options.labelRows, tight: true };
  const placed =
    options.titles === undefined
      ? placeTimeline(index, view, measureByTable)
      : placeTitled(index, view, options.titles);
  return {
    placed,
    gutter: options.gutter,
    paths: data.events.id.map((_, i) => pathOf(data, i)),
    name: nameDrawing(index, from, to),
    minimap: options.minimap
      ? { ...placeMinimap(data, wanted, [from, to], { width, ...MINIMAP }), ...MINIMAP }
      : null,
    list: deriveList(data, all),
    selected: options.select === undefined ? null : findPlace(placed, index, options.select),
  };
}

function filterParties(data: TimelineData, events: Int32Array, ids: readonly string[]): Int32Array {
  return events.filter((event) =>
    itemAt(data.events.parties, event).some((lane) => ids.includes(itemAt(data.lanes, lane).id)),
  );
}

/** A window with a little air on both sides of a span, within the days that can be named. */
export function airAround([from, to]: readonly [number, number]): [number, number] {
  const air = Math.max(10, (to - from) * 0.025);
  return [Math.max(FIRST_DAY, from - air), Math.min(LAST_DAY + 1, to + air)];
}

function nameDrawing(index: TimelineIndex, from: number, to: number): string {
  const year = (day: number): string => formatYear(partsOfDay(day)[0]);
  const lanes = index.lanes.length;
  const span = year(from) === year(to) ? `${year(from)}` : `${year(from)} to ${year(to)}`;
  return `Timeline with ${lanes} ${lanes === 1 ? 'lane' : 'lanes'}, ${span}. The same events follow as a list.`;
}
