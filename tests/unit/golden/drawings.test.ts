import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe } from 'vitest';
import { toGraphSvg } from '../../../src/exports/graph-svg.ts';
import { buildScene } from '../../../src/graph/build-scene.ts';
import { compareScenes } from '../../../src/graph/compare-scenes.ts';
import { drawGraph } from '../../../src/graph/draw-graph.ts';
import { findPaths } from '../../../src/graph/find-paths.ts';
import { parseGraphState } from '../../../src/graph/graph-state.ts';
import { groupTies } from '../../../src/graph/group-ties.ts';
import { EVER } from '../../../src/graph/hold-at.ts';
import { fanOut } from '../../../src/graph/place-edges.ts';
import { placeEgo } from '../../../src/graph/place-ego.ts';
import { placeGraph } from '../../../src/graph/place-graph.ts';
import { placeInSteps } from '../../../src/graph/zoom-steps.ts';
import { StillDrawing } from '../../../src/islands/timeline/StillDrawing.tsx';
import { toDayNumber } from '../../../src/schema/calendar.ts';
import type { StaticTimeline } from '../../../src/timeline/place-static.ts';
import { deriveArgument } from '../../../src/views/arguments/derive-arguments.ts';
import { placeArgument } from '../../../src/views/arguments/place-argument.ts';
import { deriveClaimPage } from '../../../src/views/claims/derive-claim-page.ts';
import { deriveDisclosure } from '../../../src/views/disclosure/derive-disclosure.ts';
import { placeOnStrip, placeYears } from '../../../src/views/disclosure/place-disclosure.ts';
import { assessExposure } from '../../../src/views/exposure/assess.ts';
import { deriveExposure } from '../../../src/views/exposure/derive-exposure.ts';
import { deriveGraph } from '../../../src/views/graph/derive-graph.ts';
import { deriveGraphData } from '../../../src/views/graph/derive-graph-data.ts';
import { deriveGraphPage } from '../../../src/views/graph/derive-graph-page.ts';
import { type AmountState, deriveLedger } from '../../../src/views/money/derive-ledger.ts';
import { findFlows } from '../../../src/views/money/find-flows.ts';
import { placeFlow } from '../../../src/views/money/place-flow.ts';
import { deriveThreadPage } from '../../../src/views/threads/derive-thread-page.ts';
import { deriveStepTimeline } from '../../../src/views/threads/thread-timeline.ts';
import { deriveDisputeTimeline } from '../../../src/views/timeline/derive-dispute-timeline.ts';
import { deriveEventDetail } from '../../../src/views/timeline/derive-event-detail.ts';
import { deriveSmallTimeline } from '../../../src/views/timeline/derive-small-timeline.ts';
import { deriveTimelineEvents } from '../../../src/views/timeline/derive-timeline.ts';
import { deriveTimelinePage } from '../../../src/views/timeline/derive-timeline-page.ts';
import { getRecord, loadFixture } from '../../fixtures/load-fixture.ts';
import { each, golden, without } from '../../golden/golden.ts';

const { archive, provenance } = loadFixture();
const thesis = getRecord(archive, 'claims', 'courant-one-guild-is-cheaper');

/** The drawing as it stands in a page, one element a line, and beside it what is no part of the picture. */
function drawn(view: StaticTimeline | null): string {
  if (!view) return 'nothing';
  const links = { paths: view.paths, base: '/lamps/', reachable: false };
  const svg = createElement(StillDrawing, { placed: view.placed, prefix: 'tl', gutter: view.gutter, links });
  const { minimap, name, list, selected } = view;
  return `${renderToStaticMarkup(svg).replaceAll('><', '>\n<')}\n\n${JSON.stringify({ name, selected, list, minimap }, rounded, 1)}`;
}

const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 100) / 100 : value;

describe('the timeline', () =>
  golden({
    'timeline-data': () => deriveTimelineEvents(archive, provenance),
    'timeline-page': () => deriveTimelinePage(archive, provenance),
    'timeline-small': () => drawn(deriveSmallTimeline(archive, provenance, { minimap: true })),
    'timeline-window': () =>
      drawn(
        deriveSmallTimeline(archive, provenance, {
          window: [toDayNumber('1891-01-01'), toDayNumber('1892-12-31')],
          lanes: ['north', 'south'],
          select: 'gull-rock-handed-over',
          width: 640,
          bands: false,
        }),
      ),
    'timeline-of-disputes': () =>
      Object.values(
        each(archive.disputes, (item) => drawn(deriveDisputeTimeline(archive, provenance, item))),
      ).join('\n'),
    'timeline-of-steps': () =>
      archive.threads
        .flatMap((thread) => deriveThreadPage(archive, provenance, thread).steps)
        .map(({ view }) => view?.timeline)
        .map((wanted) => (wanted ? drawn(deriveStepTimeline(archive, provenance, wanted)) : 'none'))
        .join('\n'),
    'event-details': () => each(archive.events, (event) => deriveEventDetail(archive, provenance, event)),
  }));

describe('the graph', () => {
  const graph = placeGraph(deriveGraph(archive, provenance));
  const bends = fanOut(graph.edges);
  const base = {
    graph,
    steps: placeInSteps(graph.nodes),
    bends: graph.edges.map(({ id }) => bends.get(id) ?? 0),
  };
  const scene = (query: string) => {
    const { nodes, edges, counts, tied } = buildScene(base, parseGraphState(query));
    const brief = edges.map((edge) => ({ ...without(edge, 'a', 'b'), from: edge.a.id, to: edge.b.id }));
    return { nodes, edges: brief, counts, tied: [...tied].map(([id, others]) => [id, ...others]) };
  };
  golden({
    graph: () => graph,
    'graph-data': () => without(deriveGraphData(archive, graph), 'graph'),
    'graph-page': () => deriveGraphPage(graph, archive.site),
    'graph-ties': () => groupTies(graph.claims),
    'graph-ego': () => drawGraph(placeEgo(graph, 'harbour-board', { width: 720, height: 460 })!, EVER),
    'graph-scene': () => scene(''),
    'graph-scene-1891': () => scene('?at=1891-06-01&focus=gull-rock-light&depth=2'),
    'graph-scene-known': () => scene('?known=1892-06-01&without=money&hide=place&pins=northern-guild'),
    'graph-passage': () =>
      compareScenes(
        buildScene(base, parseGraphState('?at=1888-01-01')),
        buildScene(base, parseGraphState('?at=1893-01-01')),
      ),
    'graph-paths': () => findPaths(graph, 'mira-holm', 'whale-oil-company', EVER, () => true),
    'graph-svg': () =>
      toGraphSvg({
        width: 300,
        height: 200,
        title: 'Guilds & <lamps>',
        paper: '#fff"',
        lines: [
          { d: 'M0 0L10 10', colour: '#000', width: 1.5, dash: '', strength: 1, arrow: null },
          { d: 'M0 0L20 10', colour: '#111', width: 2, dash: '1 6', strength: 0.5, arrow: 'M1 1L2 2Z' },
          { d: 'M0 0L30 10', colour: '#222', width: 1, dash: '4 2', strength: 1, arrow: null },
        ],
        nodes: [
          { x: 10, y: 20, r: 5, shape: 'disc', fill: 'red', stroke: 'black' },
          { x: 30, y: 20, r: 6, shape: 'ring', fill: 'white', stroke: 'black' },
          { x: 50, y: 20, r: 7, shape: 'square', fill: 'white', stroke: 'black' },
        ],
        names: [{ x: 1, y: 2, text: '“A” & <b>', size: 13, anchor: 'middle', colour: 'black' }],
      }),
  });
});

describe('other drawings', () => {
  const ledger = deriveLedger(archive, provenance);
  const disclosure = deriveDisclosure(archive, provenance);
  const exposure = deriveExposure(archive, provenance);
  golden({
    'argument-map': () => placeArgument(deriveArgument(thesis, provenance)),
    'evidence-trees': () => each(archive.claims, (claim) => deriveClaimPage(archive, provenance, claim).tree),
    'disclosure-strip': () => ({
      years: placeYears(disclosure.span!),
      late: each(disclosure.late, (event) => placeOnStrip(event, disclosure.span!)),
    }),
    'money-flows': () =>
      (['talked-of', 'committed', 'paid'] as AmountState[]).map((state) => {
        const flows = findFlows(ledger, state, 'SKC', toDayNumber('1892-12-31'));
        return { flows, placed: placeFlow(flows) };
      }),
    'exposure-assessed': () => ({
      ever: assessExposure(exposure, ['gull-rock-light', 'southern-guild', 'nobody'], {
        at: exposure.today,
        known: null,
      }),
      '1890': assessExposure(exposure, ['gull-rock-light', 'northern-guild'], {
        at: toDayNumber('1890-06-01'),
        known: null,
      }),
      'known in 1892': assessExposure(exposure, ['gull-rock-light', 'mira-holm'], {
        at: toDayNumber('1890-06-01'),
        known: toDayNumber('1892-12-31'),
      }),
    }),
  });
});
