import { lazy, memo, Suspense, useCallback, useEffect, useMemo, useRef } from 'react';
import { withBase } from '../../archive/urls.ts';
import { LANE_MODES } from '../../views/timeline/assign-lanes.ts';
import { formatEvents } from '../../views/timeline/name-event.ts';
import { placeMinimap } from '../../views/timeline/place-minimap.ts';
import { searchFrom } from '../../views/timeline/search-days.ts';
import { endDay, firstDay, type TimelineData } from '../../views/timeline/timeline-data.ts';
import { KnownSlider } from '../known/KnownSlider.tsx';
import type { Controller } from './controller.ts';
import { Filters } from './Filters.tsx';
import { MINIMAP, Minimap } from './Minimap.tsx';
import { Presets } from './Presets.tsx';
import { Stage } from './Stage.tsx';
import { useList } from './use-list.ts';
import { useController, useTimelineState } from './use-timeline.ts';
import { useMedia, useRested, useWidth } from './use-width.ts';

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

const MODES = { party: 'Party', kind: 'Kind', standing: 'Standing', source: 'Source' } as const;

/** The timeline as a tool. Until its data has come, what the server drew stays in its place. */
export function Timeline({ source, base, standIn, list, embedded = false }: TimelineProps) {
  const { controller, failed } = useController(source);
  useEffect(() => {
    const element = standIn ? document.getElementById(standIn) : null;
    if (controller && element) element.hidden = true;
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
  const state = useTimelineState(controller);
  const bench = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const width = useWidth(stage);
  const narrow = useMedia('(max-width: 39.99rem)');
  const rested = useRested(state.window, REST);
  const inWindow = useInWindow(controller, rested);
  useList(list, controller, state);
  const open = state.selected !== null || state.opened.length > 0;
  const save = async (how: 'saveSvg' | 'savePng'): Promise<void> => {
    const drawing = stage.current?.querySelector<SVGSVGElement>('.tl--stage');
    const saving = await import('./save-drawing.ts');
    if (drawing) await saving[how](drawing);
  };
  return (
    <div className="tool" ref={bench}>
      <div className="tool__ctl">
        <Presets controller={controller} window={rested} selected={state.selected} />
      </div>
      {!embedded && <Filters controller={controller} filter={state.filter} inWindow={inWindow} />}
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
            count={controller.getFiltered().shown.length}
          />
          {width > 0 && <Whole controller={controller} width={width} window={state.window} />}
          <div className="tool__foot">
            {!narrow && (
              <p className="keys">
                <span>
                  <kbd>←</kbd>
                  <kbd>→</kbd>next event
                </span>
                <span>
                  <kbd>+</kbd>
                  <kbd>−</kbd>zoom
                </span>
                <span>
                  <kbd>Ctrl</kbd>wheel
                </span>
                <span>
                  <kbd>Esc</kbd>close
                </span>
              </p>
            )}
            {embedded && <WholeLink controller={controller} base={base} />}
            <label className="tool__lanes">
              Lanes by{' '}
              <select
                value={state.mode}
                onChange={(event) =>
                  controller.act({
                    type: 'mode',
                    mode: LANE_MODES.find((mode) => mode === event.currentTarget.value) ?? 'party',
                  })
                }
              >
                {LANE_MODES.map((mode) => (
                  <option key={mode} value={mode}>
                    {MODES[mode].toLowerCase()}
                  </option>
                ))}
              </select>
            </label>
            {!narrow && !embedded && (
              <>
                <button type="button" className="btn" onClick={() => save('saveSvg')}>
                  Save SVG
                </button>
                <button type="button" className="btn" onClick={() => save('savePng')}>
                  Save PNG
                </button>
              </>
            )}
          </div>
        </div>
        {open && (
          <Suspense fallback={null}>
            <Panel controller={controller} selected={state.selected} opened={state.opened} base={base} />
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
  const onTick = useCallback(() => controller.act({ type: 'tick' }), [controller]);
  return (
    <KnownSlider
      known={known}
      span={[bounds[0], data.asOf]}
      playing={playing}
      told={told}
      onChange={(next, settled) => controller.act({ type: 'known', known: next, settled })}
      onPlay={() => controller.act({ type: 'play' })}
      onStop={() => controller.act({ type: 'stop' })}
      onTick={onTick}
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

/** How many shown events may lie in the window. */
function useInWindow(controller: Controller, window: readonly [number, number]): number {
  const { data } = controller;
  const { shown } = controller.getFiltered();
  const middles = useMemo(() => {
    const starts = Float64Array.from(shown, (event) => firstDay(data, event)).sort();
    const ends = Float64Array.from(shown, (event) => endDay(data, event)).sort();
    return { starts, ends };
  }, [data, shown]);
  const before = searchFrom(middles.starts, window[1]);
  return before - searchFrom(middles.ends, window[0]);
}

/** Leads out of the frame to the same view of the whole timeline. */
function WholeLink({ controller, base }: { controller: Controller; base: string }) {
  const search = controller.getSearch();
  return (
    <a className="btn" href={withBase(base, `/timeline/${search && `?${search}`}`)} target="_top">
      Open the whole timeline
    </a>
  );
}
