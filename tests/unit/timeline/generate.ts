import fc from 'fast-check';
import { emptyColumns, type TimelineData } from '../../../src/timeline/timeline-data.ts';

/** One invented event of a timeline made for a test. */
export interface Sketch {
  id: string;
  title: string;
  from: number;
  days: number;
  precision: number;
  fuzzy: number;
  weight: number;
  kind: number;
  standing: number;
  lanes: number[];
  lag: number | null;
}

/** A day's event, changed where a test needs it. */
export const makeSketch = (n: number, change: Partial<Sketch>): Sketch => ({
  id: `event-${n}`,
  title: `Event ${n}`,
  from: 0,
  days: 1,
  precision: 0,
  fuzzy: 0,
  weight: 2,
  kind: n % 3,
  standing: n % 5,
  lanes: [0],
  lag: null,
  ...change,
});

/** A timeline of invented events, sorted as `deriveTimelineEvents` does it. */
export function toData(sketches: readonly Sketch[]): TimelineData {
  const events = emptyColumns();
  const sorted = [...sketches].sort(
    (a, b) => a.from - b.from || a.days - b.days || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  for (const { id, title, from, days, precision, fuzzy, weight, kind, standing, lanes, lag } of sorted) {
    const latest = from + days - 1;
    const interval = precision === 4;
    events.id.push(id);
    events.title.push(title);
    events.when.push(`day ${from}`);
    events.short.push(`day ${from}`);
    events.kind.push(kind);
    events.standing.push(standing);
    events.weight.push(weight);
    events.precision.push(precision);
    events.fuzzy.push(fuzzy);
    events.earliest.push(from);
    events.startLatest.push(interval ? from : latest);
    events.endEarliest.push(interval ? latest : from);
    events.latest.push(latest);
    events.since.push(lag === null ? null : latest + lag);
    events.sinceWords.push(lag === null ? '' : `day ${latest + lag}`);
    events.origins.push(1);
    events.disputed.push(standing === 3 ? 1 : 0);
    events.parties.push(lanes);
    events.entities.push([]);
    events.sources.push([]);
  }
  return {
    asOf: 20_000,
    kinds: [
      { id: 'email', label: 'Email', plural: 'Emails' },
      { id: 'deal', label: 'Deal', plural: 'Deals' },
      { id: 'money', label: 'Money', plural: 'Money' },
    ],
    lanes: [1, 2, 3].map((colour) => ({ id: `lane-${colour}`, label: `Lane ${colour}`, colour })),
    entities: [],
    sources: [],
    events,
    links: [],
    bands: [],
  };
}

const PRECISIONS = [
  { precision: 0, days: 1 },
  { precision: 1, days: 30 },
  { precision: 2, days: 91 },
  { precision: 3, days: 365 },
];

const sketch = fc.record({
  title: fc.oneof(fc.string({ minLength: 1, maxLength: 60 }), fc.string({ minLength: 200, maxLength: 200 })),
  from: fc.integer({ min: 15_000, max: 19_500 }),
  shape: fc.oneof(
    fc.constantFrom(...PRECISIONS),
    fc.integer({ min: 1, max: 900 }).map((days) => ({ precision: 4, days })),
  ),
  fuzzy: fc.constantFrom(0, 1),
  weight: fc.constantFrom(1, 2, 3),
  kind: fc.constantFrom(0, 1, 2),
  standing: fc.constantFrom(0, 1, 2, 3, 4),
  lanes: fc.constantFrom<number[]>([0], [1], [2], [0, 1], [2, 0, 1]),
  lag: fc.option(fc.integer({ min: 0, max: 3000 })),
});

/** Any timeline of up to 150 events, some of them crowded into a few days. */
export const anySketches: fc.Arbitrary<Sketch[]> = fc
  .tuple(fc.array(sketch, { maxLength: 150 }), fc.boolean())
  .map(([list, crowded]) =>
    list.map(({ shape, from, ...rest }, n) => ({
      ...rest,
      ...shape,
      id: `event-${n}`,
      from: crowded ? 19_000 + (from % 12) : from,
    })),
  );
