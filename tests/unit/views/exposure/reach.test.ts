import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deriveExposure } from '../../../../src/views/exposure/derive-exposure.ts';
import { describeRule } from '../../../../src/views/exposure/describe-rule.ts';
import { formatExposureState, parseExposureState } from '../../../../src/views/exposure/exposure-state.ts';
import { type Leaning, leaningsAt, reach } from '../../../../src/views/exposure/reach.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';

const anyLeanings = fc.array(
  fc.record({
    from: fc.nat(7),
    on: fc.nat(7),
    days: fc.tuple(fc.nat(50), fc.nat(50)),
    part: fc.boolean(),
    last: fc.boolean(),
  }),
  { maxLength: 25 },
);

it('equals brute-force reachability at every date, where all steps but the last one carry on', () => {
  fc.assert(
    fc.property(anyLeanings, fc.nat(50), (given, at) => {
      const claims = given.map(({ days }) => {
        const [first, last] = [Math.min(...days), Math.max(...days)];
        return { when: { earliest: first, sureFrom: first, sureTo: last, latest: last }, public: 0 };
      });
      const leanings = given.map(
        ({ from, on, part, last }, index): Leaning => ({
          from: `e${from}`,
          on: `e${on}`,
          claim: part ? null : index,
          last: last && !part,
        }),
      );
      const live = leaningsAt(leanings, claims, { at, known: null });
      const matrix = (kind: 'carries' | 'any'): boolean[][] =>
        Array.from({ length: 8 }, (_, a) =>
          Array.from({ length: 8 }, (_, b) =>
            given.some(
              ({ from, on, days, part, last }) =>
                from === a &&
                on === b &&
                (kind === 'any' || part || !last) &&
                (part || (Math.min(...days) <= at && at <= Math.max(...days))),
            ),
          ),
        );
      const carries = matrix('carries');
      const any = matrix('any');
      for (let via = 0; via < 8; via++)
        for (let a = 0; a < 8; a++)
          for (let b = 0; b < 8; b++) carries[a]![b] ||= carries[a]![via]! && carries[via]![b]!;
      const holds = (a: number, b: number): boolean =>
        any[a]![b]! || carries[a]!.some((reached, via) => reached && any[via]![b]!);
      for (let a = 0; a < 8; a++) {
        const found = reach(live, `e${a}`);
        const expected = Array.from({ length: 8 }, (_, b) => b).filter((b) => b !== a && holds(a, b));
        expect(found.map(({ id }) => id).sort()).toEqual(expected.map((b) => `e${b}`));
        for (const { id, steps, chain } of found) {
          expect(chain).toHaveLength(steps);
          expect(chain[0]!.from).toBe(`e${a}`);
          expect(chain.at(-1)!.on).toBe(id);
          for (const leaning of chain) expect(live).toContain(leaning);
          for (const [step, { from }] of chain.entries()) {
            if (step > 0) expect(chain[step - 1]).toMatchObject({ on: from, last: false });
          }
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

it('ends a chain with a funder, but not with what a thing runs on or is part of', () => {
  const lean = (from: string, on: string, last = false): Leaning => ({ from, on, claim: null, last });
  const leanings = [
    lean('model', 'lab'),
    lean('lab', 'cloud'),
    lean('lab', 'funder', true),
    lean('funder', 'rival', true),
    lean('funder', 'supplier'),
    lean('cloud', 'whole'),
    lean('whole', 'licensor', true),
    lean('licensor', 'other'),
  ];
  expect(reach(leanings, 'model').map(({ id, steps }) => `${id} ${steps}`)).toEqual([
    'lab 1',
    'cloud 2',
    'funder 2',
    'whole 3',
    'licensor 4',
  ]);
  const both = [...leanings, lean('cloud', 'funder')];
  expect(reach(both, 'lab').map(({ id, steps }) => `${id} ${steps}`)).toContain('supplier 3');
  expect(reach(both, 'lab').map(({ id, steps }) => `${id} ${steps}`)).toContain('funder 1');
});

it('says its rule in the words of the site, and marks the last steps as the site does', () => {
  const { archive, provenance } = loadFixture();
  const data = deriveExposure(archive, provenance);
  expect(describeRule(data.claims, archive.site.predicates)).toBe(
    'A chain goes on through what a thing needs in order to work and what it is part of; a step that reads “is paid by” ends it: what the one at its end leans on in turn does not count.',
  );
  for (const { claim, last } of data.leanings)
    expect(last).toBe(claim !== null && data.claims[claim]!.predicate === 'pays');
  expect(describeRule([], archive.site.predicates)).not.toContain('ends it');
});
