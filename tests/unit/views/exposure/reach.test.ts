import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatExposureState, parseExposureState } from '../../../../src/views/exposure/exposure-state.ts';
import { type Leaning, leaningsAt, reach } from '../../../../src/views/exposure/reach.ts';

const anyLeanings = fc.array(
  fc.record({ from: fc.nat(7), on: fc.nat(7), days: fc.tuple(fc.nat(50), fc.nat(50)), part: fc.boolean() }),
  { maxLength: 25 },
);

it('equals brute-force reachability at every date', () => {
  fc.assert(
    fc.property(anyLeanings, fc.nat(50), (given, at) => {
      const claims = given.map(({ days }) => {
        const [first, last] = [Math.min(...days), Math.max(...days)];
        return { when: { earliest: first, sureFrom: first, sureTo: last, latest: last }, public: 0 };
      });
      const leanings = given.map(
        ({ from, on, part }, index): Leaning => ({
          from: `e${from}`,
          on: `e${on}`,
          claim: part ? null : index,
        }),
      );
      const live = leaningsAt(leanings, claims, { at, known: null });
      const holds = Array.from({ length: 8 }, (_, a) =>
        Array.from({ length: 8 }, (_, b) =>
          given.some(
            ({ from, on, days, part }) =>
              from === a && on === b && (part || (Math.min(...days) <= at && at <= Math.max(...days))),
          ),
        ),
      );
      for (let via = 0; via < 8; via++)
        for (let a = 0; a < 8; a++)
          for (let b = 0; b < 8; b++) holds[a]![b] ||= holds[a]![via]! && holds[via]![b]!;
      for (let a = 0; a < 8; a++) {
        const found = reach(live, `e${a}`);
        const expected = Array.from({ length: 8 }, (_, b) => b).filter((b) => b !== a && holds[a]![b]);
        expect(found.map(({ id }) => id).sort()).toEqual(expected.map((b) => `e${b}`));
        for (const { id, steps, chain } of found) {
          expect(chain).toHaveLength(steps);
          expect(chain[0]!.from).toBe(`e${a}`);
          expect(chain.at(-1)!.on).toBe(id);
          for (const leaning of chain) expect(live).toContain(leaning);
        }
      }
    }),
  );
});

it('works from the address alone', () => {
  const state = { choices: ['gpt-4', 'codex'], at: 17_000, known: null };
  expect(parseExposureState(formatExposureState(state, 20_000), 20_000)).toEqual(state);
  expect(parseExposureState('', 20_000)).toEqual({ choices: [], at: 20_000, known: null });
  expect(parseExposureState('?on=a..b%00&at=nonsense', 20_000).at).toBe(20_000);
});
