import { type KeyboardEvent, type MouseEvent, memo, useRef } from 'react';
import type { TimelineIndex } from '../../timeline/build-index.ts';
import type { Controller } from '../../timeline/controller.ts';
import { findStop } from '../../timeline/find-stop.ts';
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
import { usePointed } from './use-pointed.ts';
import { usePointerPart } from './use-pointer-part.ts';

interface BelowProps {
  controller: Controller;
  state: TimelineState;
  gutter: number;
  width: number;
  top: number;
}

/** Beneath the lanes: when events became public; and that none is left. */
function Below({ controller, state, gutter, width, top }: BelowProps) {
  const { publicDays, shown } = controller.getIndex();
  return (
    <>
      <text className="tl-count" x={14} y={top + 40}>
        {gutter > 60 ? 'Became public' : ''}
      </text>
      <g transform={`translate(${gutter} ${top})`}>
        <PublicAxis days={publicDays} window={state.window} width={width} known={state.filter.known} />
      </g>
      {shown.length === 0 && (
        <text className="tl-name" x={gutter} y={top + 26}>
          No event is left. Clear a filter, or look at a later day.
        </text>
      )}
    </>
  );
}

interface AboveProps {
  placed: PlacedTimeline;
  index: TimelineIndex;
  view: { from: number; scale: number; shift: number };
  /** Where the Tab key stops, whether the focus is held there, and whether the drawing rests. */
  at: { stopKey: string | undefined; stop: number | null; holding: boolean; resting: boolean };
  selected: number | null;
}

/** Above the drawing: what the keys reach, and what is chosen. */
function Above({ placed, index, view: { from, scale, shift }, at, selected }: AboveProps) {
  return (
    <g transform={shift === 0 ? undefined : `translate(${shift} 0)`}>
      <Reachables lanes={placed.lanes} stop={at.stopKey} resting={at.resting} />
      <Overlay
        placed={placed}
        index={index}
        from={from}
        scale={scale}
        selected={selected}
        focused={at.holding ? at.stop : null}
      />
    </g>
  );
}

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
  const scale = inner / (state.window[1] - state.window[0]);
  const from = state.window[0] + shift / scale;
  const { hit, setHit, find } = usePointed(ref, index, placed, { gutter, from, scale, shift }, state.window);
  const open = async (event: MouseEvent): Promise<void> => {
    const own = eventOf(event.target) ?? find(event, await fetchPart())?.event;
    if (own !== undefined) controller.act({ type: 'open', event: own });
  };
  const stopKey = findStop(placed, index, state.focused, shift);
  const stop = stopKey === undefined ? null : eventOfKey(stopKey);
  const at = { stopKey, stop, holding: useHeldFocus(ref, stopKey, placed), resting };
  const onKeyDown = (event: KeyboardEvent): void => {
    const action = readKey(event, stop);
    if (!action) return;
    event.preventDefault();
    controller.act(action);
  };
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
          <Above {...{ placed, index, at }} view={{ from, scale, shift }} selected={state.selected} />
        </Drawing>
        <Below controller={controller} state={state} gutter={gutter} width={inner} top={placed.height} />
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

const Lanes = memo(function Lanes({ placed }: { placed: PlacedTimeline }) {
  return placed.lanes.map((lane) => <StageLane key={lane.id} lane={lane} prefix={`stage-${lane.id}`} />);
});
