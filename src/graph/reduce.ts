import { numberAt } from '../schema/columns.ts';
import type { GraphState } from './graph-state.ts';
import { findMonth } from './months.ts';

/** What the reader has asked of the graph, and what stands in no address: where the keys are, and whether time runs. */
export interface ToolState extends GraphState {
  /** The entity at which the keys stand. */
  cursor: string | null;
  playing: boolean;
}

export type Action =
  /** An entity by its name, as typed. */
  | { type: 'find'; name: string }
  /** An entity from another one: how far around it stands out stays as it is. */
  | { type: 'go'; id: string }
  | { type: 'select'; id: string }
  | { type: 'leave' }
  | { type: 'edge'; id: string | null }
  | { type: 'depth'; depth: 1 | 2 }
  | { type: 'pin'; id: string }
  | { type: 'unpin' }
  | { type: 'end'; which: 'from' | 'to'; id: string | null }
  | { type: 'group'; id: string }
  | { type: 'kind'; id: string }
  | { type: 'at'; day: number | null; settled: boolean }
  | { type: 'moment'; day: number | null }
  | { type: 'known'; day: number | null }
  | { type: 'view'; view: GraphState['view'] }
  | { type: 'cursor'; id: string | null }
  | { type: 'back' }
  | { type: 'play' }
  | { type: 'stop' }
  | { type: 'tick' }
  | { type: 'restore'; state: GraphState };

/** What a change means for the address: nothing, a correction of the present entry, or a step that back undoes. */
export type Trace = 'none' | 'correct' | 'step';

/** What a step needs to know beside the state. */
export interface Surroundings {
  /** Last days of months, through which time runs. */
  months: readonly number[];
  nodes: readonly { id: string; name: string }[];
}

interface Outcome {
  state: ToolState;
  trace: Trace;
}

/** The state after an action. */
export function reduce(state: ToolState, action: Action, around: Surroundings): Outcome {
  return (
    choose(state, action, around) ??
    narrow(state, action) ??
    moveTime(state, action, around) ?? { state, trace: 'none' }
  );
}

/** The state after an action on entities and ties; null where it is of another kind. */
function choose(state: ToolState, action: Action, { nodes }: Surroundings): Outcome | null {
  const step = (part: Partial<ToolState>): Outcome => ({ state: { ...state, ...part }, trace: 'step' });
  switch (action.type) {
    case 'find': {
      const wanted = action.name.trim().toLowerCase();
      const node = nodes.find(({ name }) => name.toLowerCase() === wanted);
      return node ? step({ focus: node.id, edge: null }) : null;
    }
    case 'go':
      return step({ focus: action.id, edge: null });
    case 'select':
      return step({ focus: action.id, edge: null, depth: 1 });
    case 'leave':
      return step({ focus: null });
    case 'edge':
      return step({ edge: action.id });
    case 'depth':
      return step({ depth: action.depth });
    case 'pin': {
      const without = state.pins.filter((pin) => pin !== action.id);
      return step({ pins: without.length < state.pins.length ? without : [...without, action.id].slice(-2) });
    }
    case 'unpin':
      return step({ pins: [] });
    case 'end':
      return step({ [action.which]: action.id });
    case 'cursor':
      return { state: action.id === state.cursor ? state : { ...state, cursor: action.id }, trace: 'none' };
    case 'back':
      if (state.edge) return step({ edge: null });
      return state.focus ? step({ focus: null }) : { state: { ...state, cursor: null }, trace: 'none' };
    default:
      return null;
  }
}

/** The state after an action on what is drawn and where one looks; null where it is of another kind. */
function narrow(state: ToolState, action: Action): Outcome | null {
  switch (action.type) {
    case 'group':
      return { state: { ...state, offGroups: toggle(state.offGroups, action.id) }, trace: 'step' };
    case 'kind':
      return { state: { ...state, offKinds: toggle(state.offKinds, action.id) }, trace: 'step' };
    case 'view':
      return { state: { ...state, view: action.view }, trace: 'correct' };
    case 'restore':
      return { state: { ...state, ...action.state, playing: false }, trace: 'none' };
    default:
      return null;
  }
}

/** The state after an action on time; null where it is of another kind. */
function moveTime(state: ToolState, action: Action, { months }: Surroundings): Outcome | null {
  const at = findMonth(months, state.at);
  const last = months.length - 1;
  switch (action.type) {
    case 'at':
      return { state: { ...state, at: action.day }, trace: action.settled ? 'step' : 'correct' };
    case 'moment':
      return { state: { ...state, at: action.day, playing: false }, trace: 'step' };
    case 'known':
      return { state: { ...state, known: action.day }, trace: 'step' };
    case 'play':
      return state.at === null || at >= last
        ? { state: { ...state, playing: true, at: months[0] ?? null }, trace: 'step' }
        : { state: { ...state, playing: true }, trace: 'none' };
    case 'stop':
      return { state: { ...state, playing: false }, trace: 'none' };
    case 'tick':
      return at >= last
        ? { state: { ...state, playing: false }, trace: 'none' }
        : { state: { ...state, at: numberAt(months, at + 1) }, trace: 'correct' };
    default:
      return null;
  }
}

function toggle(off: readonly string[], id: string): string[] {
  return off.includes(id) ? off.filter((other) => other !== id) : [...off, id].sort();
}
