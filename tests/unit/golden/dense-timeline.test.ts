import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe } from 'vitest';
import { StillDrawing } from '../../../src/islands/timeline/StillDrawing.tsx';
import { buildIndex } from '../../../src/timeline/build-index.ts';
import { buildFacets, filterEvents, NO_FILTER } from '../../../src/timeline/filter-events.ts';
import { findHit } from '../../../src/timeline/find-hit.ts';
import { findNeighbour, type Step } from '../../../src/timeline/find-neighbour.ts';
import { measureByTable } from '../../../src/timeline/measure-text.ts';
import { cutText } from '../../../src/timeline/place-labels.ts';
import { placeMinimap } from '../../../src/timeline/place-minimap.ts';
import { placeTimeline } from '../../../src/timeline/place-timeline.ts';
import { type Action, reduce, type Surroundings, type TimelineState } from '../../../src/timeline/reduce.ts';
import type { TimeWindow } from '../../../src/timeline/time-window.ts';
import { golden } from '../../golden/golden.ts';
import { type Sketch, toData } from '../timeline/generate.ts';

/** A crowded archive of no subject: 90 events in bursts, with bars, twins, unsure dates and late disclosures. */
const SKETCHES = Array.from({ length: 90 }, (_, n): Sketch => {
  const burst = n % 3 === 0 ? 17_000 + n * 30 : 18_200 + ((n * n * 7) % 90);
  const long = n % 11 === 5;
  return {
    id: `event-${n}`,
    title: n % 7 === 0 ? `Event ${n} with a longer title that has to be cut` : `Event ${n}`,
    from: n === 41 ? 9_000 : burst,
    days: long ? 200 + n * 4 : n % 13 === 2 ? 31 : 1,
    precision: long ? 4 : n % 13 === 2 ? 1 : 0,
    fuzzy: n % 17 === 3 ? 1 : 0,
    weight: (n % 3) + 1,
    kind: n % 3,
    standing: n % 5,
    lanes: n % 4 === 1 ? [1, 0] : [n % 3],
    lag: [0, 30, 31, 366, 367, 3_000, null][n % 7]!,
  } as Sketch;
});
const data = toData(SKETCHES);
const all = Int32Array.from(data.events.id, (_, event) => event);
const BOUNDS: TimeWindow = [8_900, 20_100];
const WINDOWS: Record<string, TimeWindow> = {
  whole: BOUNDS,
  years: [16_800, 20_000],
  burst: [18_190, 18_300],
  days: [18_236, 18_246],
};

const index = buildIndex(data, 'party', all);
const place = ([from, to]: TimeWindow, tight: boolean) =>
  placeTimeline(
    index,
    { from, to, width: 800, overscan: tight ? 0 : 200, labelRows: 3, tight },
    measureByTable,
  );
const svg = (window: TimeWindow): string =>
  renderToStaticMarkup(
    createElement(StillDrawing, {
      placed: place(window, false),
      prefix: 'tl',
      gutter: 120,
      links: { paths: data.events.id.map((id) => `/events/${id}/`), base: '/', reachable: true },
    }),
  ).replaceAll('><', '>\n<');

/** One long sitting of a reader: each action with the state after it. */
function sit(actions: readonly Action[]): unknown[] {
  const facets = buildFacets(data);
  let state: TimelineState = {
    window: [16_800, 20_000],
    mode: 'party',
    filter: NO_FILTER,
    selected: null,
    opened: [],
    focused: null,
    playing: false,
  };
  return actions.map((action) => {
    const { shown } = filterEvents(data, facets, state.filter);
    const around: Surroundings = {
      data,
      index: buildIndex(data, state.mode, shown, state.filter.party),
      width: 800,
      bounds: BOUNDS,
    };
    const next = reduce(state, action, around);
    const changed = Object.entries(next.state).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(state[key as keyof TimelineState]),
    );
    state = next.state;
    return { action, trace: next.trace, ...Object.fromEntries(changed) };
  });
}

const steps = (...list: Step[]): Action[] => list.map((step) => ({ type: 'step', step }));

describe('a crowded timeline', () =>
  golden({
    'dense-whole': () => svg(WINDOWS.whole!),
    'dense-burst': () => svg(WINDOWS.burst!),
    'dense-labels': () =>
      Object.entries(WINDOWS).map(([name, window]) =>
        [true, false].map((tight) => {
          const { level, drawn, lanes } = place(window, tight);
          return {
            name,
            tight,
            level,
            drawn,
            lanes: lanes.map(({ marks, bars, labels }) => [
              marks.map(({ name: told }) => told),
              bars.map(({ name: told, x0, x1, y }) => `${told} ${Math.round(x0)} to ${Math.round(x1)}, ${y}`),
              labels,
            ]),
          };
        }),
      ),
    'dense-sitting': () =>
      sit([
        ...steps('right', 'right', 'down', 'left', 'end', 'up', 'home', 'down', 'down'),
        { type: 'zoom', factor: 2 },
        { type: 'zoom', factor: 0.5, at: 18_000 },
        { type: 'pan', share: -0.8 },
        { type: 'pan', share: 5 },
        { type: 'window', window: [18_200.126, 18_280.5], settled: true },
        { type: 'window', window: [18_200.126, 18_290.5], settled: false },
        { type: 'open', event: 30 },
        { type: 'open', event: 60 },
        { type: 'fit-selection' },
        { type: 'select', event: 12 },
        { type: 'fit-selection' },
        { type: 'next', by: 1 },
        { type: 'next', by: -1 },
        { type: 'select', event: 0 },
        { type: 'next', by: -1 },
        { type: 'fit-all' },
        { type: 'open', event: 50 },
        { type: 'open', event: 50 },
        { type: 'open', event: 50 },
        { type: 'toggle', facet: 'kind', id: 'deal' },
        { type: 'toggle', facet: 'kind', id: 'money' },
        { type: 'toggle', facet: 'kind', id: 'deal' },
        { type: 'text', text: 'event 1', settled: false },
        { type: 'text', text: 'event 1', settled: true },
        { type: 'entity', id: 'nobody' },
        { type: 'mode', mode: 'kind' },
        ...steps('right'),
        { type: 'known', known: 18_000, settled: false },
        { type: 'clear' },
        { type: 'play' },
        { type: 'tick' },
        { type: 'tick' },
        { type: 'stop' },
        { type: 'known', known: 19_999, settled: true },
        { type: 'play' },
        { type: 'tick' },
        { type: 'select', event: null },
        { type: 'next', by: 1 },
        { type: 'focus', event: 7 },
        { type: 'fit-selection' },
        {
          type: 'restore',
          state: { window: [17_000, 18_000], mode: 'party', filter: NO_FILTER, selected: 3 },
        },
      ]),
    'dense-lags': () => {
      const facets = buildFacets(data);
      const { counts } = filterEvents(data, facets, NO_FILTER);
      return facets.choices.lag.map(({ id, label }, at) => [id, label, counts.lag[at]]);
    },
    'dense-neighbours': () =>
      [0, 4, 8].map((k) =>
        [...all].map((event) =>
          (['left', 'right', 'up', 'down', 'home', 'end'] as const)
            .map((step) => findNeighbour(index, k, event, step))
            .join(' '),
        ),
      ),
    'dense-hits': () => {
      const placed = place(WINDOWS.years!, true);
      const view = { from: 16_800, scale: 800 / 3_200 };
      return placed.lanes.flatMap((lane) =>
        [0, 6, 12, 13, lane.height / 2].map((down) =>
          Array.from(
            { length: 160 },
            (_, n) => findHit(placed, index, view, n * 5, lane.baseY - down)?.event ?? '.',
          ).join(' '),
        ),
      );
    },
    'dense-minimap': () => placeMinimap(data, all, BOUNDS, { width: 300, up: 38, down: 26 }),
    'text-cut': () =>
      [20, 40, 60, 80, 120, 400].map((widest) =>
        ['A', 'A title of some words', 'Unbreakableunbreakable', 'Käfig – größer'].map((text) => [
          cutText(text, widest, false, measureByTable),
          cutText(text, widest, true, measureByTable),
        ]),
      ),
    'text-measured': () =>
      Array.from({ length: 97 }, (_, n) => String.fromCharCode(31 + n)).map((letter) => [
        letter,
        measureByTable(letter.repeat(100), false),
        measureByTable(letter.repeat(100), true),
      ]),
  }));
