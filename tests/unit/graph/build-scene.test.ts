import { expect, it } from 'vitest';
import { buildScene } from '../../../src/graph/build-scene.ts';
import { compareScenes } from '../../../src/graph/compare-scenes.ts';
import { OPENING } from '../../../src/graph/graph-state.ts';
import { fanOut } from '../../../src/graph/place-edges.ts';
import { placeGraph } from '../../../src/graph/place-graph.ts';
import { walkTo } from '../../../src/graph/walk-keys.ts';
import { graphOf } from './make-graph.ts';

function baseOf() {
  const graph = placeGraph(
    graphOf([
      ['a', 'money', 'b', 0, 50],
      ['b', 'rights', 'c', 20, null],
      ['c', 'words', 'd', 60, null],
    ]),
  );
  graph.nodes.find(({ id }) => id === 'b')!.kind = 'person';
  const bends = fanOut(graph.edges);
  return { graph, steps: graph.nodes.map(() => 5), bends: graph.edges.map(({ id }) => bends.get(id)!) };
}

it('lets edges enter and leave with time while no node moves', () => {
  const base = baseOf();
  const [early, late] = [10, 70].map((at) => buildScene(base, { ...OPENING, at }));
  expect(early!.edges.map(({ id }) => id)).toEqual(['a~money~b']);
  expect(late!.edges.map(({ id }) => id).sort()).toEqual(['b~rights~c', 'c~words~d']);
  const places = (scene: typeof early): string[] => scene!.nodes.map(({ id, x, y }) => `${id} ${x} ${y}`);
  expect(places(early)).toEqual(places(late));
  expect(early!.nodes.find(({ id }) => id === 'd')!.look).toBe('quiet');
  const { entering, leaving } = compareScenes(early!, late!);
  expect([...entering].sort()).toEqual(['b~rights~c', 'c~words~d']);
  expect(leaving.map(({ id }) => id)).toEqual(['a~money~b']);
});

it('lets an edge whose end is filtered out leave with it at once', () => {
  const base = baseOf();
  const [all, some] = [[], ['person']].map((offKinds) => buildScene(base, { ...OPENING, offKinds }));
  expect(compareScenes(all!, some!)).toEqual({ entering: new Set(), leaving: [] });
});

it('dims what is out of focus, and keeps a middleman that is filtered out as a stub', () => {
  const base = baseOf();
  const scene = buildScene(base, { ...OPENING, focus: 'a', depth: 2, offKinds: ['person'] });
  const looks = new Map(scene.nodes.map(({ id, look }) => [id, look]));
  expect(looks.get('a')).toBe('plain');
  expect(looks.get('b')).toBe('stub');
  expect(looks.get('c')).toBe('plain');
  expect(looks.get('d')).toBe('dim');
  const without = buildScene(base, { ...OPENING, offKinds: ['person'] });
  expect(without.nodes.some(({ id }) => id === 'b')).toBe(false);
  expect(without.edges.map(({ id }) => id)).toEqual(['c~words~d']);
});

it('counts each group at the moment though it is switched off', () => {
  const scene = buildScene(baseOf(), { ...OPENING, offGroups: ['money'] });
  expect(scene.edges.some(({ id }) => id.includes('money'))).toBe(false);
  expect(scene.counts.get('money')).toBe(1);
});

it('walks to the nearest tied one in a direction, else the nearest of any', () => {
  const spots = [
    { id: 'here', x: 0, y: 0 },
    { id: 'near', x: 10, y: 0 },
    { id: 'tied', x: 40, y: 5 },
    { id: 'up', x: 0, y: -10 },
  ];
  expect(walkTo(spots[0]!, 'right', spots, new Set(['tied']))).toBe('tied');
  expect(walkTo(spots[0]!, 'right', spots, new Set())).toBe('near');
  expect(walkTo(spots[0]!, 'left', spots, new Set())).toBe(null);
  expect(walkTo(spots[0]!, 'up', spots, new Set(['tied']))).toBe('up');
});
