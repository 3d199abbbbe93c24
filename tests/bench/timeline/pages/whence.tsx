import { createRoot } from 'react-dom/client';
import { Timeline } from '../../../../src/islands/timeline/Timeline.tsx';
import '../../../../src/styles/tokens.css';
import '../../../../src/styles/base.css';
import '../../../../src/layouts/page.css';
import '../../../../src/components/evidence.css';
import '../../../../src/components/controls.css';
import '../../../../src/components/timeline/timeline.css';
import '../../../../src/islands/timeline/timeline-tool.css';
import { generateTimeline } from '../generate-events.ts';
import { offer, pathAt } from './frames.ts';

/* Whence's own tool, whole, driven through the events that a reader makes: Ctrl + wheel and drags. */

const stage = (): SVGSVGElement | null => document.querySelector('.tl--stage');
let data = generateTimeline(1);
let zoomed = 1;
let dragged: number | null = null;

const until = (holds: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (holds()) resolve();
      else setTimeout(look, 1);
    };
    look();
  });

const mouse = (type: string, x: number, y: number): MouseEvent =>
  new MouseEvent(type, { clientX: x, clientY: y, button: 0, bubbles: true, cancelable: true, view: window });

offer({
  draw: async (count) => {
    if (data.events.id.length !== count) throw new Error('prepare first');
    createRoot(document.getElementById('root')!).render(<Timeline source={data} base="/" />);
    await until(() => stage()?.querySelector('.tl-lane') != null);
    stage()!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await until(() => stage()!.classList.contains('tl--near'));
  },
  step: (at, of) => {
    const area = stage()!.querySelector<SVGElement>('.tl-ground')!;
    const box = area.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + 40];
    const { zoom, along } = pathAt(at, of);
    if (zoom !== zoomed) {
      if (dragged !== null) window.dispatchEvent(mouse('mouseup', x, y));
      dragged = null;
      const deltaY = -Math.log2(zoom / zoomed) / 0.02;
      zoomed = zoom;
      area.dispatchEvent(
        new WheelEvent('wheel', {
          deltaY,
          ctrlKey: true,
          clientX: x,
          clientY: y,
          bubbles: true,
          cancelable: true,
          view: window,
        }),
      );
    } else {
      if (dragged === null) {
        dragged = 0;
        area.dispatchEvent(mouse('mousedown', x, y));
      }
      window.dispatchEvent(mouse('mousemove', x - (along - 0.5) * 40 * box.width, y));
    }
  },
  nodes: () => stage()?.querySelectorAll('*').length ?? 0,
});

/** Makes the events beforehand: the bar is about drawing, once the data is there. */
Object.assign(window.bench, {
  prepare: (count: number) => {
    data = generateTimeline(count);
  },
});
