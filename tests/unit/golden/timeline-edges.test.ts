import { describe } from 'vitest';
import { placeBands } from '../../../src/timeline/place-bands.ts';
import { cutPieces, placeBarRow } from '../../../src/timeline/place-bars.ts';
import { cutText, type LabelCandidate, placeLabels } from '../../../src/timeline/place-labels.ts';
import { drawBaseline, drawWhiskers } from '../../../src/timeline/place-marks.ts';
import { placeMinimap } from '../../../src/timeline/place-minimap.ts';
import type { Band, TimelineData } from '../../../src/timeline/timeline-data.ts';
import { golden } from '../../golden/golden.ts';
import { makeSketch, toData } from '../timeline/generate.ts';

/* One pixel is a day, and a letter is six wide, so that things just touch, just miss each other, and just fit. */
const SCALE_ONE = { from: 0, scale: 1, left: 0, right: 400 };
const measure = (text: string): number => text.length * 6;

/** Months of 10 to 19 days, then intervals of 18 to 29 days, each well apart. */
const VAGUE = toData([
  ...Array.from({ length: 10 }, (_, n) => makeSketch(n, { from: n * 40, days: 10 + n, precision: 1 })),
]);
const BARS = toData(
  [20, 21, 24, 25, 28, 80, 90, 92, 93, 120].map((days, n) =>
    makeSketch(n, {
      from: [0, 24, 80, 150, 200, 260, 10, 12, 100, 279][n]!,
      days,
      precision: 4,
      fuzzy: n % 2,
    }),
  ),
);
const bands = (...list: Partial<Band>[]): TimelineData => ({
  ...toData([]),
  asOf: 390,
  bands: list.map((band, row) => ({
    lane: 0,
    row,
    label: 'Twelve signs',
    short: 'Three',
    title: `Band ${row}`,
    path: `/claims/band-${row}/`,
    earliest: 10,
    startLatest: 10,
    endEarliest: 49,
    latest: 49,
    ...band,
  })),
});
const wide = (days: number): Partial<Band> => ({ latest: 10 + days - 1, endEarliest: 10 + days - 1 });

const label = (n: number, x: number, change: Partial<LabelCandidate> = {}): LabelCandidate => ({
  key: `k${n}`,
  event: n,
  x,
  title: 'Ten signs!',
  suffix: '',
  weight: 1,
  ...change,
});
const room = { left: 0, right: 300, rows: 2, bottom: 100, quick: false };
const spots = (candidates: LabelCandidate[], change: Partial<typeof room> = {}): string[] =>
  placeLabels(candidates, { ...room, ...change }, measure).map(
    ({ key, x, y, end, text }) => `${key} ${text} ${end ? 'ends' : 'begins'} at ${x}, row ${(100 - y) / 17}`,
  );

describe('a timeline, to the pixel', () =>
  golden({
    'timeline-bands-by-width': () =>
      placeBands(
        bands(
          ...[0, 1, 2, 3, 43, 44, 45, 85, 86, 87].map(wide),
          { lane: 1 },
          { earliest: null },
          { latest: null, endEarliest: null },
          { earliest: null, latest: null },
          { startLatest: 13 },
          { startLatest: 14 },
          { endEarliest: 46 },
          { endEarliest: 45 },
          { startLatest: 20, endEarliest: 30 },
          { earliest: 0, startLatest: 20 },
          { earliest: 1, startLatest: 20 },
          { latest: 400, endEarliest: 300 },
          { latest: 399, endEarliest: 300 },
        ),
        0,
        50,
        SCALE_ONE,
        measure,
      ).map(
        ({ key, x, y, width, fill, text, textX }) => `${key} ${x} ${y} ${width} ${fill} ${textX} ${text}`,
      ),
    'timeline-lines-by-width': () => {
      const marks = VAGUE.events.id.map((_, event) => ({
        key: `e${event}`,
        event,
        count: event === 9 ? 2 : 1,
        x: event * 40,
        half: 7,
        tick: event === 4,
        standing: 0,
        name: '',
      }));
      return {
        whiskers: drawWhiskers(VAGUE, marks, 20, SCALE_ONE),
        inside: drawWhiskers(VAGUE, marks, 20, { ...SCALE_ONE, left: 85, right: 300 }),
        baseline: drawBaseline(marks, 20, SCALE_ONE),
        touching: [15, 16, 17].map((apart) =>
          drawBaseline([marks[0]!, { ...marks[1]!, x: apart }], 20, {
            ...SCALE_ONE,
            left: -8,
            right: apart + 8,
          }),
        ),
        within: drawBaseline([{ ...marks[1]!, x: 10 }], 20, { ...SCALE_ONE, left: 2, right: 17 }),
      };
    },
    'timeline-bars-by-width': () => ({
      pieces: [
        [0, 0, 10, 10],
        [0, 5, 5, 10],
        [0, 6, 5, 10],
        [0, 0.5, 9.5, 10],
        [0, 0.6, 9.4, 10],
      ].map(([a, b, c, d]) => [[a, b, c, d].join(' '), cutPieces(a!, b!, c!, d!)]),
      rows: [[0, 2, 4, 6], [1, 3, 5], [7], [8], [9], [0, 1], [3, 4, 5]].map((events) =>
        placeBarRow(BARS, events, 10, SCALE_ONE, measure).map(
          ({ event, x0, x1, signX, text, pieces }) =>
            `${event}: ${x0} to ${x1}, sign ${signX}, ${text ? `${text.text} ${text.end ? 'ends' : 'begins'} at ${text.x}` : 'no words'}, ${pieces.map(({ fill }) => fill)}`,
        ),
      ),
      clipped: placeBarRow(BARS, [5, 8], 10, { ...SCALE_ONE, left: 40, right: 130 }, measure).map(
        ({ x0, x1, signX, text }) => [x0, x1, signX, text],
      ),
    }),
    'timeline-labels-by-room': () => ({
      // A label of ten letters reaches from its flag, less 1, to 67 pixels on.
      beside: [67, 68, 69, 70].map((x) => [x, spots([label(0, 0), label(1, x)], { rows: 1 })]),
      flags: [0, 2, 3, 4, 5].map((x) => [x, spots([label(0, 100), label(1, 100 + x), label(2, 300)])]),
      right: [233, 234, 235, 300].map((x) => [x, spots([label(0, x)], { rows: 1 })]),
      left: [65, 66, 67].map((x) => [x, spots([label(0, x)], { rows: 1, right: x + 10 })]),
      weights: spots([label(0, 100), label(1, 110, { weight: 3 }), label(2, 120, { weight: 2 })], {
        rows: 1,
      }),
      alike: spots([label(1, 100), label(0, 100)]),
      order: [false, true].map((quick) =>
        spots([label(0, 60), label(1, 100), label(2, 140), label(3, 180)], { rows: 3, quick }),
      ),
      suffixes: spots([label(0, 0, { suffix: ' +2' }), label(1, 87)], { rows: 1 }),
      many: spots(
        Array.from({ length: 42 }, (_, n) => label(n, n * 80)),
        { right: 5000, rows: 1 },
      ).length,
      script: spots([label(0, 10, { title: 'שלום' })]),
      cut: [60, 59, 54, 53, 30, 24, 12, 6, 1].map((room) => [
        room,
        cutText('Ten and eleven signs', room, false, measure),
      ]),
      words: [66, 72, 78, 84].map((room) => cutText('Onewords and more of them', room, false, measure)),
    }),
    'timeline-minimap-bins': () => {
      const data = toData([
        ...[0, 6, 7, 8, 13, 14, 69].map((from, n) =>
          makeSketch(n, { from, lag: [0, 1, 7, 60, 61, 400, null][n]! }),
        ),
        ...Array.from({ length: 12 }, (_, n) => makeSketch(20 + n, { from: 35, standing: n % 2 })),
      ]);
      const all = data.events.id.map((_, event) => event);
      return [
        placeMinimap(data, all, [0, 70], { width: 70, up: 20, down: 10 }),
        placeMinimap(data, all.slice(0, 2), [0, 70], { width: 13, up: 20, down: 10 }),
        placeMinimap(data, all.slice(0, 3), [0, 6], { width: 6, up: 20, down: 10 }),
        placeMinimap(data, [], [0, 70], { width: 14, up: 20, down: 10 }),
      ];
    },
  }));
