import { formatGraphState, parseGraphState } from './graph-state.ts';
import { listMonths } from './months.ts';
import { type Action, reduce, type Surroundings, type ToolState, type Trace } from './reduce.ts';
import type { GraphData } from './tool-data.ts';

/** What the controller does beside its own state: the browser's history and clock, or a test's. */
export interface Effects {
  address: {
    read: () => string;
    write: (search: string, entry: 'replace' | 'push') => void;
  };
  /** Calls again and again; returns how to stop. */
  clock: { every: (milliseconds: number, run: () => void) => () => void };
}

export interface Controller {
  data: GraphData;
  /** Last days of the months through which time runs. */
  months: readonly number[];
  getState: () => ToolState;
  subscribe: (listener: () => void) => () => void;
  act: (action: Action) => void;
  /** Takes over what the address says now: after back and forward. */
  restore: () => void;
  /** Stops the clock. */
  stop: () => void;
}

/** Milliseconds for each month while time runs. */
const PLAY_EVERY = 350;

/** The state of one graph and the rules by which it changes. Knows no screen; history and clock are handed in. */
export function createController(data: GraphData, { address, clock }: Effects): Controller {
  const months = listMonths(data.graph.firstDay, data.today);
  const around: Surroundings = { months, nodes: data.graph.nodes };
  const listeners = new Set<() => void>();
  let state: ToolState = { ...parseGraphState(address.read()), cursor: null, playing: false };
  let written = toSearch(state);
  let halt: (() => void) | null = null;

  const set = (next: ToolState): void => {
    state = next;
    if (!state.playing) stop();
    else halt ??= clock.every(PLAY_EVERY, () => act({ type: 'tick' }));
    for (const listener of listeners) listener();
  };
  const write = (trace: Trace): void => {
    const search = toSearch(state);
    if (trace === 'none' || search === written) return;
    written = search;
    address.write(search, trace === 'step' ? 'push' : 'replace');
  };
  const act = (action: Action): void => {
    const next = reduce(state, action, around);
    if (next.state === state) return;
    set(next.state);
    write(next.trace);
  };
  const stop = (): void => {
    halt?.();
    halt = null;
  };

  return {
    data,
    months,
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    act,
    restore: () => {
      const asked = parseGraphState(address.read());
      written = toSearch(asked);
      set(reduce(state, { type: 'restore', state: asked }, around).state);
    },
    stop,
  };
}

/** The query of a state, without its question mark. */
function toSearch(state: Parameters<typeof formatGraphState>[0]): string {
  return formatGraphState(state).slice(1);
}
