import { toDayNumber, toIsoDay } from '../schema/calendar.ts';
import { isEdgeId } from './edge-id.ts';
import type { Moment } from './hold-at.ts';

/** What the reader has asked of the graph. All of it stands in the address, so that a link shows the same picture. */
export interface GraphState extends Moment {
  /** The entity in focus, and how many steps around it stand out. */
  focus: string | null;
  depth: 1 | 2;
  /** The selected edge. */
  edge: string | null;
  /** Up to two pinned entities. */
  pins: string[];
  /** The two ends of a wanted chain. */
  from: string | null;
  to: string | null;
  /** Groups of ties and kinds of entity that are switched off, sorted. */
  offGroups: string[];
  offKinds: string[];
  /** The middle of the view in the world and its scale; null shows the opening. */
  view: { x: number; y: number; scale: number } | null;
}

export const OPENING: GraphState = {
  at: null,
  known: null,
  focus: null,
  depth: 1,
  edge: null,
  pins: [],
  from: null,
  to: null,
  offGroups: [],
  offKinds: [],
  view: null,
};

/** Reads the query of an address. What it does not say, or says wrongly, is as in the opening. */
export function parseGraphState(query: string): GraphState {
  const params = new URLSearchParams(query);
  const list = (key: string): string[] => (params.get(key) ?? '').split('.').filter(isWord);
  const word = (key: string): string | null => {
    const value = params.get(key);
    return value !== null && (isWord(value) || isEdgeId(value)) ? value : null;
  };
  const [x = NaN, y = NaN, scale = NaN] = (params.get('view') ?? '').split('_').map(Number);
  return {
    at: parseDay(params.get('at')),
    known: parseDay(params.get('known')),
    focus: word('focus'),
    depth: params.get('depth') === '2' ? 2 : 1,
    edge: word('edge'),
    pins: list('pins').slice(0, 2),
    from: word('from'),
    to: word('to'),
    offGroups: list('without').sort(),
    offKinds: list('hide').sort(),
    view:
      Number.isFinite(x) && Number.isFinite(y) && Number.isFinite(scale) && scale > 0
        ? { x, y, scale }
        : null,
  };
}

/** The query of a state, with a leading `?`, or nothing where it is the opening. */
export function formatGraphState(state: GraphState): string {
  const parts: [string, string | null][] = [
    ['at', state.at === null ? null : toIsoDay(state.at)],
    ['known', state.known === null ? null : toIsoDay(state.known)],
    ['focus', state.focus],
    ['depth', state.depth === 2 ? '2' : null],
    ['edge', state.edge],
    ['pins', state.pins.join('.') || null],
    ['from', state.from],
    ['to', state.to],
    ['without', state.offGroups.join('.') || null],
    ['hide', state.offKinds.join('.') || null],
    ['view', state.view && [state.view.x, state.view.y, state.view.scale].map(round).join('_')],
  ];
  const set = parts.filter((part): part is [string, string] => part[1] !== null);
  return set.length > 0
    ? `?${set.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}`
    : '';
}

function parseDay(text: string | null): number | null {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const day = toDayNumber(text);
  return Number.isFinite(day) ? day : null;
}

function isWord(text: string): boolean {
  return /^[a-z0-9-]{2,80}$/.test(text);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
