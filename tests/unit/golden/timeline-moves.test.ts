import { describe } from 'vitest';
import { buildIndex } from '../../../src/timeline/build-index.ts';
import { NO_FILTER } from '../../../src/timeline/filter-events.ts';
import { type Action, reduce, type TimelineState } from '../../../src/timeline/reduce.ts';
import { formatTimelineAddress, parseTimelineAddress } from '../../../src/timeline/timeline-address.ts';
import { endDay, findMainSpan, findSpan, firstDay, middle } from '../../../src/timeline/timeline-data.ts';
import { golden } from '../../golden/golden.ts';
import { makeSketch, toData } from '../timeline/generate.ts';

/** Ten marks ten days apart from day 100 on, a state of 300 days from day 400 on, and a pair on one day. */
const DATA = toData([
  ...Array.from({ length: 10 }, (_, n) =>
    makeSketch(n, { from: 100 + n * 10, lag: n % 3 === 0 ? null : n * 40 }),
  ),
  makeSketch(10, { from: 400, days: 300, precision: 4, lanes: [1] }),
  makeSketch(11, { from: 800, lanes: [1] }),
  makeSketch(12, { from: 800, lanes: [1] }),
  makeSketch(13, { from: 802, lanes: [1] }),
]);
DATA.links = [
  [0, 5, 0],
  [9, 5, 0],
];
const INDEX = buildIndex(
  DATA,
  'party',
  Int32Array.from(DATA.events.id, (_, n) => n),
);
const AROUND = { data: DATA, index: INDEX, width: 400, bounds: [0, 1000] as [number, number] };
const STATE: TimelineState = {
  window: [100, 300],
  mode: 'party',
  filter: NO_FILTER,
  selected: null,
  opened: [],
  focused: null,
  playing: false,
};
const told = (action: Action, change: Partial<TimelineState> = {}): string => {
  const { state, trace } = reduce({ ...STATE, ...change }, action, AROUND);
  return `${state.window.join(' to ')}; focus ${state.focused}, selected ${state.selected}, opened ${state.opened.join(' ') || 'none'}; ${trace}`;
};
describe('a timeline, moved', () =>
  golden({
    'timeline-windows-moved': () => ({
      'focus an event near an edge': [90, 95, 97, 98, 99, 100, 101, 103, 107, 112, 113, 114].map((from) => [
        `${from} to ${from + 100}`,
        told({ type: 'step', step: 'home' }, { focused: 5, window: [from, from + 100] }),
        told({ type: 'step', step: 'home' }, { focused: 5, window: [from - 100, from] }),
      ]),
      'focus a state': [
        [450, 600],
        [390, 990],
        [390, 991],
        [396, 450],
        [300, 402],
        [300, 450],
        [690, 800],
        [697, 750],
      ].map(([from, to]) => [
        `${from} to ${to}`,
        told({ type: 'step', step: 'home' }, { focused: 11, window: [from!, to!] }),
      ]),
      'open a cluster': [800, 802].map((day) => [
        told({ type: 'open', event: day === 800 ? 11 : 13 }, { window: [0, 1000] }),
        told({ type: 'open', event: day === 800 ? 11 : 13 }, { window: [795, 810] }),
        told({ type: 'open', event: 3 }, { window: [0, 1000] }),
      ]),
      'fit the selection': [null, 0, 3, 5, 10].map((selected) =>
        told({ type: 'fit-selection' }, { selected }),
      ),
      'zoom about what is seen': [
        {},
        { focused: 3 },
        { selected: 4 },
        { focused: 10, selected: 4 },
        { focused: 10, selected: 10 },
      ].map((change) => [
        told({ type: 'zoom', factor: 2 }, change),
        told({ type: 'zoom', factor: 0.5 }, change),
      ]),
      pan: [-2, -0.5, 0, 0.25, 9].map((share) => told({ type: 'pan', share })),
    }),
    'timeline-spans': () =>
      [0, 1, 19, 20, 21, 39, 40, 41].map((count) => {
        const spread = (gaps: number[]): string => {
          const days = Array.from({ length: count }, (_, n) => gaps[n] ?? 1000 + n);
          const data = toData(days.map((from, n) => makeSketch(n, { from, lag: n === 0 ? 90 : null })));
          return [...findSpan(data), 'mainly', ...findMainSpan(data)].join(' ');
        };
        return [
          count,
          spread([]),
          spread([0]),
          spread([700]),
          spread([0, 600]),
          spread([0, 790]),
          spread([500, 750]),
        ];
      }),
    'timeline-days-of-events': () => {
      const data = toData([
        makeSketch(0, { from: 10 }),
        makeSketch(1, { from: 20, days: 30, precision: 1 }),
        makeSketch(2, { from: 30, days: 5, precision: 4 }),
      ]);
      data.events.earliest[0] = null;
      data.events.latest[2] = null;
      return data.events.id.map((id, n) => [id, firstDay(data, n), endDay(data, n), middle(data, n)]);
    },
    'timeline-publicity': () => [[...INDEX.publicDays], INDEX.laneOf],
    'timeline-addresses-refused': () =>
      [
        '?from=1891-01-01x&to=1892-01-01',
        '?from=x1891-01-01&to=1892-01-01',
        '?from=1891-01-01.123&to=1892-01-01',
        '?from=1891-01-01.5&to=1892-02-30',
        '?from=1891-01-01',
        '?from=1891-01-01&to=1891-01-01',
        '?event=a',
        '?event=ab',
        `?event=${'a'.repeat(80)}`,
        `?event=${'a'.repeat(81)}`,
        '?event=ab!',
        '?lag=late,x&standing=a',
        '?q=',
        '?party=a,b,a',
        '?entity=ab&entity=cd',
      ].map((address) => [address.slice(0, 50), formatTimelineAddress(parseTimelineAddress(address))]),
  }));
