import { memo, type PointerEvent, useRef } from 'react';
import { formatDay } from '../../schema/sourced-date.ts';
import type { PlacedMinimap } from '../../timeline/place-minimap.ts';
import { formatWindow, type TimeWindow } from '../../timeline/time-window.ts';

export const MINIMAP = { up: 34, down: 24 };
const HEIGHT = MINIMAP.up + MINIMAP.down + 8;

interface MinimapProps {
  placed: PlacedMinimap;
  width: number;
  bounds: TimeWindow;
  window: TimeWindow;
  onWindow: (window: TimeWindow, settled: boolean) => void;
}

type Part = 'from' | 'to' | 'both';

/** The whole span with a brush: what happened upwards, by standing; what became public downwards. */
export function Minimap({ placed, width, bounds, window, onWindow }: MinimapProps) {
  const drag = useRef<{ part: Part; day: number; window: TimeWindow } | null>(null);
  const scale = width / (bounds[1] - bounds[0]);
  const x0 = (window[0] - bounds[0]) * scale;
  const x1 = (window[1] - bounds[0]) * scale;
  const dayAt = (event: PointerEvent<SVGElement>): number => {
    const box = event.currentTarget.getBoundingClientRect();
    return bounds[0] + ((event.clientX - box.left) / box.width) * (bounds[1] - bounds[0]);
  };
  const moved = (part: Part, from: TimeWindow, by: number): TimeWindow => {
    if (part === 'from') return [Math.min(from[0] + by, from[1] - 5), from[1]];
    if (part === 'to') return [from[0], Math.max(from[1] + by, from[0] + 5)];
    return [from[0] + by, from[1] + by];
  };
  const start = (event: PointerEvent<SVGSVGElement>): void => {
    const day = dayAt(event);
    const near = 12 / scale;
    const part: Part =
      Math.abs(day - window[0]) < near ? 'from' : Math.abs(day - window[1]) < near ? 'to' : 'both';
    const inside = day >= window[0] && day <= window[1];
    const half = (window[1] - window[0]) / 2;
    const from: TimeWindow = part === 'both' && !inside ? [day - half, day + half] : window;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { part, day, window: from };
    if (from !== window) onWindow(from, false);
  };
  const move = (event: PointerEvent<SVGSVGElement>, settled: boolean): void => {
    if (!drag.current) return;
    const { part, day, window: from } = drag.current;
    onWindow(moved(part, from, dayAt(event) - day), settled);
    if (settled) drag.current = null;
  };
  const handle = (part: 'from' | 'to') => (
    <HandleOf
      part={part}
      x={part === 'from' ? x0 : x1}
      window={window}
      bounds={bounds}
      onStep={(by) => onWindow(moved(part, window, by), true)}
    />
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: an svg is no fieldset
    <svg
      className="tl tl-mini"
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="group"
      aria-label={`Whole span; the window shows ${formatWindow(window)}`}
      onPointerDown={start}
      onPointerMove={(event) => move(event, false)}
      onPointerUp={(event) => move(event, true)}
      onPointerCancel={(event) => move(event, true)}
    >
      <Bins placed={placed} width={width} />
      <rect className="tl-brush" x={x0} y={0.5} width={Math.max(2, x1 - x0)} height={HEIGHT - 1} />
      {handle('from')}
      {handle('to')}
    </svg>
  );
}

const Bins = memo(function Bins({ placed, width }: { placed: PlacedMinimap; width: number }) {
  return (
    <g transform={`translate(0 ${MINIMAP.up + 4})`}>
      {[0, 1, 2, 3, 4].map((standing) => (
        <path
          key={standing}
          className={`tl-bin tl-bin--${standing}`}
          d={placed.bins
            .flatMap(({ x, width: wide, stacks }) =>
              stacks
                .filter((stack) => stack.standing === standing)
                .map(({ y, height }) => `M${x} ${-y}h${wide}v${height}h${-wide}z`),
            )
            .join('')}
        />
      ))}
      <path
        className="tl-bin tl-bin--public"
        d={placed.bins
          .filter(({ below }) => below > 0)
          .map(({ x, width: wide, below }) => `M${x} 1h${wide}v${below}h${-wide}z`)
          .join('')}
      />
      <path className="tl-midline" d={`M0 .5H${width}`} />
    </g>
  );
});

interface HandleProps {
  part: 'from' | 'to';
  x: number;
  window: TimeWindow;
  bounds: TimeWindow;
  onStep: (days: number) => void;
}

/** An edge of the window, for the keyboard as well. */
function HandleOf({ part, x, window, bounds, onStep }: HandleProps) {
  const value = Math.round(part === 'from' ? window[0] : window[1]);
  const step = (window[1] - window[0]) / 20;
  return (
    <g
      role="slider"
      tabIndex={0}
      aria-label={part === 'from' ? 'First day shown' : 'Last day shown'}
      aria-valuemin={Math.floor(bounds[0])}
      aria-valuemax={Math.ceil(bounds[1])}
      aria-valuenow={value}
      aria-valuetext={formatDay(value)}
      className="tl-handle"
      onKeyDown={(event) => {
        const by = { ArrowLeft: -step, ArrowDown: -step, ArrowRight: step, ArrowUp: step }[event.key];
        if (by === undefined) return;
        event.preventDefault();
        onStep(by);
      }}
    >
      <rect className="tl-grip" x={x - 3.5} y={HEIGHT / 2 - 12} width={7} height={24} rx={2} />
    </g>
  );
}
