import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity } from 'd3-zoom';
import type { Scene } from '../../graph/build-scene.ts';
import type { Camera } from '../../graph/camera.ts';
import { compareScenes, type Passage } from '../../graph/compare-scenes.ts';
import type { Marks } from '../../graph/on-screen.ts';
import { isCalm } from '../frame/browser.ts';
import type { Painter } from './painter.ts';

export interface CanvasHandle {
  painter: Painter;
  camera: Camera;
  zoomBy: (factor: number) => void;
  moveTo: (camera: Camera) => void;
}

/** What is drawn now, where a drawing starts, and who is told when it has come to rest. */
export interface Drawn {
  scene: Scene;
  marks: Marks;
  start: (width: number, height: number) => Camera;
  onSettled: (camera: Camera, size: { width: number; height: number }) => void;
}

/** A canvas that is drawn on: what others do with it, how it is drawn again, and how it is let go. */
export interface BoundCanvas {
  handle: CanvasHandle;
  redraw: () => void;
  release: () => void;
}

const SCALES: [number, number] = [0.2, 40];
/** Milliseconds in which edges come and go. */
const FADE = 150;

/** Binds a canvas to what is drawn: it paints when its size changes, on each zoom, and when asked. */
export function bindCanvas(element: HTMLCanvasElement, painter: Painter, now: () => Drawn): BoundCanvas {
  const size = { width: 0, height: 0, ratio: 1 };
  const settle = (): void => now().onSettled(handle.camera, size);
  const behaviour = makeZoom((camera) => {
    handle.camera = camera;
    frames.ask();
  }, settle);
  const target = select(element);
  const handle: CanvasHandle = {
    painter,
    camera: { x: 0, y: 0, scale: 1 },
    zoomBy: (factor) => {
      target.call(behaviour.scaleBy, factor);
      settle();
    },
    moveTo: ({ x, y, scale }) => {
      target.call(behaviour.transform, zoomIdentity.translate(x, y).scale(scale));
    },
  };
  const frames = makeFrames(handle, size, now);
  const fitCanvas = (): void => {
    const { clientWidth: width, clientHeight: height } = element;
    if (width === size.width && height === size.height) return;
    Object.assign(size, { width, height, ratio: Math.min(devicePixelRatio, 2) });
    element.width = width * size.ratio;
    element.height = height * size.ratio;
    handle.moveTo(now().start(width, height));
    frames.draw();
  };
  target.call(behaviour).on('dblclick.zoom', null);
  const sizes = new ResizeObserver(fitCanvas);
  sizes.observe(element);
  fitCanvas();
  return {
    handle,
    redraw: frames.ask,
    release: () => {
      frames.stop();
      sizes.disconnect();
      target.on('.zoom', null);
    },
  };
}

/** Ctrl or ⌘ with the wheel zooms, the plain wheel scrolls the page; one finger scrolls, two move and zoom. */
function makeZoom(
  onMove: (camera: Camera) => void,
  onEnd: () => void,
): ZoomBehavior<HTMLCanvasElement, unknown> {
  return zoom<HTMLCanvasElement, unknown>()
    .scaleExtent(SCALES)
    .filter((event: WheelEvent & TouchEvent & MouseEvent) =>
      event.type === 'wheel'
        ? event.ctrlKey || event.metaKey
        : event.touches
          ? event.touches.length > 1
          : event.button === 0,
    )
    .wheelDelta((event) => -event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.002) * (event.ctrlKey ? 4 : 1))
    .on('zoom', ({ transform }: D3ZoomEvent<HTMLCanvasElement, unknown>) =>
      onMove({ x: transform.x, y: transform.y, scale: transform.k }),
    )
    .on('end', ({ sourceEvent }: D3ZoomEvent<HTMLCanvasElement, unknown>) => {
      if (sourceEvent) onEnd();
    });
}

/** Paints frames, one at a time; a new scene fades in, unless the reader asked for stillness. */
function makeFrames(
  handle: CanvasHandle,
  size: { width: number; height: number; ratio: number },
  now: () => Drawn,
): { ask: () => void; draw: () => void; stop: () => void } {
  let frame = 0;
  let shown = now().scene;
  let passage: { change: Passage; since: number } | null = null;
  const ask = (): void => {
    if (frame === 0) frame = requestAnimationFrame(draw);
  };
  const draw = (): void => {
    frame = 0;
    if (size.width === 0) return;
    const { scene, marks } = now();
    if (scene !== shown && !isCalm())
      passage = { change: compareScenes(shown, scene), since: performance.now() };
    shown = scene;
    const share = passage ? (performance.now() - passage.since) / FADE : 1;
    if (share >= 1) passage = null;
    handle.painter.paint(scene, handle.camera, marks, size, passage && { ...passage.change, share });
    if (passage) ask();
  };
  return { ask, draw, stop: () => cancelAnimationFrame(frame) };
}
