import type { TimelineData } from '../../../../src/timeline/timeline-data.ts';
import { generateTimeline } from '../generate-events.ts';
import { offer, pathAt } from './frames.ts';

/* TimelineJS3 with the same events. It has zoom steps and slides instead of a window, so a step is one of those. */

/** The library is a script of its own in the page; it sets this. */
declare const TL: {
  Timeline: new (id: string, data: object, options: object) => Knight;
};

interface Knight {
  zoomIn: () => void;
  zoomOut: () => void;
  goTo: (slide: number) => void;
  on: (event: string, listener: () => void) => void;
}

let data: TimelineData = generateTimeline(1);
let timeline: Knight | null = null;

const dateOf = (day: number) => {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

offer({
  draw: async () => {
    const { events } = data;
    const slides = events.id.map((unique_id, n) => ({
      unique_id,
      group: data.lanes[events.parties[n]![0]!]!.label,
      start_date: dateOf(events.earliest[n]!),
      end_date: dateOf(events.latest[n]!),
      text: { headline: events.title[n]!, text: '' },
    }));
    await new Promise<void>((resolve) => {
      timeline = new TL.Timeline('root', { events: slides }, { height: 700, duration: 0 });
      timeline.on('ready', () => resolve());
    });
  },
  step: (at, of) => {
    const { zoom } = pathAt(at, of);
    if (zoom === 40) timeline!.goTo(Math.floor((at / of) * data.events.id.length));
    else if (at % 10 === 0) (at < of / 2 ? timeline!.zoomIn : timeline!.zoomOut).call(timeline);
  },
  nodes: () => document.querySelectorAll('#root *').length,
});

Object.assign(window.bench, {
  prepare: (count: number) => {
    data = generateTimeline(count);
  },
});
