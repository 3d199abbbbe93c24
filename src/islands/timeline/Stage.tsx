import { type KeyboardEvent, type MouseEvent, memo, useEffect, useRef, useState } from 'react';
import { itemAt } from '../../schema/item-at.ts';
import { must } from '../../schema/must.ts';
import type { TimelineIndex } from '../../timeline/build-index.ts';
import type { Controller } from '../../timeline/controller.ts';
import type { Hit } from '../../timeline/find-hit.ts';
import { findItem } from '../../timeline/find-place.ts';
import { eventOfKey } from '../../timeline/item-key.ts';
import { readKey } from '../../timeline/keys.ts';
import type { PlacedTimeline } from '../../timeline/placed.ts';
import type { TimelineState } from '../../timeline/reduce.ts';
import { useMedia } from '../frame/use-media.ts';
import { Drawing } from './Drawing.tsx';
import { Overlay } from './Overlay.tsx';
import { PUBLIC_HEIGHT, PublicAxis } from './PublicAxis.tsx';
import { Reachables } from './Reachables.tsx';
import { StageLane } from './StageLane.tsx';
import { useHeldFocus } from './use-held-focus.ts';
import { useMeasure } from './use-measure.ts';
import { usePlaced } from './use-placed.ts';
import { usePointerPart } from './use-pointer-part.ts';

interface StageProps {
  controller: Controller;
  state: TimelineState;
  width: number;
  gutter: number;
  labelRows: number;
}

/** The drawing one can move in: pointer, keys and focus. */
export function Stage({ controller, state, width, gutter, labelRows }: StageProps) {
  const ref = useRef<SVGSVGElement>(null);
  const area = useRef<SVGSVGElement>(null);
  const index = controller.getIndex();
  const measure = useMeasure(ref);
  const inner = Math.max(50, width - gutter);
  const { placed, shift, resting } = usePlaced(
    index,
    state.window,
    inner,
    labelRows,
    measure,
    state.selected,
  );
  // Where colours are forced a canvas does not follow them: there every frame is drawn as the rest is.
  const forced = useMedia('(forced-colors: active)');
  const { part, fetchPart } = usePointerPart();
  const moving = !resting && !forced && part !== null;
  const atRest = useRef(placed);
  if (!moving) atRest.current = placed;
  const drawn = atRest.current;
  const [hit, setHit] = useState<Hit | null>(null);
  const scale = inner / (state.window[1] - state.window[0]);
  const from = state.window[0] + shift / scale;
  const find = (event: MouseEvent, by: typeof part): Hit | null => {
    const box = must(ref.current, 'stage').getBoundingClientRect();
    const x = event.clientX - box.left - gutter;
    if (x < 0 || !by) return null;
    return by.findHit(placed, index, { from, scale }, x - shift, event.clientY - box.top);
  };
  const open = async (event: MouseEvent): Promise<void> => {
    const own = eventOf(event.target) ?? find(event, await fetchPart())?.event;
    if (own !== undefined) controller.act({ type: 'open', event: own });
  };
  const stopKey = findStop(placed, index, state.focused, shift);
  const stop = stopKey === undefined ? null : eventOfKey(stopKey);
  const holding = useHeldFocus(ref, stopKey, placed);
  const onKeyDown = (event: KeyboardEvent): void => {
    const action = readKey(event, stop);
    if (!action) return;
    event.preventDefault();
    controller.act(action);
  };
  // A window that moves under a resting pointer leaves no words behind.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the window is what it follows
  useEffect(() => setHit(null), [state.window]);
  return (
    <div className="tool__drawing">
      {/* biome-ignore lint/a11y/useSemanticElements: an svg is no fieldset */}
      <svg
        ref={ref}
        className={`tl tl--stage${part ? ' tl--near' : ''}${moving ? ' tl--moving' : ''}`}
        width={width}
        height={placed.height + PUBLIC_HEIGHT}
        role="group"
        aria-label={`Timeline, ${index.lanes.length} lanes. The same events follow as a list.`}
        onClick={open}
        onMouseMove={(event) => setHit(event.buttons === 0 ? find(event, part) : null)}
        onPointerEnter={fetchPart}
        onMouseLeave={() => setHit(null)}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          void fetchPart();
          const own = eventOf(event.target);
          if (own !== undefined) controller.act({ type: 'focus', event: own });
        }}
      >
        <Drawing
          placed={drawn}
          lanes={<Lanes placed={drawn} />}
          gutter={gutter}
          areaRef={area}
          below={PUBLIC_HEIGHT}
          ground={placed.height}
          shift={moving ? 0 : shift}
        >
          <g transform={shift === 0 ? undefined : `translate(${shift} 0)`}>
            <Reachables lanes={placed.lanes} stop={stopKey} resting={resting} />
            <Overlay
              placed={placed}
              index={index}
              from={from}
              scale={scale}
              selected={state.selected}
              focused={holding ? stop : null}
            />
          </g>
        </Drawing>
        <text className="tl-count" x={14} y={placed.height + 40}>
          {gutter > 60 ? 'Became public' : ''}
        </text>
        <g transform={`translate(${gutter} ${placed.height})`}>
          <PublicAxis
            days={index.publicDays}
            window={state.window}
            width={inner}
            known={state.filter.known}
          />
        </g>
        {index.shown.length === 0 && (
          <text className="tl-name" x={gutter} y={placed.height + 26}>
            No event is left. Clear a filter, or look at a later day.
          </text>
        )}
        {hit && part && <part.Tip hit={hit} x={hit.x + gutter + shift} width={width} />}
      </svg>
      {part && <part.Zoom area={area} controller={controller} width={inner} window={state.window} />}
      {moving && <part.Moving placed={placed} shift={shift} gutter={gutter} />}
    </div>
  );
}

/** The event of the item that a pointer or the focus came upon. */
function eventOf(target: EventTarget): number | undefined {
  const key = (target as Element).getAttribute('data-item');
  return key ? eventOfKey(key) : undefined;
}

/** Key of the item that the Tab key stops at: where the keys were last, or the first that can be seen. */
function findStop(
  placed: PlacedTimeline,
  index: TimelineIndex,
  focused: number | null,
  shift: number,
): string | undefined {
  const own = focused === null ? undefined : index.laneOf[focused]?.[0];
  const keys = (at: number): { key: string; x: number }[] => {
    const { marks, bars } = itemAt(placed.lanes, at);
    return [...marks, ...bars.map(({ key, x0, x1 }) => ({ key, x: (x0 + x1) / 2 }))];
  };
  if (own !== undefined && focused !== null) {
    const key = keyOf(index, own, placed.level, focused);
    if (keys(own).some((item) => item.key === key)) return key;
  }
  for (let at = 0; at < placed.lanes.length; at++) {
    const seen = keys(at)
      .filter(({ x }) => x + shift >= 0 && x + shift <= placed.width)
      .sort((a, b) => a.x - b.x)[0];
    if (seen) return seen.key;
  }
  return undefined;
}

/** Key of the item that stands for an event of a lane at a level. */
function keyOf(index: TimelineIndex, at: number, k: number, event: number): string {
  const lane = itemAt(index.lanes, at);
  const item = findItem(lane, k, event, () => 0);
  if (item.kind === 'bar') return `b${event}`;
  return `${itemAt(lane.levels, k).count[item.at] === 1 ? 'e' : 'c'}${item.event}`;
}

const Lanes = memo(function Lanes({ placed }: { placed: PlacedTimeline }) {
  return placed.lanes.map((lane) => <StageLane key={lane.id} lane={lane} prefix={`stage-${lane.id}`} />);
});
