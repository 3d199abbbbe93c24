import { type RefObject, useId } from 'react';
import type { Scene } from '../../graph/build-scene.ts';
import type { GraphState } from '../../graph/graph-state.ts';
import type { CanvasHandle } from './bind-canvas.ts';
import { savePng, saveSvg } from './save.ts';
import { useTool } from './use-tool.ts';

interface Props {
  state: GraphState;
  scene: Scene;
  /** The drawing to zoom and to save; null where another one stands in its place. */
  canvas: RefObject<CanvasHandle | null> | null;
}

/** Search for an entity, kinds of entity, zoom, and saving the picture. */
export function Controls({ state, scene, canvas }: Props) {
  const { data, act, nameOf } = useTool();
  const list = useId();
  const kinds = new Map<string, number>();
  for (const { kind } of data.graph.nodes) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return (
    <div className="gctl">
      <label className="gctl__f">
        <span className="vh">Find an entity in the graph</span>
        <input
          key={state.focus ?? ''}
          className="field"
          list={list}
          placeholder="Find an entity"
          defaultValue={state.focus ? nameOf(state.focus) : ''}
          onChange={(event) => act({ type: 'find', name: event.target.value })}
        />
        <datalist id={list}>
          {data.graph.nodes.map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
      </label>
      <details className="gmenu">
        <summary className="btn">
          Kinds{state.offKinds.length > 0 ? ` (${state.offKinds.length} hidden)` : ''}
        </summary>
        <div className="gmenu__b">
          {[...kinds].sort().map(([kind, count]) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={!state.offKinds.includes(kind)}
                onChange={() => act({ type: 'kind', id: kind })}
              />{' '}
              {kind} <span className="chip__n">{count}</span>
            </label>
          ))}
        </div>
      </details>
      {canvas && <CanvasButtons canvas={canvas} scene={scene} />}
    </div>
  );
}

function CanvasButtons({ canvas, scene }: { canvas: RefObject<CanvasHandle | null>; scene: Scene }) {
  const { data } = useTool();
  return (
    <>
      <fieldset className="seg" aria-label="Zoom">
        <button type="button" aria-label="Zoom out" onClick={() => canvas.current?.zoomBy(0.8)}>
          −
        </button>
        <button type="button" aria-label="Zoom in" onClick={() => canvas.current?.zoomBy(1.25)}>
          +
        </button>
      </fieldset>
      <fieldset className="seg" aria-label="Save the picture">
        <button
          type="button"
          onClick={() => canvas.current && saveSvg(canvas.current, data.graph.groups, scene)}
        >
          SVG
        </button>
        <button type="button" onClick={() => canvas.current && savePng(canvas.current)}>
          PNG
        </button>
      </fieldset>
    </>
  );
}
