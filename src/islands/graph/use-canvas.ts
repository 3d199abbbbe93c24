import { type RefObject, useEffect, useRef } from 'react';
import type { GraphGroup } from '../../graph/graph-data.ts';
import { must } from '../../schema/must.ts';
import { watchLooks } from '../frame/watch-looks.ts';
import { bindCanvas, type CanvasHandle, type Drawn } from './bind-canvas.ts';
import { Painter } from './painter.ts';
import { readPalette } from './palette.ts';

/**
 * Binds a canvas to a scene: paints when the scene, the marks, the size or the looks change, and on each zoom. What
 * others do with the canvas is put into `handle`.
 */
export function useCanvas(
  canvas: RefObject<HTMLCanvasElement | null>,
  probe: RefObject<HTMLElement | null>,
  handle: RefObject<CanvasHandle | null>,
  groups: readonly GraphGroup[],
  drawn: Drawn,
): void {
  const now = useRef(drawn);
  now.current = drawn;
  const redraw = useRef<() => void>(() => {});

  useEffect(() => {
    const element = must(canvas.current, 'canvas');
    const colours = must(probe.current, 'element that shows the colours');
    const painter = new Painter(
      must(element.getContext('2d'), 'context to draw'),
      groups,
      readPalette(colours),
    );
    const bound = bindCanvas(element, painter, () => now.current);
    handle.current = bound.handle;
    redraw.current = bound.redraw;
    const unwatch = watchLooks(() => {
      painter.palette = readPalette(colours);
      bound.redraw();
    });
    return () => {
      unwatch();
      bound.release();
    };
  }, [canvas, probe, handle, groups]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new scene or new marks are what asks for a new frame
  useEffect(() => redraw.current(), [drawn.scene, drawn.marks]);
}
