import { playKnown } from '../provenance/known-day.ts';
import { numberAt } from '../schema/columns.ts';
import { itemAt, lastOf } from '../schema/item-at.ts';
import type { LaneMode } from './assign-lanes.ts';
import type { TimelineIndex } from './build-index.ts';
import { visitMembers } from './describe-cluster.ts';
import { type Facet, NO_FILTER, type TimelineFilter } from './filter-events.ts';
import { findNeighbour, type Step } from './find-neighbour.ts';
import { findItem } from './find-place.ts';
import { chooseLevel } from './place-timeline.ts';
import { clampWindow, roundWindow, type TimeWindow, zoomWindow } from './time-window.ts';
import { endDay, firstDay, middle, type TimelineData } from './timeline-data.ts';

/** Everything that a reader can change. Events are places in the data. */
export interface TimelineState {
  window: TimeWindow;
  mode: LaneMode;
  filter: TimelineFilter;
  selected: number | null;
  /** Events of a cluster that no zoom can part, listed in the panel. */
  opened: readonly number[];
  /** Where the keyboard stands. */
  focused: number | null;
  playing: boolean;
}

export type Action =
  | { type: 'window'; window: TimeWindow; settled: boolean }
  | { type: 'zoom'; factor: number; at?: number }
  | { type: 'pan'; share: number }
  | { type: 'fit-all' }
  | { type: 'fit-selection' }
  | { type: 'mode'; mode: LaneMode }
  | { type: 'toggle'; facet: Facet; id: string }
  | { type: 'entity'; id: string }
  | { type: 'text'; text: string; settled: boolean }
  | { type: 'known'; known: number | null; settled: boolean }
  | { type: 'clear' }
  | { type: 'play' }
  | { type: 'stop' }
  | { type: 'tick' }
  | { type: 'focus'; event: number }
  | { type: 'step'; step: Step }
  | { type: 'open'; event: number }
  | { type: 'select'; event: number | null }
  | { type: 'next'; by: 1 | -1 }
  | { type: 'restore'; state: Pick<TimelineState, 'window' | 'mode' | 'filter' | 'selected'> };

/** What a step needs to know beside the state: the shown events and how wide they are drawn. */
export interface Surroundings {
  data: TimelineData;
  index: TimelineIndex;
  width: number;
  /** Whole span that one can look at. */
  bounds: TimeWindow;
}

/**
 * What a change means for the address: nothing; a correction of the present entry of the history; a step of something
 * still moving; or something settled, that back should lead away from.
 */
export type Trace = 'none' | 'correct' | 'moving' | 'settled';

/** Steps in which a play passes the whole span. */
const PLAY_STEPS = 160;
/** Air beside what is fitted, as a share of it. */
const AIR = 0.08;

interface Outcome {
  state: TimelineState;
  trace: Trace;
}

/** The state after an action. */
export function reduce(state: TimelineState, action: Action, around: Surroundings): Outcome {
  return (
    moveWindow(state, action, around) ??
    changeFilter(state, action, around) ??
    changeSelection(state, action, around) ?? { state, trace: 'none' }
  );
}

/** The state after an action that moves the window; null where it is of another kind. */
function moveWindow(state: TimelineState, action: Action, around: Surroundings): Outcome | null {
  const { window } = state;
  const move = (to: TimeWindow, trace: Trace = 'settled'): Outcome => {
    const clamped = clampWindow(to, around.bounds);
    return { state: { ...state, window: trace === 'settled' ? roundWindow(clamped) : clamped }, trace };
  };
  switch (action.type) {
    case 'window':
      return move(action.window, action.settled ? 'settled' : 'moving');
    case 'zoom':
      return move(zoomWindow(window, action.factor, action.at ?? focusDay(state, around)));
    case 'pan': {
      const by = (window[1] - window[0]) * action.share;
      return move([window[0] + by, window[1] + by]);
    }
    case 'fit-all':
      return move(around.bounds);
    case 'fit-selection':
      return move(fitSelection(state, around));
    default:
      return null;
  }
}

/** The state after an action that changes what is shown, and on which day it was known; null where it is of another kind. */
function changeFilter(state: TimelineState, action: Action, { bounds, data }: Surroundings): Outcome | null {
  const filter = (change: Partial<TimelineFilter>, trace: Trace = 'settled'): Outcome => ({
    state: { ...state, filter: { ...state.filter, ...change }, opened: [] },
    trace,
  });
  switch (action.type) {
    case 'mode':
      return { state: { ...state, mode: action.mode, opened: [] }, trace: 'settled' };
    case 'toggle': {
      const own = state.filter[action.facet];
      const next = own.includes(action.id) ? own.filter((id) => id !== action.id) : [...own, action.id];
      return filter({ [action.facet]: next });
    }
    case 'entity':
      return filter({ entity: action.id });
    case 'text':
      return filter({ text: action.text }, action.settled ? 'settled' : 'moving');
    case 'known':
      return filter({ known: action.known }, action.settled ? 'settled' : 'moving');
    case 'clear':
      return filter({ ...NO_FILTER, known: state.filter.known });
    case 'play': {
      const known = state.filter.known ?? bounds[0];
      return { state: { ...state, playing: true, filter: { ...state.filter, known } }, trace: 'moving' };
    }
    case 'stop':
      return { state: { ...state, playing: false }, trace: 'settled' };
    case 'tick': {
      const known = playKnown(state.filter.known, [bounds[0], data.asOf], PLAY_STEPS);
      if (known !== null) return filter({ known: Math.round(known) }, 'moving');
      const { state: arrived } = filter({ known });
      return { state: { ...arrived, playing: false }, trace: 'settled' };
    }
    default:
      return null;
  }
}

/** The state after an action that moves the keys or the selection, or takes over an address; null for another kind. */
function changeSelection(state: TimelineState, action: Action, around: Surroundings): Outcome | null {
  const select = (event: number): Outcome =>
    reveal({ ...state, selected: event, focused: event, opened: [] }, event, around, 'settled');
  switch (action.type) {
    case 'focus':
      return { state: { ...state, focused: action.event }, trace: 'none' };
    case 'step': {
      const from = state.focused ?? around.index.shown[0];
      if (from === undefined) return null;
      const event = findNeighbour(around.index, levelOf(state, around), from, action.step);
      return reveal({ ...state, focused: event }, event, around, 'correct');
    }
    case 'open':
      return open(state, action.event, around);
    case 'select':
      if (action.event === null) return { state: { ...state, selected: null, opened: [] }, trace: 'settled' };
      return select(action.event);
    case 'next': {
      const { shown } = around.index;
      const at = state.selected === null ? -1 : shown.indexOf(state.selected);
      const event = shown[at + action.by];
      return event === undefined ? null : select(event);
    }
    case 'restore':
      return { state: { ...state, ...action.state, opened: [], playing: false }, trace: 'none' };
    default:
      return null;
  }
}

/** Level of detail at which the state is drawn. */
function levelOf({ window }: TimelineState, { index, width }: Surroundings): number {
  const scale = width / (window[1] - window[0]);
  return chooseLevel(index, { from: window[0], scale, left: 0, right: width }).level;
}

/** Opens what stands for an event: the event itself, or its cluster, by zooming to it or by listing it. */
function open(state: TimelineState, event: number, around: Surroundings): Outcome {
  const { index, data } = around;
  const at = index.laneOf[event]?.[0];
  const lane = at === undefined ? undefined : index.lanes[at];
  const k = levelOf(state, around);
  const item = lane && findItem(lane, k, event, () => 0);
  if (!lane || !item || item.kind === 'bar' || itemAt(lane.levels, k).count[item.at] === 1)
    return reveal({ ...state, selected: event, focused: event, opened: [] }, event, around, 'settled');
  const members: number[] = [];
  visitMembers(lane, itemAt(lane.levels, k), k, item.at, (member) => members.push(member));
  const from = middle(data, numberAt(members, 0));
  const to = middle(data, lastOf(members));
  const parted = itemAt(lane.levels, 0);
  const first = findItem(lane, 0, numberAt(members, 0), () => 0);
  const together = first.kind === 'mark' && parted.count[first.at] === members.length;
  if (together || to - from < 0.01)
    return { state: { ...state, focused: event, selected: null, opened: members }, trace: 'none' };
  const air = Math.max((to - from) * 0.3, 1.5);
  const window = roundWindow(clampWindow([from - air, to + air], around.bounds));
  return { state: { ...state, window, focused: event, opened: [] }, trace: 'settled' };
}

/** Moves the window so that an event can be seen, and no more than that. */
function reveal(state: TimelineState, event: number, { data, bounds }: Surroundings, trace: Trace): Outcome {
  const [from, to] = state.window;
  const day = middle(data, event);
  const margin = (to - from) * 0.06;
  const visible = day >= from + margin / 2 && day <= to - margin / 2;
  const spans =
    firstDay(data, event) < to - margin &&
    endDay(data, event) > from + margin &&
    endDay(data, event) - firstDay(data, event) > (to - from) / 2;
  if (visible || spans) return { state, trace };
  const shift = day < from + margin ? day - from - margin : day - to + margin;
  return { state: { ...state, window: roundWindow(clampWindow([from + shift, to + shift], bounds)) }, trace };
}

/** The selected event, what it is tied to, and the day it became public. */
function fitSelection(state: TimelineState, { data }: Surroundings): TimeWindow {
  const { selected } = state;
  if (selected === null) return state.window;
  const tied = data.links.flatMap(([from, to]) => (from === selected ? [to] : to === selected ? [from] : []));
  const since = data.events.since[selected];
  const ends = [selected, ...tied].flatMap((event) => [firstDay(data, event), endDay(data, event)]);
  if (since != null) ends.push(since, since + 1);
  const from = Math.min(...ends);
  const to = Math.max(...ends);
  const air = Math.max(5, (to - from) * AIR);
  return [from - air, to + air];
}

/** Where a zoom by key or button holds still: the focused or selected event if it can be seen, else the middle. */
function focusDay({ window: [from, to], focused, selected }: TimelineState, { data }: Surroundings): number {
  for (const event of [focused, selected]) {
    if (event === null) continue;
    const day = middle(data, event);
    if (day > from && day < to) return day;
  }
  return (from + to) / 2;
}
