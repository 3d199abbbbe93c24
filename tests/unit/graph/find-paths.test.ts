import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findPaths } from '../../../src/graph/find-paths.ts';
import { holdsAt } from '../../../src/graph/hold-at.ts';
import { pinTwo } from '../../../src/graph/pin-two.ts';
import { anyGraph, graphOf } from './make-graph.ts';

it('finds shortest chains only, each step by claims that hold', () => {
  fc.assert(
    fc.property(anyGraph, fc.nat(11), fc.nat(11), fc.option(fc.nat(100)), (graph, a, b, at) => {
      const [from, to, moment] = [`e${a}`, `e${b}`, { at, known: null }];
      const paths = findPaths(graph, from, to, moment, (group) => group !== 'words');
      const near = new Map([[from, 0]]);
      const live = graph.edges.filter(
        (edge) =>
          edge.group !== 'words' &&
          edge.claims.some((index) => holdsAt(graph.claims[index]!, moment) !== 'no'),
      );
      for (let round = 1; round <= 12; round++) {
        for (const { source, target } of live) {
          for (const [one, other] of [
            [source, target],
            [target, source],
          ] as const)
            if (near.get(one) === round - 1 && !near.has(other)) near.set(other, round);
        }
      }
      expect(paths.length > 0).toBe(from !== to && near.has(to));
      for (const path of paths) {
        expect(path).toHaveLength(near.get(to)!);
        expect(path[0]!.from).toBe(from);
        expect(path.at(-1)!.to).toBe(to);
        for (const [index, step] of path.entries()) {
          if (index > 0) expect(step.from).toBe(path[index - 1]!.to);
          expect(step.claims.length).toBeGreaterThan(0);
          for (const claim of step.claims) {
            expect(holdsAt(graph.claims[claim]!, moment)).not.toBe('no');
            const { subject, object } = graph.claims[claim]!;
            expect([subject, object].sort()).toEqual([step.from, step.to].sort());
          }
        }
      }
    }),
    { numRuns: 80 },
  );
});

it('tells two pinned ones apart from those they share', () => {
  const graph = graphOf([
    ['a', 'money', 'b'],
    ['a', 'rights', 'c'],
    ['c', 'money', 'b'],
    ['a', 'money', 'd'],
  ]);
  const { direct, shared } = pinTwo(graph, ['a', 'b'], { at: null, known: null });
  expect(direct.map(({ id }) => id)).toEqual(['a~money~b']);
  expect(shared.map(({ id }) => id)).toEqual(['c']);
});
