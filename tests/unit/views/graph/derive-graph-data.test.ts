import { expect, it } from 'vitest';
import { drawOpening } from '../../../../src/graph/draw-graph.ts';
import { placeGraph } from '../../../../src/graph/place-graph.ts';
import { deriveGraph } from '../../../../src/views/graph/derive-graph.ts';
import { deriveGraphData } from '../../../../src/views/graph/derive-graph-data.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';

type Whole = ReturnType<typeof loadFixture>;

/** All that a build writes of the graph: the tool's data and the drawing of the server. */
function write({ archive, provenance }: Whole): string {
  const graph = placeGraph(deriveGraph(archive, provenance));
  return JSON.stringify([deriveGraphData(archive, graph), drawOpening(graph)]);
}

it('writes the same bytes in two runs, and for content that is read in another order', () => {
  const first = loadFixture();
  expect(write(loadFixture())).toBe(write(first));
  const { archive, provenance } = loadFixture();
  const turned = {
    ...archive,
    claims: archive.claims.toReversed(),
    entities: archive.entities.toReversed(),
    sources: archive.sources.toReversed(),
    live: { ...archive.live, claims: archive.live.claims.toReversed() },
  };
  expect(turned.claims.length).toBeGreaterThan(10);
  expect(write({ archive: turned, provenance })).toBe(write(first));
});
