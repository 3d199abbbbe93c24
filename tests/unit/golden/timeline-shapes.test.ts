import { describe } from 'vitest';
import { drawLane } from '../../../src/timeline/draw-lane.ts';
import { packBars } from '../../../src/timeline/pack-bars.ts';
import { placeTicks } from '../../../src/timeline/place-ticks.ts';
import type { PlacedLane } from '../../../src/timeline/placed.ts';
import { golden } from '../../golden/golden.ts';
import { makeSketch, toData } from '../timeline/generate.ts';

/** Ticks as a line: their places, with the label where it stands and a star where a larger unit begins. */
const ticks = (from: number, days: number, width: number, overscan = 0): string =>
  placeTicks(from, from + days, width, overscan)
    .map(({ x, label, major }) => `${Math.round(x * 10) / 10}${major ? '*' : ''} ${label || '–'}`)
    .join(', ');
/** Widths of a day at which a unit has just room, and no longer has. */
const ROOMS: [string, number][] = [
  ['days', 30],
  ['weeks', 30 / 7],
  ['half months', 44 / 14],
  ['months', 40 / 30.4],
  ['quarters', 44 / (30.4 * 3)],
  ['years', 48 / 365.25],
  ['two years', 48 / (365.25 * 2)],
  ['five years', 48 / (365.25 * 5)],
];
const lane = (change: Partial<PlacedLane>): PlacedLane => ({
  id: '',
  label: '',
  colour: 1,
  told: '',
  y: 0,
  height: 100,
  labels: [],
  bands: [],
  baseline: '',
  flags: '',
  whiskers: '',
  ghosts: '',
  marks: [],
  bars: [],
  baseY: 50,
  ...change,
});

describe('the shapes of a timeline', () =>
  golden({
    'timeline-ticks-by-room': () =>
      ROOMS.flatMap(([unit, scale]) =>
        [1.001, 1, 0.999].map((more) => `${unit} × ${more}: ${ticks(-40, 400 / (scale * more), 400)}`),
      ).join('\n'),
    'timeline-ticks-at-edges': () =>
      [
        ticks(0, 10, 300),
        ticks(0, 10, 300, 30),
        ticks(0.5, 10, 300, 15),
        ticks(-20, 40, 1200),
        ticks(340, 60, 200),
        ticks(0, 400, 700),
        ticks(-8000, 4000, 600),
        ticks(-720_000, 90_000, 700),
      ].join('\n'),
    'timeline-bars-packed': () => {
      const spans = [
        [0, 100, 1],
        [100, 100, 1],
        [99, 50, 3],
        [0, 30, 2],
        [10, 30, 2],
        [20, 30, 3],
        [25, 30, 1],
        [200, 1, 1],
        [150, 400, 1],
        [210, 2, 2],
        [0, 24, 1],
        [300, 24, 1],
      ];
      const data = toData(
        spans.map(([from, days, weight], n) =>
          makeSketch(n, { from: from!, days: days!, weight: weight!, precision: n % 2 ? 4 : 1 }),
        ),
      );
      const { level, rows } = packBars(data, data.events.id.keys());
      const seen = new Set<string>();
      return {
        events: data.events.id.map(
          (id, n) =>
            `${id} from ${data.events.earliest[n]}, to ${data.events.latest[n]}, weight ${data.events.weight[n]}: level ${level[n]}`,
        ),
        rows: rows.flatMap((own, k) => {
          const text = own.map((row) => [...row].join(' ')).join(' / ');
          if (seen.has(text)) return [];
          seen.add(text);
          return [`from level ${k}: ${text}`];
        }),
      };
    },
    'timeline-shapes': () => {
      const mark = { key: '', event: 0, count: 1, x: 10, half: 7, tick: false, standing: 0, name: '' };
      const bar = {
        key: '',
        event: 0,
        x0: 10,
        x1: 80,
        y: 20,
        pieces: [{ x: 10, width: 14, fill: 'both' as const }],
        openStart: true,
        openEnd: false,
        standing: 1,
        name: '',
        signX: 20,
        text: null,
      };
      const { fades: few, ...one } = drawLane(lane({ bars: [bar] }));
      return {
        signs: [0, 1, 2, 3, 4].map((standing) => drawLane(lane({ marks: [{ ...mark, standing }] })).marks),
        pills: drawLane(
          lane({
            marks: [
              { ...mark, tick: true },
              { ...mark, count: 7, half: 10, x: 40.26 },
              { ...mark, count: 1234, half: 19, x: 90 },
            ],
          }),
        ),
        one,
        few: few.join('\n'),
        'fades of 14 and 15 bars': [14, 15].map(
          (count) => drawLane(lane({ bars: Array.from({ length: count }, () => bar) })).fades.length,
        ),
        pieces: (['solid', 'in', 'out'] as const).map((fill) => {
          const drawn = drawLane(
            lane({
              bars: Array.from({ length: 15 }, (_, n) =>
                n === 0
                  ? {
                      ...bar,
                      openStart: false,
                      openEnd: true,
                      signX: null,
                      pieces: [{ x: 10, width: 5, fill }],
                    }
                  : { ...bar, pieces: [], openStart: false, signX: null },
              ),
            }),
          );
          return [fill, drawn.solid, drawn.fades, drawn.arrows, drawn.signs];
        }),
      };
    },
  }));
