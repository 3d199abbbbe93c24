import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import type { TimelineData } from '../../../../src/timeline/timeline-data.ts';
import { generateTimeline } from '../generate-events.ts';
import { offer, pathAt } from './frames.ts';

/* vis-timeline with the same events in groups, as its documentation shows it. */

const DAY = 86_400_000;
let data: TimelineData = generateTimeline(1);
let timeline: Timeline | null = null;
let span: [number, number] = [0, 1];

offer({
  draw: async () => {
    const { events } = data;
    const items = new DataSet(
      events.id.map((id, n) => ({
        id,
        group: events.parties[n]![0]!,
        content: events.title[n]!,
        start: new Date(events.earliest[n]! * DAY),
        ...(events.precision[n] === 0
          ? { type: 'box' }
          : { end: new Date((events.latest[n]! + 1) * DAY), type: 'range' }),
      })),
    );
    const groups = new DataSet(data.lanes.map(({ label }, id) => ({ id, content: label })));
    const first = events.earliest[0]! * DAY;
    span = [first, data.asOf * DAY];
    await new Promise<void>((resolve) => {
      timeline = new Timeline(document.getElementById('root')!, items, groups, {
        height: 700,
        start: span[0],
        end: span[1],
      });
      timeline.on('changed', () => resolve());
    });
  },
  step: (at, of) => {
    const { zoom, along } = pathAt(at, of);
    const length = (span[1] - span[0]) / zoom;
    const middle = span[0] + along * (span[1] - span[0]);
    timeline!.setWindow(middle - length / 2, middle + length / 2, { animation: false });
  },
  nodes: () => document.querySelectorAll('#root *').length,
});

Object.assign(window.bench, {
  prepare: (count: number) => {
    data = generateTimeline(count);
  },
});
