import { describe } from 'vitest';
import { toDayNumber } from '../../../src/schema/calendar.ts';
import { LANE_MODES } from '../../../src/timeline/assign-lanes.ts';
import { buildIndex } from '../../../src/timeline/build-index.ts';
import { deriveList, formatDisclosure } from '../../../src/timeline/derive-list.ts';
import { drawLane } from '../../../src/timeline/draw-lane.ts';
import {
  buildFacets,
  filterEvents,
  NO_FILTER,
  type TimelineFilter,
} from '../../../src/timeline/filter-events.ts';
import { findHit } from '../../../src/timeline/find-hit.ts';
import { findNeighbour } from '../../../src/timeline/find-neighbour.ts';
import { groupList } from '../../../src/timeline/group-list.ts';
import { readKey } from '../../../src/timeline/keys.ts';
import { listPresets, sortMiddles } from '../../../src/timeline/list-presets.ts';
import { measureByTable } from '../../../src/timeline/measure-text.ts';
import { formatEventStanding, nameEvent } from '../../../src/timeline/name-event.ts';
import { placeMinimap } from '../../../src/timeline/place-minimap.ts';
import { placeTicks } from '../../../src/timeline/place-ticks.ts';
import { placeTimeline } from '../../../src/timeline/place-timeline.ts';
import { sortEnds, tellWindow } from '../../../src/timeline/tell-window.ts';
import { formatWindow, type TimeWindow } from '../../../src/timeline/time-window.ts';
import { formatTimelineAddress, parseTimelineAddress } from '../../../src/timeline/timeline-address.ts';
import { findMainSpan, findSpan } from '../../../src/timeline/timeline-data.ts';
import { deriveTimelineEvents } from '../../../src/views/timeline/derive-timeline.ts';
import { loadFixture } from '../../fixtures/load-fixture.ts';
import { golden } from '../../golden/golden.ts';

const { archive, provenance } = loadFixture();
const data = deriveTimelineEvents(archive, provenance);
const all = Int32Array.from(data.events.id, (_, event) => event);
const ids = (events: ArrayLike<number>): string[] => Array.from(events, (event) => data.events.id[event]!);
const between = (from: string, to: string): TimeWindow => [toDayNumber(from), toDayNumber(to)];
const WHOLE = between('1884-01-01', '1895-01-01');
const NIGHT = between('1891-10-01', '1892-07-01');

const place = (mode: (typeof LANE_MODES)[number], [from, to]: TimeWindow, width: number) => {
  const index = buildIndex(data, mode, all);
  const view = { from, to, width, overscan: 20, labelRows: 2, tight: false };
  return { index, placed: placeTimeline(index, view, measureByTable), scale: width / (to - from) };
};

const FILTERS: Partial<TimelineFilter>[] = [
  {},
  { party: ['north'] },
  { party: ['north', 'south'], kind: ['money'] },
  { standing: ['disputed'] },
  { lag: ['late'] },
  { entity: 'harbour-board' },
  { text: 'rock' },
  { text: 'GÚLL rock' },
  { known: toDayNumber('1893-01-01') },
  { known: toDayNumber('1892-03-05'), text: 'gazette' },
  { party: ['nobody'] },
];

describe('the timeline', () =>
  golden({
    'timeline-placed': () => [
      place('party', NIGHT, 900).placed,
      ...LANE_MODES.map((mode) =>
        place(mode, WHOLE, 700).placed.lanes.map(({ id, label, told, marks, bars }) => ({
          id,
          label,
          told,
          marks: marks.length,
          bars: bars.length,
        })),
      ),
    ],
    'timeline-paths': () => place('party', WHOLE, 700).placed.lanes.map(drawLane),
    'timeline-filtered': () => {
      const table = buildFacets(data);
      return FILTERS.map((change) => {
        const { shown, counts, entities } = filterEvents(data, table, { ...NO_FILTER, ...change });
        return { change, shown: ids(shown), counts, entities };
      });
    },
    'timeline-list': () => [deriveList(data, all), groupList(data, all)],
    'timeline-names': () =>
      data.events.id.map((id, event) => [
        id,
        nameEvent(data, event),
        formatEventStanding(data, event),
        formatDisclosure(data, event),
      ]),
    'timeline-hits': () => {
      const { index, placed, scale } = place('party', WHOLE, 700);
      return placed.lanes.flatMap(({ id, y, height, baseY }) =>
        [y, y + 4, baseY - 14, baseY - 5, baseY, baseY + 9, y + height - 1].flatMap((at) => {
          const hits = Array.from({ length: 71 }, (_, n) =>
            findHit(placed, index, { from: WHOLE[0], scale }, n * 10, at),
          );
          return hits
            .map((hit) => hit && `${hit.count} × ${hit.name} (${Math.round(hit.x)}, ${hit.y})`)
            .flatMap((hit, n, before) =>
              hit && hit !== before[n - 1] ? [`${id} ${n * 10}, ${at}: ${hit}`] : [],
            );
        }),
      );
    },
    'timeline-steps': () => {
      const { index, placed } = place('party', WHOLE, 700);
      return [...all].map((event) => {
        const next = (['left', 'right', 'up', 'down', 'home', 'end'] as const).map((step) => {
          const to = findNeighbour(index, placed.level, event, step);
          return `${step} ${data.events.id[to]}`;
        });
        return `${data.events.id[event]}: ${next.join(', ')}`;
      });
    },
    'timeline-presets': () =>
      [null, 2].map((selected) =>
        listPresets({
          bounds: WHOLE,
          whole: findSpan(data),
          first: NIGHT,
          span: findMainSpan(data),
          window: NIGHT,
          middles: sortMiddles(data, all),
          selected: selected === null ? null : toDayNumber('1891-11-03'),
        }),
      ),
    'timeline-told': () =>
      [WHOLE, NIGHT, between('1886-01-01', '1886-02-01'), between('1900-01-01', '1901-01-01')].map(
        (window) => [formatWindow(window), tellWindow(sortEnds(data, all), window)],
      ),
    'timeline-ticks': () =>
      [1, 30, 200, 800, 4000, 40000, 400000].map((days) => placeTicks(WHOLE[0], WHOLE[0] + days, 600, 50)),
    'timeline-minimap': () => placeMinimap(data, all, WHOLE, { width: 120, up: 38, down: 26 }),
    'timeline-addresses': () =>
      [
        '',
        '?from=1891-01-01&to=1892-01-01.25&lanes=kind',
        '?party=north,south,north&kind=money&lag=late&entity=gull-rock&q=a%20b&known=1893-01-01&event=court-rules',
        '?from=1892-01-01&to=1891-01-01&lanes=x&event=A!&known=1893-13-01',
        '?standing=disputed&from=x',
      ].map((address) => {
        const parsed = parseTimelineAddress(address);
        return [address, parsed, formatTimelineAddress(parsed)];
      }),
    'timeline-keys': () =>
      [
        'ArrowLeft',
        'ArrowRight',
        'ArrowUp',
        'ArrowDown',
        'Home',
        'End',
        'Enter',
        ' ',
        'Escape',
        'PageUp',
        'PageDown',
        '+',
        '=',
        '-',
        '0',
        'x',
      ].map((key) => {
        const plain = { key, ctrlKey: false, metaKey: false, altKey: false };
        return [
          key,
          readKey(plain, 3),
          readKey(plain, null),
          readKey({ ...plain, ctrlKey: true }, 3),
          readKey({ ...plain, metaKey: true }, 3),
          readKey({ ...plain, altKey: true }, 3),
        ];
      }),
  }));
