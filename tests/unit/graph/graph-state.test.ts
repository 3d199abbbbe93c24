import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  formatGraphState,
  type GraphState,
  OPENING,
  parseGraphState,
} from '../../../src/graph/graph-state.ts';

const id = fc.stringMatching(/^[a-z0-9-]{2,12}$/);
const day = fc.option(fc.integer({ min: 0, max: 25_000 }));
const anyState: fc.Arbitrary<GraphState> = fc.record({
  at: day,
  known: day,
  focus: fc.option(id),
  depth: fc.constantFrom(1, 2),
  edge: fc.option(fc.tuple(id, id, id).map((parts) => parts.join('~'))),
  pins: fc.array(id, { maxLength: 2 }),
  from: fc.option(id),
  to: fc.option(id),
  offGroups: fc.array(id, { maxLength: 3 }).map((ids) => ids.sort()),
  offKinds: fc.array(id, { maxLength: 3 }).map((ids) => ids.sort()),
  view: fc.option(
    fc.record({
      x: fc.integer({ min: -999, max: 999 }),
      y: fc.integer({ min: -999, max: 999 }),
      scale: fc.constantFrom(0.5, 1, 2.25),
    }),
  ),
});

it('comes back from the address as it went', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(parseGraphState(formatGraphState(state))).toEqual(state);
    }),
  );
});

it('reads anything without throwing, and nothing as the opening', () => {
  expect(parseGraphState('')).toEqual(OPENING);
  expect(formatGraphState(OPENING)).toBe('');
  expect(parseGraphState('?at=2017-99-99&view=a_b&focus=%3Cscript%3E&edge=x')).toEqual(OPENING);
  fc.assert(fc.property(fc.string(), (query) => void parseGraphState(query)));
});
