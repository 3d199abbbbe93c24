import { buildIndex, type TimelineIndex } from './build-index.ts';
import { buildFacets, type FacetTable, type Filtered, filterEvents } from './filter-events.ts';
import { airAround } from './place-static.ts';
import { type Action, reduce, type Surroundings, type TimelineState, type Trace } from './reduce.ts';
import { clampWindow, roundWindow, type TimeWindow } from './time-window.ts';
import { formatTimelineAddress, parseTimelineAddress } from './timeline-address.ts';
import { findMainSpan, findSpan, type TimelineData } from './timeline-data.ts';

/** Where the controller writes its state; the browser's history, or a list in a test. */
export interface AddressBar {
  read: () => string;
  write: (search: string, trace: 'replace' | 'push') => void;
}

export interface Controller {
  data: TimelineData;
  facets: FacetTable;
  bounds: TimeWindow;
  first: TimeWindow;
  /** The spans of `bounds` and of `first`, without the air beside them. */
  whole: TimeWindow;
  span: TimeWindow;
  getState: () => TimelineState;
  getIndex: () => TimelineIndex;
  getFiltered: () => Filtered;
  /** The view as it stands in an address. */
  getSearch: () => string;
  subscribe: (listener: () => void) => () => void;
  act: (action: Action) => void;
  /** Takes over what the address says now: after back and forward. */
  restore: () => void;
  /** Tells how wide the time area is drawn. */
  setWidth: (width: number) => void;
}

/** The state of one timeline and the rules by which it changes. Knows no screen; the address is handed in. */
export function createController(data: TimelineData, address: AddressBar): Controller {
  const facets = buildFacets(data);
  const whole = findSpan(data);
  const bounds = airAround(whole);
  const span = findMainSpan(data);
  const first = roundWindow(clampWindow(airAround(span), bounds));
  const listeners = new Set<() => void>();
  let width = 900;
  let state: TimelineState = { ...read(), opened: [], focused: null, playing: false };
  let filtered = filterEvents(data, facets, state.filter);
  let index = buildIndex(data, state.mode, filtered.shown, state.filter.party);
  let written = formatTimelineAddress(parseTimelineAddress(address.read()));
  let moving = false;

  function read(): Pick<TimelineState, 'window' | 'mode' | 'filter' | 'selected'> {
    const { window, mode, filter, event } = parseTimelineAddress(address.read());
    const selected = event === null ? -1 : data.events.id.indexOf(event);
    return {
      window: window ? clampWindow(window, bounds) : first,
      mode,
      filter,
      selected: selected >= 0 ? selected : null,
    };
  }

  function set(next: TimelineState): void {
    const { filter, mode } = state;
    state = next;
    if (filter !== next.filter || mode !== next.mode) {
      filtered = filterEvents(data, facets, next.filter);
      index = buildIndex(data, next.mode, filtered.shown, next.filter.party);
    }
    for (const listener of listeners) listener();
  }

  function format(): string {
    const { window, mode, filter, selected } = state;
    const rounded = roundWindow(window);
    const moved = rounded[0] !== first[0] || rounded[1] !== first[1];
    return formatTimelineAddress({
      window: moved ? rounded : null,
      mode,
      filter,
      event: selected === null ? null : data.events.id[selected]!,
    });
  }

  /** The first step of a movement makes an entry of its own, which the next ones and its end correct. */
  function write(trace: Trace): void {
    if (trace === 'none') return;
    const search = format();
    const replaces = trace === 'correct' || moving;
    moving = trace === 'moving' || (trace === 'correct' && moving);
    if (search === written) return;
    written = search;
    address.write(search, replaces ? 'replace' : 'push');
  }

  return {
    data,
    facets,
    bounds,
    first,
    whole,
    span,
    getState: () => state,
    getIndex: () => index,
    getFiltered: () => filtered,
    getSearch: format,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    act: (action) => {
      const around: Surroundings = { data, index, width, bounds };
      const next = reduce(state, action, around);
      if (next.state === state) return;
      set(next.state);
      write(next.trace);
    },
    restore: () => {
      const around: Surroundings = { data, index, width, bounds };
      written = formatTimelineAddress(parseTimelineAddress(address.read()));
      moving = false;
      set(reduce(state, { type: 'restore', state: read() }, around).state);
    },
    setWidth: (next) => {
      width = next;
    },
  };
}
