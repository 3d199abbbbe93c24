import { describe } from 'vitest';
import { assignLanes, LANE_MODES } from '../../../src/timeline/assign-lanes.ts';
import { buildIndex } from '../../../src/timeline/build-index.ts';
import { findHit } from '../../../src/timeline/find-hit.ts';
import { formatEventStanding } from '../../../src/timeline/name-event.ts';
import { placeTimeline } from '../../../src/timeline/place-timeline.ts';
import { golden } from '../../golden/golden.ts';
import { makeSketch, toData } from '../timeline/generate.ts';

/** A pixel is a day here, and a letter is six wide. */
const measure = (text: string): number => text.length * 6;

/** What a pointer means along a line, in runs of pixels. */
function runsAlong(y: number, meant: (x: number, y: number) => string): string[] {
  const runs: { from: number; name: string }[] = [];
  for (let x = -20; x <= 420; x++) {
    const name = meant(x, y);
    if (runs.at(-1)?.name !== name) runs.push({ from: x, name });
  }
  return runs.map(({ from, name }) => `from ${from} ${name}`);
}

describe('a timeline, pointed at and sorted into lanes', () =>
  golden({
    'timeline-lanes-chosen': () => {
      const data = {
        ...toData(
          [[0], [1, 0], [2], [1], [0, 2]].map((lanes, n) =>
            makeSketch(n, { from: n * 10, lanes, standing: [0, 0, 2, 3, 3][n]! }),
          ),
        ),
        sources: Array.from({ length: 9 }, (_, n) => ({ id: `paper-${9 - n}`, label: `Paper ${9 - n}` })),
      };
      data.events.sources = [[0, 1, 8], [1, 2], [3, 4, 5], [6, 7, 8], []];
      const told = ({ lanes, of }: ReturnType<typeof assignLanes>) => ({
        lanes: lanes.map(({ id, label: name, colour }) => `${id} ${name} ${colour}`),
        of: [...of],
      });
      return {
        ...Object.fromEntries(
          LANE_MODES.map((mode) => [mode, told(assignLanes(data, mode, [0, 1, 2, 3, 4]))]),
        ),
        some: told(assignLanes(data, 'party', [1, 3])),
        named: told(assignLanes(data, 'party', [0, 1, 2], ['lane-3', 'lane-1'])),
        'named but empty': told(assignLanes(data, 'party', [0, 1], ['lane-3'])),
        'named, by kind': told(assignLanes(data, 'kind', [0, 1], ['lane-3'])),
      };
    },
    'timeline-pointed-at': () => {
      const data = toData([
        makeSketch(0, { from: 30 }),
        makeSketch(1, { from: 100, title: 'One with words' }),
        makeSketch(2, { from: 130 }),
        makeSketch(3, { from: 131 }),
        makeSketch(4, { from: 200, days: 60, precision: 4 }),
        makeSketch(5, { from: 240, lanes: [1, 0] }),
        makeSketch(6, { from: 300, days: 90, precision: 4, title: 'A long state with words of its own' }),
        makeSketch(7, { from: 390, lanes: [1] }),
      ]);
      const index = buildIndex(
        data,
        'party',
        Int32Array.from(data.events.id, (_, n) => n),
      );
      const view = { from: 0, to: 400, width: 400, overscan: 0, labelRows: 2 };
      const placed = placeTimeline(index, view, measure);
      const meant = (x: number, y: number): string => {
        const hit = findHit(placed, index, { from: 0, scale: 1 }, x, y);
        return hit ? `${hit.name} (${hit.count}) at ${hit.x === x ? 'the pointer' : hit.x}, ${hit.y}` : '–';
      };
      const lines: { y: number; runs: string[] }[] = [];
      for (let y = 0; y <= placed.height + 2; y++) {
        const runs = runsAlong(y, meant);
        if (lines.at(-1)?.runs.join() !== runs.join()) lines.push({ y, runs });
      }
      return { lanes: placed.lanes.map(({ y, height, baseY }) => ({ y, height, baseY })), lines };
    },
    'timeline-standings-told': () => {
      const data = toData(
        [0, 1, 2, 3, 4].map((standing) => makeSketch(standing, { standing, from: standing })),
      );
      return [0, 1, 2, 9, 10].map((origins) =>
        data.events.id.map((_, event) =>
          formatEventStanding(
            { events: { ...data.events, origins: data.events.origins.map(() => origins) } },
            event,
          ),
        ),
      );
    },
  }));
