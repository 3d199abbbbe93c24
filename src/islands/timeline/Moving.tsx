import { useLayoutEffect, useRef } from 'react';
import { must } from '../../schema/must.ts';
import type { PlacedTimeline } from '../../timeline/placed.ts';
import { type Ink, readInk } from './ink.ts';
import { paintMoving } from './paint-moving.ts';

interface MovingProps {
  placed: PlacedTimeline;
  shift: number;
  gutter: number;
}

/** The drawing while it moves, over the one at rest, which is hidden meanwhile. It takes no pointer and has no words. */
export function Moving({ placed, shift, gutter }: MovingProps) {
  const ref = useRef<HTMLCanvasElement>(null);
  const ink = useRef<Ink | null>(null);
  const width = gutter + placed.width;
  useLayoutEffect(() => {
    const canvas = must(ref.current, 'canvas');
    const ratio = devicePixelRatio;
    ink.current ??= readInk(must(canvas.parentElement, 'box of the canvas'));
    const [wide, high] = [Math.round(width * ratio), Math.round(placed.height * ratio)];
    // Setting a size clears and allocates, so it grows and is never made smaller.
    if (canvas.width !== wide) canvas.width = wide;
    if (canvas.height < high) canvas.height = high;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${canvas.height / ratio}px`;
    // Painted at once, without waiting for the rest of the page: it stands still while this moves.
    const context = canvas.getContext('2d', { desynchronized: true });
    if (context) paintMoving(context, placed, ink.current, { gutter, shift, ratio });
  });
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas takes no focus
  return <canvas ref={ref} className="tl-moving" aria-hidden="true" width={1} height={1} />;
}
