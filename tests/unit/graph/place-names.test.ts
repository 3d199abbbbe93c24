import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Named, type PlacedName, placeNames, shortName } from '../../../src/graph/place-names.ts';
import { textWidth } from '../../../src/graph/text-width.ts';
import { placeInSteps, scaleOf, stepOf } from '../../../src/graph/zoom-steps.ts';

const anyNodes: fc.Arbitrary<Named[]> = fc
  .array(
    fc.record({
      x: fc.nat(960),
      y: fc.nat(668),
      r: fc.integer({ min: 4, max: 17 }),
      name: fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
    }),
    { maxLength: 60 },
  )
  .map((nodes) => nodes.map((node, rank) => ({ ...node, id: `n${rank}`, rank })));

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf({ x, y }: Named, { dx, dy, anchor, width, size }: PlacedName, scale: number): Box {
  const left = x * scale + dx - { start: 0, middle: width / 2, end: width }[anchor];
  return {
    left,
    right: left + width,
    top: y * scale + dy - 0.8 * size,
    bottom: y * scale + dy + 0.25 * size,
  };
}

it('lets no two names overlap at any zoom step, nor anywhere between two steps', () => {
  fc.assert(
    fc.property(anyNodes, fc.nat(20), fc.double({ min: 0, max: 1, noNaN: true }), (nodes, step, share) => {
      const [low, high] = [scaleOf(step), scaleOf(step + 1)];
      const placed = placeNames(nodes, low, high);
      for (const scale of [low, low + share * (high - low), high]) {
        const boxes = nodes.flatMap((node) => {
          const name = placed.get(node.id);
          return name ? [boxOf(node, name, scale)] : [];
        });
        for (const [index, a] of boxes.entries()) {
          for (const b of boxes.slice(index + 1))
            expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
        }
      }
    }),
    { numRuns: 60 },
  );
});

it('always names the weightiest, and one that is forced before it', () => {
  const [a, b] = [
    { id: 'a', name: 'Weighty', x: 100, y: 100, r: 17, rank: 0 },
    { id: 'b', name: 'Light', x: 150, y: 100, r: 5, rank: 9 },
  ];
  expect([...placeNames([a!, b!], 1, 1.25).keys()][0]).toBe('a');
  expect([...placeNames([a!, b!], 1, 1.25, new Set(['b'])).keys()][0]).toBe('b');
});

it('cuts long names to what fits, never to nothing', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }), (name) => {
      const short = shortName(name);
      expect(short.length).toBeGreaterThan(0);
      expect(textWidth(short, 13)).toBeLessThanOrEqual(Math.max(190, textWidth(`${name[0]}…`, 13)));
    }),
  );
});

it('shows ever more nodes as one zooms in, all of them at last, and none too near another', () => {
  fc.assert(
    fc.property(anyNodes, (nodes) => {
      const steps = placeInSteps(nodes);
      expect(steps).toHaveLength(nodes.length);
      expect(Math.max(0, ...steps)).toBeLessThanOrEqual(24);
      const step = stepOf(1);
      const shown = nodes.filter((_, index) => steps[index]! <= step);
      for (const [index, a] of shown.entries())
        for (const b of shown.slice(index + 1))
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(24);
    }),
  );
});
