import { select } from 'd3-selection';
import { type D3ZoomEvent, ZoomTransform, zoom } from 'd3-zoom';
import { type RefObject, useEffect } from 'react';
import type { Controller } from '../../timeline/controller.ts';
import { CLOSEST_DAYS, type TimeWindow } from '../../timeline/time-window.ts';

type Zoomed = SVGSVGElement & { __zoom?: ZoomTransform };

interface ZoomProps {
  area: RefObject<SVGSVGElement | null>;
  controller: Controller;
  width: number;
  window: TimeWindow;
}

/**
 * Lets d3-zoom report drags, pinches, double clicks and Ctrl or ⌘ with the wheel as windows. It draws nothing; the
 * plain wheel stays the page's.
 */
export function Zoom({ area, controller, width, window }: ZoomProps): null {
  const { bounds } = controller;
  useEffect(() => {
    const node = area.current;
    if (!node || width <= 0) return;
    const whole = bounds[1] - bounds[0];
    let moved = false;
    const report = (event: D3ZoomEvent<SVGSVGElement, unknown>, settled: boolean): void => {
      const { k, x } = event.transform;
      const from = bounds[0] - (x / k / width) * whole;
      controller.act({ type: 'window', window: [from, from + whole / k], settled });
    };
    const behaviour = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, Math.max(1, whole / CLOSEST_DAYS)])
      .extent([
        [0, 0],
        [width, 1],
      ])
      .translateExtent([
        [0, Number.NEGATIVE_INFINITY],
        [width, Number.POSITIVE_INFINITY],
      ])
      .duration(matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 220)
      .filter((event: MouseEvent) =>
        event.type === 'wheel' ? event.ctrlKey || event.metaKey : !event.button && !event.ctrlKey,
      )
      .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
        moved = true;
        report(event, false);
      })
      .on('end', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
        if (moved) report(event, true);
        moved = false;
      });
    select(node).call(behaviour);
    return () => {
      select(node).on('.zoom', null);
    };
  }, [area, controller, width, bounds]);

  // Where the window was moved by other means, d3-zoom goes on from there; it is told without being asked to report.
  useEffect(() => {
    const node: Zoomed | null = area.current;
    if (!node || width <= 0) return;
    const whole = bounds[1] - bounds[0];
    const k = whole / (window[1] - window[0]);
    node.__zoom = new ZoomTransform(k, -((window[0] - bounds[0]) / whole) * width * k, 0);
  }, [area, width, window, bounds]);
  return null;
}
