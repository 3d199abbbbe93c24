import { memo, type ReactNode, type Ref } from 'react';
import type { PlacedLane, PlacedTimeline, Tick } from '../../timeline/placed.ts';
import { AXIS } from '../../timeline/sizes.ts';

export interface DrawingProps {
  placed: PlacedTimeline;
  /** The lanes, drawn still or for moving. */
  lanes: ReactNode;
  /** Width for the names of the lanes. */
  gutter: number;
  /** The part of the drawing that has time on it. */
  areaRef?: Ref<SVGSVGElement>;
  /** Room under the lanes that belongs to the time area as well. */
  below?: number;
  /** Pixels by which the laid out part is moved. */
  shift?: number;
  /** Height of the part that takes the pointer, where it is another than the drawing's. */
  ground?: number;
  /** Drawn over the lanes, in the coordinates of the time area. */
  children?: ReactNode;
}

/** Axis and lanes; what a screen reader calls it is up to the svg around it. */
export function Drawing({
  placed,
  lanes,
  gutter,
  areaRef,
  below = 0,
  shift = 0,
  ground = placed.height,
  children,
}: DrawingProps) {
  return (
    <>
      <g className="tl-drawn">
        <LaneHeads lanes={placed.lanes} width={gutter + placed.width} gutter={gutter} />
      </g>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the svg around it has the name */}
      <svg ref={areaRef} x={gutter} y={0} width={placed.width} height={ground + below} className="tl-window">
        {areaRef && <rect className="tl-ground" width={placed.width} height={ground} />}
        <g className="tl-drawn" transform={shift === 0 ? undefined : `translate(${shift} 0)`}>
          <Axis ticks={placed.ticks} height={placed.height} />
          {lanes}
        </g>
        {children}
      </svg>
    </>
  );
}

const Axis = memo(function Axis({ ticks, height }: { ticks: readonly Tick[]; height: number }) {
  return (
    <g>
      <path
        className="tl-grid"
        d={ticks.map(({ x }) => `M${Math.round(x) + 0.5} ${AXIS - 8}V${height}`).join('')}
      />
      {ticks.map(
        ({ at, x, label, major }) =>
          label && (
            <text
              key={at}
              className={major ? 'tl-tick tl-tick--major' : 'tl-tick'}
              x={Math.round(x) + 5}
              y={18}
            >
              {label}
            </text>
          ),
      )}
    </g>
  );
});

const LaneHeads = memo(function LaneHeads({
  lanes,
  width,
  gutter,
}: {
  lanes: readonly PlacedLane[];
  width: number;
  gutter: number;
}) {
  return lanes.map(({ id, label, colour, told, y, height }) => (
    <g key={id} className={`lane-c--${colour}`}>
      <path className="tl-rule" d={`M0 ${y + 0.5}H${width}`} />
      {gutter > 0 && (
        <>
          <rect className="tl-key" x={0} y={y + 12} width={3} height={height - 24} />
          <text className="tl-name" x={14} y={y + height / 2 - 2}>
            {label}
          </text>
          <text className="tl-count" x={14} y={y + height / 2 + 14}>
            {told}
          </text>
        </>
      )}
    </g>
  ));
});
