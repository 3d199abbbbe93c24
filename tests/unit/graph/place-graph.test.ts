import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeBesides } from '../../../src/graph/place-besides.ts';
import { FORCE_LIMIT, HEIGHT, placeGraph, WIDTH } from '../../../src/graph/place-graph.ts';
import { anyGraph, graphOf } from './make-graph.ts';

it('gives the same bytes for shuffled content, and touches none of it', () => {
  fc.assert(
    fc.property(
      anyGraph.chain((graph) =>
        fc.record({
          graph: fc.constant(graph),
          nodes: fc.shuffledSubarray(graph.nodes, { minLength: graph.nodes.length }),
          edges: fc.shuffledSubarray(graph.edges, { minLength: graph.edges.length }),
        }),
      ),
      ({ graph, nodes, edges }) => {
        const before = JSON.stringify(graph);
        const places = (placed: ReturnType<typeof placeGraph>): string =>
          JSON.stringify(placed.nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
        expect(places(placeGraph({ ...graph, nodes, edges }))).toBe(places(placeGraph(graph)));
        expect(JSON.stringify(graph)).toBe(before);
      },
    ),
    { numRuns: 15 },
  );
});

it('keeps every node in the world, apart from the others', () => {
  const chain = graphOf(Array.from({ length: 49 }, (_, at) => [`n${at + 10}`, 'money', `n${at + 11}`]));
  const star = graphOf(Array.from({ length: 200 }, (_, at) => ['hub', 'money', `n${at + 100}`]));
  for (const graph of [graphOf([]), graphOf([], ['one']), graphOf([['a', 'money', 'b']]), chain, star]) {
    const { nodes } = placeGraph(graph);
    expect(nodes).toHaveLength(graph.nodes.length);
    for (const { x, y } of nodes) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(WIDTH);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(HEIGHT);
    }
    expect(new Set(nodes.map(({ x, y }) => `${x},${y}`)).size).toBe(nodes.length);
  }
});

it('stands what the force does not lay out beside its best connected neighbour', () => {
  expect(FORCE_LIMIT).toBe(5000);
  const places = new Map([
    ['hub', { x: 10, y: 10 }],
    ['far', { x: 500, y: 500 }],
  ]);
  const ranked = ['hub', 'far', 'leaf', 'twig', 'alone'].map((id) => ({ id }));
  placeBesides(
    ranked,
    [
      { source: 'leaf', target: 'hub' },
      { source: 'far', target: 'leaf' },
      { source: 'twig', target: 'leaf' },
    ],
    places,
  );
  expect(places.size).toBe(5);
  const leaf = places.get('leaf')!;
  expect(Math.hypot(leaf.x - 10, leaf.y - 10)).toBeLessThan(20);
  const twig = places.get('twig')!;
  expect(Math.hypot(twig.x - leaf.x, twig.y - leaf.y)).toBeLessThan(20);
});
