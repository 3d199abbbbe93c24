import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeLayers } from '../../../src/views/evidence/layers.ts';

const graph = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 12 }).chain((columns) =>
  fc.record({
    nodes: fc.constant(columns.map((column, index) => ({ id: `n${index}`, column }))),
    edges: fc.array(
      fc.record({
        from: fc.integer({ min: 0, max: columns.length - 1 }).map((at) => `n${at}`),
        to: fc.integer({ min: 0, max: columns.length - 1 }).map((at) => `n${at}`),
      }),
      { maxLength: 16 },
    ),
  }),
);

it('keeps every node once, in its own column', () => {
  fc.assert(
    fc.property(graph, ({ nodes, edges }) => {
      const { columns } = placeLayers(nodes, edges);
      for (const { id, column } of nodes) {
        const places = columns.flatMap((cells, index) =>
          cells.flatMap((cell) => ('node' in cell && cell.node === id ? [index] : [])),
        );
        expect(places).toEqual([column]);
      }
    }),
  );
});

it('draws a line only between neighbouring columns and inside them', () => {
  fc.assert(
    fc.property(graph, ({ nodes, edges }) => {
      const { joins, columns } = placeLayers(nodes, edges);
      expect(joins.length).toBe(columns.length - 1);
      for (const { from, to } of joins.flat()) {
        expect(from).toBeGreaterThan(0);
        expect(from).toBeLessThan(1);
        expect(to).toBeGreaterThan(0);
        expect(to).toBeLessThan(1);
      }
    }),
  );
});

it('untangles two lines that would cross', () => {
  const { columns } = placeLayers(
    [
      { id: 'a', column: 0 },
      { id: 'b', column: 0 },
      { id: 'x', column: 1 },
      { id: 'y', column: 1 },
    ],
    [
      { from: 'a', to: 'y' },
      { from: 'b', to: 'x' },
    ],
  );
  expect(columns).toEqual([
    [{ node: 'a' }, { node: 'b' }],
    [{ node: 'y' }, { node: 'x' }],
  ]);
});
