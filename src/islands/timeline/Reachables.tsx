import { memo } from 'react';
import type { PlacedLane } from '../../timeline/placed.ts';
import { BAR_HEIGHT } from '../../timeline/sizes.ts';

interface ReachablesProps {
  lanes: readonly PlacedLane[];
  /** Key of the item that the Tab key stops at. */
  stop: string | undefined;
  /** While the window moves only that one is there. */
  resting: boolean;
}

/** What keys and screen readers reach: every mark, bar and cluster in sight by its name in words, lane by lane. */
export const Reachables = memo(function Reachables({ lanes, stop, resting }: ReachablesProps) {
  return lanes.map(({ id, label, marks, bars, baseY }) => {
    const items = [
      ...marks.map(({ key, name, x, half }) => ({
        key,
        name,
        x: x - half,
        y: baseY - 8,
        width: half * 2,
        height: 16,
        at: x,
      })),
      ...bars.map(({ key, name, x0, x1, y }) => ({
        key,
        name,
        x: x0,
        y,
        width: Math.max(1, x1 - x0),
        height: BAR_HEIGHT,
        at: (x0 + x1) / 2,
      })),
    ]
      .filter(({ key }) => resting || key === stop)
      .sort((a, b) => a.at - b.at);
    if (items.length === 0) return null;
    return (
      // biome-ignore lint/a11y/useSemanticElements: an svg has no fieldset
      // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a g is no interactive element
      <g key={id} role="group" aria-label={label} className="tl-reach">
        {items.map(({ key, name, x, y, width, height }) => (
          // biome-ignore lint/a11y/useSemanticElements: an svg has no button element
          <rect
            key={key}
            role="button"
            tabIndex={key === stop ? 0 : -1}
            aria-label={name}
            data-item={key}
            x={x}
            y={y}
            width={width}
            height={height}
          />
        ))}
      </g>
    );
  });
});
