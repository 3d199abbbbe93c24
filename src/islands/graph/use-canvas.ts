import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity } from 'd3-zoom';
import { type RefObject, useEffect, useRef } from 'react';
import type { Scene } from '../../graph/build-scene.ts';
import type { Camera } from '../../graph/camera.ts';
import { compareScenes, type Passage } from '../../graph/compare-scenes.ts';
import type { GraphGroup } from '../../graph/graph-data.ts';
import type { Marks } from '../../graph/on-screen.ts';
import { isCalm } from '../frame/browser.ts';
import { Painter } from './painter.ts';
import { readPalette } from './palette.ts';

export interface CanvasHandle {
  painter: Painter;
  camera: Camera;
  zoomBy: (factor: number) => void;
  moveTo: (camera: Camera) => void;
}

const SCALES: [number, number] = [0.2, 40];
/** Milliseconds in which edges come and go. */
const FADE = 150;

/**
 * Binds a canvas to a scene: paints when the scene, the marks, the size or the theme change, and on each zoom. Ctrl or
 * ⌘ with the wheel zooms, the plain wheel scrolls the page; one finger scrolls, two move and zoom.
 */
export function useCanvas(
  canvas: RefObject<HTMLCanvasElement | null>,
  probe: RefObject<HTMLElement | null>,
  groups: readonly GraphGroup[],
  scene: Scene,
  marks: Marks,
  start: (width: number, height: number) => Camera,
  onSettled: (camera: Camera, size: { width: number; height: number }) => void,
): RefObject<CanvasHandle | null> {
  const handle = useRef<CanvasHandle | null>(null);
  const now = useRef({ scene, marks, start, onSettled });
  now.current = { scene, marks, start, onSettled };
  const redraw = useRef<() => void>(() => {});

  useEffect(() => {
    const element = canvas.current!;
    const painter = new Painter(element.getContext('2d')!, groups, readPalette(probe.current!));
    const size = { width: 0, height: 0, ratio: 1 };
    let frame = 0;
    let shown = now.current.scene;
    let passage: { change: Passage; since: number } | null = null;
    const draw = (): void => {
      frame = 0;
      if (size.width === 0) return;
      const { scene: next, marks: standing } = now.current;
      if (next !== shown && !isCalm())
        passage = { change: compareScenes(shown, next), since: performance.now() };
      shown = next;
      const share = passage ? (performance.now() - passage.since) / FADE : 1;
      if (share >= 1) passage = null;
      painter.paint(next, handle.current!.camera, standing, size, passage && { ...passage.change, share });
      if (passage) redraw.current();
    };
    redraw.current = () => {
      if (frame === 0) frame = requestAnimationFrame(draw);
    };
    const behaviour: ZoomBehavior<HTMLCanvasElement, unknown> = zoom<HTMLCanvasElement, unknown>()
      .scaleExtent(SCALES)
      .filter((event: WheelEvent & TouchEvent & MouseEvent) =>
        event.type === 'wheel'
          ? event.ctrlKey || event.metaKey
          : event.touches
            ? event.touches.length > 1
            : event.button === 0,
      )
      .wheelDelta((event) => -event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.002) * (event.ctrlKey ? 4 : 1))
      .on('zoom', ({ transform }: D3ZoomEvent<HTMLCanvasElement, unknown>) => {
        handle.current!.camera = { x: transform.x, y: transform.y, scale: transform.k };
        redraw.current();
      })
      .on('end', ({ sourceEvent }: D3ZoomEvent<HTMLCanvasElement, unknown>) => {
        if (sourceEvent) now.current.onSettled(handle.current!.camera, size);
      });
    const target = select(element);
    const moveTo = ({ x, y, scale }: Camera): void => {
      target.call(behaviour.transform, zoomIdentity.translate(x, y).scale(scale));
    };
    const fitCanvas = (): void => {
      const { clientWidth, clientHeight } = element;
      if (clientWidth === size.width && clientHeight === size.height) return;
      Object.assign(size, { width: clientWidth, height: clientHeight, ratio: Math.min(devicePixelRatio, 2) });
      element.width = clientWidth * size.ratio;
      element.height = clientHeight * size.ratio;
      moveTo(now.current.start(clientWidth, clientHeight));
      draw();
    };
    handle.current = {
      painter,
      camera: { x: 0, y: 0, scale: 1 },
      zoomBy: (factor) => {
        target.call(behaviour.scaleBy, factor);
        now.current.onSettled(handle.current!.camera, size);
      },
      moveTo,
    };
    target.call(behaviour).on('dblclick.zoom', null);
    const sizes = new ResizeObserver(fitCanvas);
    sizes.observe(element);
    fitCanvas();
    const repaint = (): void => {
      painter.palette = readPalette(probe.current!);
      redraw.current();
    };
    const theme = new MutationObserver(repaint);
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    const schemes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
      matchMedia(query),
    );
    for (const scheme of schemes) scheme.addEventListener('change', repaint);
    document.fonts.ready.then(repaint, () => {});
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      theme.disconnect();
      for (const scheme of schemes) scheme.removeEventListener('change', repaint);
      target.on('.zoom', null);
    };
  }, [canvas, probe, groups]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new scene or new marks are what asks for a new frame
  useEffect(() => redraw.current(), [scene, marks]);
  return handle;
}
