import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex, type TimelineIndex } from '../../../src/timeline/build-index.ts';
import { visitMembers } from '../../../src/timeline/describe-cluster.ts';
import { measureByTable } from '../../../src/timeline/measure-text.ts';
import { BUDGET, placeTimeline } from '../../../src/timeline/place-timeline.ts';
import type { PlacedTimeline, View } from '../../../src/timeline/placed.ts';
import { anySketches, type Sketch, toData } from './generate.ts';

const all = (sketches: readonly Sketch[]): Int32Array => Int32Array.from(sketches, (_, i) => i);
const indexOf = (sketches: readonly Sketch[]): TimelineIndex =>
  buildIndex(toData(sketches), 'party', all(sketches));
const viewOf = (from: number, to: number, width = 900): View => ({
  from,
  to,
  width,
  overscan: 0,
  labelRows: 3,
});
const place = (index: TimelineIndex, view: View): PlacedTimeline =>
  placeTimeline(index, view, measureByTable);

const anyView = fc
  .tuple(
    fc.integer({ min: 14_900, max: 19_500 }),
    fc.integer({ min: 3, max: 5_000 }),
    fc.constantFrom(300, 640, 900, 1220),
  )
  .map(([from, days, width]) => viewOf(from, from + days, width));

/** Events drawn alone, as marks or bars. */
function drawnAlone(placed: PlacedTimeline): Set<number> {
  return new Set(
    placed.lanes.flatMap(({ marks, bars }) => [
      ...marks.filter(({ count }) => count === 1).map(({ event }) => event),
      ...bars.map(({ event }) => event),
    ]),
  );
}

describe('placeTimeline', () => {
  test('no two labels of a lane overlap, and all stay within the drawing', () => {
    fc.assert(
      fc.property(anySketches, anyView, (sketches, view) => {
        for (const { labels } of place(indexOf(sketches), view).lanes) {
          const boxes = labels.map(({ x, width, end, y }) => ({
            from: end ? x - width : x,
            to: end ? x : x + width,
            y,
          }));
          for (const [n, a] of boxes.entries()) {
            expect(a.from).toBeGreaterThanOrEqual(0);
            expect(a.to).toBeLessThanOrEqual(view.width);
            for (const b of boxes.slice(n + 1)) {
              expect(a.y !== b.y || a.to <= b.from || b.to <= a.from).toBe(true);
            }
          }
        }
      }),
    );
  });

  test('no flag crosses a label of a row below its own', () => {
    fc.assert(
      fc.property(anySketches, anyView, (sketches, view) => {
        for (const { labels } of place(indexOf(sketches), view).lanes) {
          for (const flag of labels) {
            for (const label of labels) {
              if (label === flag || label.y <= flag.y) continue;
              const from = label.end ? label.x - label.width : label.x;
              expect(flag.flagX < from || flag.flagX > from + label.width).toBe(true);
            }
          }
        }
      }),
    );
  });

  test('every event is drawn alone or counted in exactly one cluster of its lane', () => {
    fc.assert(
      fc.property(anySketches, (sketches) => {
        const index = indexOf(sketches);
        const { level } = place(index, viewOf(14_000, 21_000));
        const seen = new Map<number, number>();
        for (const lane of index.lanes) {
          const at = lane.levels[level]!;
          for (let n = 0; n < at.length; n++) {
            let members = 0;
            visitMembers(lane, at, level, n, (event) => {
              seen.set(event, (seen.get(event) ?? 0) + 1);
              members++;
            });
            expect(members).toBe(at.count[n]);
          }
          for (const row of lane.bars.rows[level]!)
            for (const event of row) seen.set(event, (seen.get(event) ?? 0) + 1);
        }
        expect(seen.size).toBe(sketches.length);
        for (const times of seen.values()) expect(times).toBe(1);
      }),
    );
  });

  test('marks and pills never touch, nor do bars of one row', () => {
    fc.assert(
      fc.property(anySketches, anyView, (sketches, view) => {
        for (const { marks, bars } of place(indexOf(sketches), view).lanes) {
          for (const [n, mark] of marks.entries()) {
            const next = marks[n + 1];
            if (next) expect(mark.x + mark.half).toBeLessThanOrEqual(next.x - next.half);
          }
          for (const a of bars)
            for (const b of bars)
              if (a !== b && a.y === b.y) expect(a.x1 <= b.x0 + 1e-6 || b.x1 <= a.x0 + 1e-6).toBe(true);
        }
      }),
    );
  });

  test('the order in which events are given changes nothing', () => {
    fc.assert(
      fc.property(anySketches, fc.infiniteStream(fc.integer()), anyView, (sketches, random, view) => {
        const keyed = sketches.map((sketch) => ({ sketch, key: random.next().value as number }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ sketch }) => sketch);
        expect(place(indexOf(shuffled), view)).toEqual(place(indexOf(sketches), view));
      }),
    );
  });

  test('what is drawn alone is drawn alone at every closer zoom', () => {
    fc.assert(
      fc.property(
        anySketches,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 1.01, max: 60, noNaN: true }),
        (sketches, where, factor) => {
          const index = indexOf(sketches);
          const [from, to] = [14_900, 20_500];
          const wide = place(index, viewOf(from, to));
          const days = (to - from) / factor;
          const start = from + (to - from - days) * where;
          const close = place(index, viewOf(start, start + days));
          const alone = drawnAlone(close);
          expect(close.level).toBeLessThanOrEqual(wide.level);
          for (const lane of wide.lanes) {
            for (const { event, x, count } of lane.marks) {
              const day = from + (x / 900) * (to - from);
              const inside = day > start && day < start + days;
              if (count === 1 && inside) expect(alone.has(event)).toBe(true);
            }
          }
        },
      ),
    );
  });

  test('a narrower date never draws wider', () => {
    const widthOf = (days: number, precision: number, view: View): number => {
      const [sketch] = fc.sample(
        anySketches.filter((list) => list.length > 0),
        { numRuns: 1, seed: 7 },
      )[0]!;
      const placed = place(indexOf([{ ...sketch!, from: 17_000, days, precision }]), view);
      const lane = placed.lanes[0]!;
      const bar = lane.bars[0];
      const whisker = [...lane.whiskers.matchAll(/M([-\d.]+) [\d.]+H([-\d.]+)/g)].map(
        ([, a, b]) => Number(b) - Number(a),
      );
      return bar ? bar.x1 - bar.x0 : Math.max(lane.marks[0]!.half * 2, ...whisker);
    };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 700 }),
        fc.integer({ min: 0, max: 700 }),
        fc.integer({ min: 900, max: 9000 }),
        (days, more, span) => {
          const view = viewOf(16_900, 16_900 + span);
          expect(widthOf(days, 4, view)).toBeLessThanOrEqual(widthOf(days + more, 4, view) + 1e-6);
          expect(widthOf(1, 0, view)).toBeLessThanOrEqual(widthOf(days, 4, view) + 1e-6);
        },
      ),
    );
  });

  test('at most the budget is drawn', () => {
    const sketches = Array.from(
      { length: 6000 },
      (_, n): Sketch => ({
        id: `e${n}`,
        title: `Event ${n}`,
        from: 15_000 + ((n * 7919) % 4500),
        days: n % 5 === 0 ? 30 : 1,
        precision: n % 5 === 0 ? 1 : 0,
        fuzzy: 0,
        weight: 1 + (n % 3),
        kind: n % 3,
        standing: n % 5,
        lanes: [n % 3],
        lag: 0,
      }),
    );
    const index = indexOf(sketches);
    for (const days of [10, 100, 1000, 5000])
      expect(place(index, viewOf(16_000, 16_000 + days, 2400)).drawn).toBeLessThanOrEqual(BUDGET);
  });
});
