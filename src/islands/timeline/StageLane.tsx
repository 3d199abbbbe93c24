import { memo } from 'react';
import { drawLane } from '../../timeline/draw-lane.ts';
import type { PlacedLane } from '../../timeline/placed.ts';
import { BAR_STRENGTH } from '../../timeline/sizes.ts';
import { Bands } from './Bands.tsx';

/**
 * One lane of the tool at rest: a few paths for all its marks. What the keyboard and a screen reader reach is drawn
 * apart, in `Reachables`; what moves is painted by `paintMoving`.
 */
export const StageLane = memo(function StageLane({ lane, prefix }: { lane: PlacedLane; prefix: string }) {
  const { marks, details, pills, hollows, numbers, solid, fades, arrows, signs } = drawLane(lane);
  return (
    <g className={`tl-lane lane-c--${lane.colour}`}>
      <Bands bands={lane.bands} prefix={prefix} pathOf={undefined} />
      <path className="tl-base" d={lane.baseline} />
      {lane.ghosts && <path className="tl-ghost" d={lane.ghosts} />}
      {lane.whiskers && <path className="tl-whisker" d={lane.whiskers} />}
      {lane.flags && <path className="tl-flag" d={lane.flags} />}
      {solid && <path className="tl-fade" fillOpacity={BAR_STRENGTH} d={solid} />}
      {fades.map(
        (path, step) =>
          path && (
            <path
              // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other name than their place
              key={step}
              className="tl-fade"
              fillOpacity={(BAR_STRENGTH * (step + 0.5)) / fades.length}
              d={path}
            />
          ),
      )}
      {lane.labels.map(({ key, x, y, end, text, suffix, bold }) => (
        <text
          key={key}
          className={bold ? 'tl-label tl-label--bold' : 'tl-label'}
          x={Math.round(x)}
          y={y}
          textAnchor={end ? 'end' : undefined}
        >
          {text + suffix}
        </text>
      ))}
      {lane.bars.map(
        ({ key, text, y }) =>
          text && (
            <text
              key={key}
              className="tl-words"
              x={Math.round(text.x)}
              y={y + 11}
              textAnchor={text.end ? 'end' : undefined}
            >
              {text.text}
            </text>
          ),
      )}
      {arrows && <path className="tl-arrow" d={arrows} />}
      {signs && <path className="tl-mark tl-mark--in" d={signs} />}
      {details && <path className="tl-detail" d={details} />}
      {marks && <path className="tl-mark" d={marks} />}
      {pills && <path className="tl-fade" d={pills} />}
      {hollows && <path className="tl-hollow" d={hollows} />}
      {numbers.text && (
        <text className="tl-number" x={numbers.x} y={lane.baseY + 4}>
          {numbers.text}
        </text>
      )}
    </g>
  );
});
