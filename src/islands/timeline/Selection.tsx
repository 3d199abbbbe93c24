import { numberAt } from '../../schema/columns.ts';
import { itemAt } from '../../schema/item-at.ts';
import { formatLag } from '../../schema/sourced-date.ts';
import type { TimelineIndex } from '../../timeline/build-index.ts';
import { findEventLag } from '../../timeline/derive-list.ts';
import { findPlace } from '../../timeline/find-place.ts';
import type { PlacedTimeline } from '../../timeline/placed.ts';
import { middle } from '../../timeline/timeline-data.ts';

export interface SelectionProps {
  placed: PlacedTimeline;
  index: TimelineIndex;
  /** First moment of the layout, and pixels a day. */
  from: number;
  scale: number;
  selected: number;
}

/** What is drawn for the selected event: its halo, its ghosts, what it is tied to, and the line to the day it was public. */
export function Selection({ placed, index, from, scale, selected }: SelectionProps) {
  const { data } = index;
  const place = findPlace(placed, index, selected);
  const x = place?.x ?? (middle(data, selected) - from) * scale;
  const lanes = index.laneOf[selected];
  const y = place?.y ?? (lanes ? placed.lanes[numberAt(lanes, 0)]?.baseY : undefined);
  if (!lanes || y === undefined) return null;
  const ties = data.links.filter(([a, b]) => a === selected || b === selected);
  const twinX = (middle(data, selected) - from) * scale;
  const ghosts = lanes.slice(1).map((lane) => itemAt(placed.lanes, lane).baseY);
  return (
    <g>
      {ghosts.length > 0 && (
        <path className="tl-twin" d={`M${twinX} ${Math.min(y, ...ghosts)}V${Math.max(y, ...ghosts)}`} />
      )}
      {ghosts.map((ghostY) => (
        <path key={ghostY} className="tl-twin tl-twin--end" d={`M${twinX} ${ghostY - 6}l5 6l-5 6l-5 -6z`} />
      ))}
      {ties.map(([a, b, as]) => {
        const other = a === selected ? b : a;
        const to = findPlace(placed, index, other);
        if (!to) return null;
        return <path key={`${a}-${b}`} className={`tl-tie tl-tie--${as}`} d={bow(x, y, to.x, to.y)} />;
      })}
      <Disclosure
        index={index}
        x={x}
        y={y}
        height={placed.height}
        from={from}
        scale={scale}
        selected={selected}
        width={placed.width}
      />
      {place && <circle className="tl-halo" cx={place.x} cy={place.y} r={place.half + 4} />}
    </g>
  );
}

/** A bowed line, so that ties within one lane can be seen as well. */
function bow(x0: number, y0: number, x1: number, y1: number): string {
  const lift = y0 === y1 ? -30 : 0;
  const reach = (x1 - x0) * 0.3;
  return `M${x0} ${y0}C${x0 + reach} ${y0 + lift} ${x1 - reach} ${y1 + lift} ${x1} ${y1}`;
}

interface DisclosureProps {
  index: TimelineIndex;
  x: number;
  y: number;
  width: number;
  height: number;
  from: number;
  scale: number;
  selected: number;
}

/** The line from the event down to the axis of disclosure, and along it to the day it became public. */
function Disclosure({ index, x, y, width, height, from, scale, selected }: DisclosureProps) {
  const { events } = index.data;
  const since = events.since[selected];
  if (since == null) return null;
  const lag = findEventLag(index.data, selected);
  const to = (since + 0.5 - from) * scale;
  const end = Math.max(-60, Math.min(width + 60, to));
  const turn = height + 12;
  const base = height + 46;
  const words = lag === null || lag <= 31 ? 'Public at once' : `Unseen for ${formatLag(lag)}`;
  const half = words.length * 3.3 + 10;
  const middleX = Math.max(half, Math.min(width - half, (x + end) / 2));
  const across = Math.abs(end - x) > 12;
  const turnBy = Math.sign(end - x) * 6;
  return (
    <g>
      <path
        className="tl-line"
        d={
          across
            ? `M${x} ${y + 10}V${turn - 6}q0 6 ${turnBy} 6H${end - turnBy}q${turnBy} 0 ${turnBy} 6V${base}`
            : `M${x} ${y + 10}V${base}`
        }
      />
      <circle className="tl-line__end" cx={end} cy={base} r={4.5} />
      <rect className="tl-line__chip" x={middleX - half} y={turn - 10} width={half * 2} height={20} rx={10} />
      <text className="tl-line__words" x={middleX} y={turn + 4} textAnchor="middle">
        {words}
      </text>
      <text
        className="tl-line__day"
        x={Math.max(0, Math.min(width, end)) + (end > width / 2 ? -9 : 9)}
        y={base - 6}
        textAnchor={end > width / 2 ? 'end' : undefined}
      >
        {events.sinceWords[selected]}
      </text>
    </g>
  );
}
