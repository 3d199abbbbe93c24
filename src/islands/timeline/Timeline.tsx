import { lazy, memo, Suspense, useEffect, useMemo, useRef } from 'react';
import { type Controller, createController } from '../../timeline/controller.ts';
import { countChosen } from '../../timeline/filter-events.ts';
import { formatEvents } from '../../timeline/name-event.ts';
import { placeMinimap } from '../../timeline/place-minimap.ts';
import { sortEnds, tellWindow } from '../../timeline/tell-window.ts';
import type { TimelineData } from '../../timeline/timeline-data.ts';
import { useControlled, useController } from '../frame/use-controller.ts';
import { useData } from '../frame/use-data.ts';
import { useMedia } from '../frame/use-media.ts';
import { useRested, useWidth } from '../frame/use-width.ts';
import { Filters } from './Filters.tsx';
import { Foot } from './Foot.tsx';
import { KnownSlider } from './KnownSlider.tsx';
import { MINIMAP, Minimap } from './Minimap.tsx';
import { Presets } from './Presets.tsx';
import { Stage } from './Stage.tsx';
import { useList } from './use-list.ts';
import { usePanelFocus } from './use-panel-focus.ts';

/** Comes with the first selection: reading the drawing needs none of it. */
const Panel = lazy(async () => ({ default: (await import('./Panel.tsx')).Panel }));

export interface TimelineProps {
  /** Where the columns are fetched. */
  source: string | TimelineData;
  base: string;
  /** Id of the element that stands here until the tool is ready, and of the list that follows it. */
  standIn?: string;
  list?: string;
  /** In another page's frame: without filters and files, with a link to the whole. */
  embedded?: boolean;
}

/** Words about the window follow when it has come to rest. */
const REST = 150;

/** The timeline as a tool. Until its data has come, what the server drew stays in its place. */
export function Timeline({ source, base, standIn, list, embedded = false }: TimelineProps) {
  const { data, failed } = useData(source);
  const controller = useController(data, createController);
  useEffect(() => {
    const element = standIn ? document.getElementById(standIn) : null;
    if (controller) element?.toggleAttribute('data-away', true);
  }, [controller, standIn]);
  if (failed)
    return (
      <p className="small">The interactive timeline could not be loaded. The drawing and the list stand.</p>
    );
  return controller && <Tool controller={controller} base={base} list={list} embedded={embedded} />;
}

function Tool({
  controller,
  base,
  list,
  embedded,
}: {
  controller: Controller;
  base: string;
  list: string | undefined;
  embedded: boolean;
}) {
  const state = useControlled(controller);
  const tool = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const width = useWidth(stage);
  const narrow = useMedia('(max-width: 39.99rem)');
  const rested = useRested(state.window, REST);
  const { shown } = controller.getFiltered();
  const ends = useMemo(() => sortEnds(controller.data, shown), [controller, shown]);
  const told = tellWindow(ends, rested);
  useList(list, controller, state);
  const { frame, onKeyDown } = usePanelFocus(tool, list, controller, state);
  const open = state.selected !== null || state.opened.length > 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what the drawing within lets pass
    <div className="tool" ref={tool} onKeyDown={onKeyDown}>
      <div className="tool__ctl">
        <Presets controller={controller} window={rested} shown={shown} selected={state.selected} />
      </div>
      {embedded ? (
        <FrameNote chosen={countChosen(state.filter)} told={told} />
      ) : (
        <Filters controller={controller} filter={state.filter} told={told} />
      )}
      <div className={open ? 'tool__bench tool__bench--open' : 'tool__bench'}>
        <div className="tool__stage" ref={stage}>
          {width > 0 && !narrow && (
            <Stage
              controller={controller}
              state={state}
              width={width}
              gutter={width < 760 ? 96 : 124}
              labelRows={3}
            />
          )}
          <Known
            controller={controller}
            known={state.filter.known}
            playing={state.playing}
            count={shown.length}
          />
          {width > 0 && <Whole controller={controller} width={width} window={state.window} />}
          <Foot
            controller={controller}
            mode={state.mode}
            stage={stage}
            base={base}
            narrow={narrow}
            embedded={embedded}
          />
        </div>
        {open && (
          <Suspense fallback={null}>
            <Panel
              controller={controller}
              selected={state.selected}
              opened={state.opened}
              base={base}
              frame={frame}
            />
          </Suspense>
        )}
      </div>
    </div>
  );
}

const Known = memo(function Known({
  controller,
  known,
  playing,
  count,
}: {
  controller: Controller;
  known: number | null;
  playing: boolean;
  count: number;
}) {
  const { bounds, data } = controller;
  const told = known === null ? `all ${formatEvents(count)}` : `${formatEvents(count)} public`;
  return (
    <KnownSlider
      known={known}
      span={[bounds[0], data.asOf]}
      playing={playing}
      told={told}
      onChange={(next, settled) => controller.act({ type: 'known', known: next, settled })}
      onPlay={() => controller.act({ type: 'play' })}
      onStop={() => controller.act({ type: 'stop' })}
    />
  );
});

function Whole({
  controller,
  width,
  window,
}: {
  controller: Controller;
  width: number;
  window: readonly [number, number];
}) {
  const { data, bounds } = controller;
  const { shown } = controller.getFiltered();
  const placed = useMemo(
    () => placeMinimap(data, shown, bounds, { width, ...MINIMAP }),
    [data, shown, bounds, width],
  );
  return (
    <Minimap
      placed={placed}
      width={width}
      bounds={bounds}
      window={window}
      onWindow={(next, settled) => controller.act({ type: 'window', window: next, settled })}
    />
  );
}

/** In a frame, which has no filters of its own: that there are some, and what they leave. */
function FrameNote({ chosen, told }: { chosen: number; told: string }) {
  const filters = chosen === 0 ? '' : `Filtered (${chosen} ${chosen === 1 ? 'choice' : 'choices'}): `;
  return (
    <p className="small" role="status">
      {filters}
      {told}
    </p>
  );
}
