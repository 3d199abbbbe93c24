import { itemAt } from '../schema/item-at.ts';
import { buildIndex, type TimelineIndex } from './build-index.ts';
import { buildFacets, type FacetTable, type Filtered, filterEvents } from './filter-events.ts';
import { airAround } from './place-static.ts';
import { type Action, reduce, type Surroundings, type TimelineState, type Trace } from './reduce.ts';
import { clampWindow, roundWindow, type TimeWindow } from './time-window.ts';
import { formatTimelineAddress, parseTimelineAddress } from './timeline-address.ts';
import { findMainSpan, findSpan, type TimelineData } from './timeline-data.ts';

/** What the controller does beside its own state: the browser's history and clock, or a test's. */
export interface Effects {
  address: {
    read: () => string;
    write: (search: string, entry: 'replace' | 'push') => void;
  };
  clock: {
    /** Calls again and again; returns how to stop. */
    every: (milliseconds: number, run: () => void) => () => void;
    /** Whether the reader wants little movement. */
    isCalm: () => boolean;
  };
}

/** What does not change while one looks at a timeline. */
interface Fixed {
  data: TimelineData;
  facets: FacetTable;
  bounds: TimeWindow;
  first: TimeWindow;
  /** The spans of `bounds` and of `first`, without the air beside them. */
  whole: TimeWindow;
  span: TimeWindow;
}

export interface Controller extends Fixed {
  getState: () => TimelineState;
  getIndex: () => TimelineIndex;
  getFiltered: () => Filtered;
  /** The view as it stands in an address. */
  getSearch: () => string;
  subscribe: (listener: () => void) => () => void;
  act: (action: Action) => void;
  /** Takes over what the address says now: after back and forward. */
  restore: () => void;
  /** Stops the clock. */
  stop: () => void;
  /** Tells how wide the time area is drawn. */
  setWidth: (width: number) => void;
}

/** How play goes on, in milliseconds: smoothly, or for who wants little movement in a few strides. */
const LIVELY = { every: 70, ticks: 1 };
const CALM = { every: 800, ticks: 8 };

/** The state of one timeline and the rules by which it changes. Knows no screen; history and clock are handed in. */
export function createController(data: TimelineData, { address, clock }: Effects): Controller {
  const fixed = fix(data);
  const listeners = new Set<() => void>();
  let width = 900;
  let state: TimelineState = {
    ...readView(address.read(), fixed),
    opened: [],
    focused: null,
    playing: false,
  };
  let filtered = filterEvents(data, fixed.facets, state.filter);
  let index = buildIndex(data, state.mode, filtered.shown, state.filter.party);
  let written = normalise(address.read());
  let moving = false;
  let halt: (() => void) | null = null;

  const around = (): Surroundings => ({ data, index, width, bounds: fixed.bounds });
  const set = (next: TimelineState): void => {
    const { filter, mode } = state;
    state = next;
    if (filter !== next.filter || mode !== next.mode) {
      filtered = filterEvents(data, fixed.facets, next.filter);
      index = buildIndex(data, next.mode, filtered.shown, next.filter.party);
    }
    runClock();
    for (const listener of listeners) listener();
  };
  /** The first step of a movement makes an entry of its own, which the next ones and its end correct. */
  const write = (trace: Trace): void => {
    if (trace === 'none') return;
    const search = formatView(state, fixed);
    const replaces = trace === 'correct' || moving;
    moving = trace === 'moving' || (trace === 'correct' && moving);
    if (search === written) return;
    written = search;
    address.write(search, replaces ? 'replace' : 'push');
  };
  const act = (action: Action): void => {
    const next = reduce(state, action, around());
    if (next.state === state) return;
    set(next.state);
    write(next.trace);
  };
  const stop = (): void => {
    halt?.();
    halt = null;
  };
  const runClock = (): void => {
    if (!state.playing) stop();
    else halt ??= play(clock, () => state.playing && act({ type: 'tick' }));
  };

  return {
    ...fixed,
    getState: () => state,
    getIndex: () => index,
    getFiltered: () => filtered,
    getSearch: () => formatView(state, fixed),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    act,
    restore: () => {
      written = normalise(address.read());
      moving = false;
      set(reduce(state, { type: 'restore', state: readView(address.read(), fixed) }, around()).state);
    },
    stop,
    setWidth: (next) => {
      width = next;
    },
  };
}

function fix(data: TimelineData): Fixed {
  const whole = findSpan(data);
  const bounds = airAround(whole);
  const span = findMainSpan(data);
  const first = roundWindow(clampWindow(airAround(span), bounds));
  return { data, facets: buildFacets(data), bounds, first, whole, span };
}

function play({ every, isCalm }: Effects['clock'], tick: () => void): () => void {
  const pace = isCalm() ? CALM : LIVELY;
  return every(pace.every, () => {
    for (let n = pace.ticks; n > 0; n--) tick();
  });
}

/** An address as the controller would write it. */
function normalise(search: string): string {
  return formatTimelineAddress(parseTimelineAddress(search));
}

function readView(
  search: string,
  { data, bounds, first }: Fixed,
): Pick<TimelineState, 'window' | 'mode' | 'filter' | 'selected'> {
  const { window, mode, filter, event } = parseTimelineAddress(search);
  const selected = event === null ? -1 : data.events.id.indexOf(event);
  return {
    window: window ? clampWindow(window, bounds) : first,
    mode,
    filter,
    selected: selected >= 0 ? selected : null,
  };
}

function formatView({ window, mode, filter, selected }: TimelineState, { data, first }: Fixed): string {
  const rounded = roundWindow(window);
  const moved = rounded[0] !== first[0] || rounded[1] !== first[1];
  return formatTimelineAddress({
    window: moved ? rounded : null,
    mode,
    filter,
    event: selected === null ? null : itemAt(data.events.id, selected),
  });
}
