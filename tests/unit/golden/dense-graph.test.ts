import { describe } from 'vitest';
import { deriveAdjacency } from '../../../src/graph/adjacency.ts';
import { buildScene } from '../../../src/graph/build-scene.ts';
import { drawGraph, drawOpening } from '../../../src/graph/draw-graph.ts';
import { findPaths } from '../../../src/graph/find-paths.ts';
import { formatGraphState, parseGraphState } from '../../../src/graph/graph-state.ts';
import { EVER } from '../../../src/graph/hold-at.ts';
import { pinTwo } from '../../../src/graph/pin-two.ts';
import { placeBesides } from '../../../src/graph/place-besides.ts';
import { cutCurve, fanOut, placeArrow, placeCurve, pointOn } from '../../../src/graph/place-edges.ts';
import { placeEgo } from '../../../src/graph/place-ego.ts';
import { placeGraph } from '../../../src/graph/place-graph.ts';
import { nameSize, placeNames, shortName } from '../../../src/graph/place-names.ts';
import { textWidth } from '../../../src/graph/text-width.ts';
import { walkTo } from '../../../src/graph/walk-keys.ts';
import { placeInSteps, scaleOf, stepOf } from '../../../src/graph/zoom-steps.ts';
import { golden } from '../../golden/golden.ts';
import { graphOf } from '../graph/make-graph.ts';

const GROUPS = ['money', 'rights', 'words'];
/** Fifty entities of no subject: a few that all are tied to, chains, a pair apart, and one alone. */
const made = graphOf(
  Array.from({ length: 110 }, (_, n) => {
    const from = n < 60 ? n % 4 : (n * 7) % 46;
    const to = n === 109 ? 48 : 4 + ((n * 13) % 43);
    return [
      `n${n === 109 ? 47 : from}`,
      GROUPS[n % 3]!,
      `n${to}`,
      n % 5 === 0 ? null : n,
      n % 4 === 0 ? null : n + 40,
      n % 9 === 0 ? null : n,
    ] as const;
  }).filter(([a, , b]) => a !== b) as never,
  ['n49'],
);
const named = {
  ...made,
  nodes: made.nodes.map((node, n) => ({
    ...node,
    name: n % 6 === 0 ? `The long name of number ${n} of the world` : `Name ${n}`,
    kind: (['organisation', 'person', 'case'] as const)[n % 3]!,
    lane: n % 2,
  })),
};
const graph = placeGraph(named);
const bends = fanOut(graph.edges);
const base = {
  graph,
  steps: placeInSteps(graph.nodes),
  bends: graph.edges.map(({ id }) => bends.get(id)!),
};
const curves = [
  placeCurve({ x: 0, y: 0, r: 5 }, { x: 100, y: 40, r: 8 }, 0, true)!,
  placeCurve({ x: 0, y: 0, r: 5 }, { x: 300, y: -40, r: 8 }, 14, true)!,
  placeCurve({ x: 50, y: 10, r: 5 }, { x: 20, y: 40, r: 8 }, -30, false)!,
];

describe('a crowded graph', () =>
  golden({
    'dense-graph-places': () =>
      graph.nodes.map(({ id, x, y, r, rank }, n) => [id, x, y, r, rank, base.steps[n]]),
    'dense-graph-bends': () => [...bends],
    'dense-graph-opening': () => {
      const { nodes, edges, view } = drawOpening(graph);
      return { view, nodes, edges: edges.slice(0, 30) };
    },
    'dense-graph-day-40': () =>
      drawGraph(graph, { at: 40, known: 60 }, 80).edges.map(({ id, held, parts, arrow }) => [
        id,
        held,
        parts,
        arrow,
      ]),
    'dense-graph-names': () =>
      [0.5, 1, 2].map((scale) => [...placeNames(graph.nodes, scale, scale * 1.25, new Set(['n30']), 120)]),
    'dense-graph-scene': () => {
      const { nodes, edges } = buildScene(
        base,
        parseGraphState('focus=n1&depth=2&pins=n5.n9&without=words&hide=case'),
      );
      return {
        nodes: nodes.map(({ id, look, step }) => [id, look, step]),
        edges: edges.map(({ id, dim, sure, step, bend }) => [id, dim, sure, step, bend]),
      };
    },
    'dense-graph-ego': () => [
      placeEgo(graph, 'n0', { width: 720, height: 460 })!.nodes.map(({ id, x, y, r, rank }) => [
        id,
        x,
        y,
        r,
        rank,
      ]),
      placeEgo(graph, 'n0', { width: 300, height: 260 }, { at: 30, known: null })!.nodes.map(
        ({ id, x, y }) => [id, x, y],
      ),
      placeEgo(graph, 'n49', { width: 300, height: 100 })!.nodes,
      placeEgo(graph, 'nobody', { width: 300, height: 100 }),
    ],
    'dense-graph-adjacency': () =>
      deriveAdjacency(
        graph,
        Object.fromEntries(
          GROUPS.map((id) => [id, { label: id, inverse: `${id} of`, group: id, about: id }]),
        ) as never,
      ).map(({ id, ties }) => [id, ...ties.map(({ words, other }) => `${words} ${other.id}`)]),
    'dense-graph-besides': () => {
      const places = new Map(graph.nodes.slice(0, 12).map(({ id, x, y }) => [id, { x, y }]));
      placeBesides(
        [...graph.nodes].sort((a, b) => a.rank - b.rank),
        graph.edges,
        places,
      );
      return [...places];
    },
    'dense-graph-paths': () =>
      [
        ['n0', 'n40'],
        ['n9', 'n31'],
        ['n47', 'n48'],
        ['n47', 'n1'],
        ['n2', 'n2'],
      ].map(([from, to]) => [
        findPaths(graph, from!, to!, EVER, () => true).slice(0, 8),
        findPaths(graph, from!, to!, { at: 50, known: 80 }, (group) => group !== 'words').slice(0, 8),
      ]),
    'dense-graph-pins': () => {
      const { direct, shared } = pinTwo(graph, ['n0', 'n1'], EVER);
      return [
        direct.map(({ id }) => id),
        shared.map(({ id, first, second }) => [id, first.length, second.length]),
      ];
    },
    'dense-graph-walks': () =>
      graph.nodes.map((node) =>
        [
          node.id,
          ...(['left', 'right', 'up', 'down'] as const).map((way) =>
            walkTo(node, way, graph.nodes, new Set(['n1', 'n2', 'n7', 'n20'])),
          ),
        ].join(' '),
      ),
    'graph-curves': () =>
      curves.map((curve) => [
        curve,
        placeArrow(curve),
        [0, 0.25, 0.5, 1].map((t) => pointOn(curve, t)),
        cutCurve(curve, 0.2, 0.7),
        cutCurve(curve, 0, 1),
      ]),
    'graph-steps': () =>
      [0.01, 0.3, 0.374, 0.375, 0.376, 1, 2.5, 40].map((scale) => [
        scale,
        stepOf(scale),
        scaleOf(stepOf(scale)),
      ]),
    'graph-short-names': () =>
      [60, 100, 144].map((widest) =>
        [
          'A',
          'Two words',
          'Organisation of the United Lampkeepers',
          'Unbreakableunbreakableunbreakable',
          'Łódź Ångström',
          'Name (of something) here',
        ].map((name) => [
          shortName(name, widest),
          textWidth(name, 13),
          textWidth(name, nameSize(14)),
          nameSize(13.9),
        ]),
      ),
    'graph-states': () =>
      [
        '',
        '?at=1891-01-01&known=x',
        '?focus=a-b&depth=2&edge=a~m~b&pins=a.b.c&from=a&to=b',
        '?without=b.a&hide=case.A!&view=1_2_3',
        '?view=1_2_0',
        '?view=1_x_3',
        '?focus=A%20B&depth=3',
      ].map((query) => {
        const state = parseGraphState(query);
        return [query, state, formatGraphState(state)];
      }),
  }));
