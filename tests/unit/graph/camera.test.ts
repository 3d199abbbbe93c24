import { expect, it } from 'vitest';
import { fitCamera } from '../../../src/graph/camera.ts';
import { placeGraph } from '../../../src/graph/place-graph.ts';
import { placeNames } from '../../../src/graph/place-names.ts';
import type { GraphData } from '../../../src/graph/tool-data.ts';
import { placeInSteps, scaleOf, stepOf } from '../../../src/graph/zoom-steps.ts';
import { graphOf } from './make-graph.ts';

const HEIGHT = 668;
const name = (at: number): string => `the company of the harbour number ${at + 100}`;
const chain = graphOf(Array.from({ length: 49 }, (_, at) => [name(at), 'money', name(at + 1)]));
const star = graphOf(Array.from({ length: 200 }, (_, at) => ['hub', 'money', name(at)]));
const pair = graphOf([[name(0), 'money', name(1)]]);

function dataOf(given: typeof chain): GraphData {
  const graph = placeGraph(given);
  return { graph, steps: placeInSteps(graph.nodes), bends: [], today: 0, inverse: {}, between: {} };
}

it('opens with every name inside the frame: a pair, a chain of 50, a star of 200', () => {
  for (const given of [pair, chain, star]) {
    const data = dataOf(given);
    for (const width of [662, 936]) {
      const camera = fitCamera(data, null, width, HEIGHT);
      const step = stepOf(camera.scale);
      const shown = data.graph.nodes.filter((_, index) => data.steps[index]! <= step);
      expect(shown.length).toBeGreaterThanOrEqual(Math.min(7, given.nodes.length));
      const names = placeNames(shown, scaleOf(step), scaleOf(step + 1));
      for (const node of shown) {
        const placed = names.get(node.id);
        const start = placed
          ? placed.dx - { start: 0, middle: placed.width / 2, end: placed.width }[placed.anchor]
          : 0;
        const left = node.x * camera.scale + camera.x + start;
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + (placed?.width ?? 0)).toBeLessThanOrEqual(width);
      }
    }
  }
});

it('keeps the view of the address, and stands nowhere without a node', () => {
  const view = { x: 100, y: 50, scale: 2 };
  expect(fitCamera(dataOf(chain), view, 800, 600)).toEqual({ scale: 2, x: 200, y: 200 });
  expect(fitCamera(dataOf(graphOf([])), null, 800, 600)).toEqual({ scale: 1, x: 0, y: 0 });
});
