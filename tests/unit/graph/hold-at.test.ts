import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawGraph, edgeHeld } from '../../../src/graph/draw-graph.ts';
import { EVER, holdsAt, toHolding } from '../../../src/graph/hold-at.ts';
import { placeGraph } from '../../../src/graph/place-graph.ts';
import { toDayNumber } from '../../../src/schema/calendar.ts';
import { parseDate } from '../../../src/schema/dates.ts';
import type { SourcedDate } from '../../../src/schema/sourced-date.ts';
import { anyGraph } from './make-graph.ts';

const dated = (text: string): SourcedDate => parseDate(text) as SourcedDate;
const on = (text: string, day: string): string =>
  holdsAt({ when: toHolding(dated(text)), public: 0 }, { at: toDayNumber(day), known: null });

it('holds surely within the inner bounds, perhaps within the outer ones, and not beyond', () => {
  expect(on('2019-07-22/..', '2026-01-01')).toBe('yes');
  expect(on('2019-07-22/..', '2019-07-21')).toBe('no');
  expect(on('2019/2021', '2019-03-01')).toBe('maybe');
  expect(on('2019/2021', '2020-03-01')).toBe('yes');
  expect(on('2017-08', '2017-08-10')).toBe('maybe');
  expect(on('2017-08-10', '2017-08-10')).toBe('yes');
  expect(on('2017-08-10~', '2017-08-10')).toBe('maybe');
  expect(holdsAt({ when: null, public: 0 }, { at: 0, known: null })).toBe('no');
  expect(holdsAt({ when: null, public: 0 }, EVER)).toBe('yes');
  const ever = (text: string): string => holdsAt({ when: toHolding(dated(text)), public: 0 }, EVER);
  expect(['2017-08', '2017/2019', '2016-09/..', '2017-08-10'].map(ever)).toEqual(Array(4).fill('yes'));
  expect(['2017~', '2017-08?', '2017-08-10%'].map(ever)).toEqual(Array(3).fill('maybe'));
});

it('draws an edge at a moment exactly if one of its claims holds then and was known', () => {
  fc.assert(
    fc.property(anyGraph, fc.option(fc.nat(100)), fc.option(fc.nat(100)), (graph, at, known) => {
      const placed = placeGraph(graph);
      const drawn = new Set(drawGraph(placed, { at, known }).edges.map(({ id }) => id));
      for (const edge of graph.edges) {
        const holds = edge.claims.some((index) => {
          const { when, public: shown } = graph.claims[index]!;
          const inTime = at === null || ((when!.earliest ?? -1) <= at && at <= (when!.latest ?? 101));
          return inTime && (known === null || (shown !== null && shown <= known));
        });
        expect(edgeHeld(graph, edge, { at, known }) !== 'no').toBe(holds);
        if (!holds) expect(drawn.has(edge.id)).toBe(false);
      }
    }),
    { numRuns: 40 },
  );
});
