import { type KeyboardEvent, type RefObject, useMemo, useRef, useState } from 'react';
import type { Scene } from '../../graph/build-scene.ts';
import { fitCamera, toView } from '../../graph/camera.ts';
import { readKey } from '../../graph/keys.ts';
import type { Action, ToolState } from '../../graph/reduce.ts';
import type { GraphData } from '../../graph/tool-data.ts';
import type { CanvasHandle } from './bind-canvas.ts';
import { PROBES } from './palette.ts';
import { useCanvas } from './use-canvas.ts';
import { usePointer } from './use-pointer.ts';

interface Props {
  data: GraphData;
  scene: Scene;
  state: ToolState;
  act: (action: Action) => void;
  handle: RefObject<CanvasHandle | null>;
}

const NOBODY: ReadonlySet<string> = new Set();

/** The drawing: one tab stop; arrows walk, Enter selects, Escape goes back, + and - zoom. */
export function GraphCanvas({ data, scene, state, act, handle }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState<string | null>(null);
  const { cursor, edge, pins, focus } = state;
  const marks = useMemo(
    () => ({ edge, cursor: cursor ?? over, pins, focus }),
    [edge, pins, focus, cursor, over],
  );
  useCanvas(canvas, probe, handle, data.graph.groups, {
    scene,
    marks,
    start: (width, height) => fitCamera(data, state.view, width, height),
    onSettled: (camera, size) => act({ type: 'view', view: toView(camera, size) }),
  });
  const pointer = usePointer(canvas, handle, state, act, setOver);
  const tiesOf = (id: string): ReadonlySet<string> => scene.tied.get(id) ?? NOBODY;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!handle.current) return;
    const { painter, zoomBy, moveTo } = handle.current;
    const spots = painter.last.nodes.map(({ node, x, y }) => ({ id: node.id, x, y }));
    const action = readKey(event, { cursor, focus, spots, tiesOf });
    if (!action) return;
    event.preventDefault();
    if ('zoom' in action) zoomBy(action.zoom);
    else if ('whole' in action) moveTo(fitCamera(data, null, painter.size.width, painter.size.height));
    else act(action);
  };
  return (
    <div className="gbox">
      <canvas ref={canvas} className="gcanvas" {...pointer} />
      <Keys
        scene={scene}
        cursor={cursor}
        focus={focus}
        tiesOf={tiesOf}
        onKeyDown={onKeyDown}
        onBlur={() => act({ type: 'cursor', id: null })}
      />
      <div ref={probe} className="gprobe" aria-hidden="true">
        {PROBES.map((name) => (
          <span key={name} className={`gp--${name}`} />
        ))}
      </div>
    </div>
  );
}

interface KeysProps {
  scene: Scene;
  cursor: string | null;
  focus: string | null;
  tiesOf: (id: string) => ReadonlySet<string>;
  onKeyDown: (event: KeyboardEvent) => void;
  onBlur: () => void;
}

/** What keys and screen readers reach: the entity at which the keys stand, and those around it. */
function Keys({ scene, cursor, focus, tiesOf, onKeyDown, onBlur }: KeysProps) {
  const here = cursor ? scene.nodes.find(({ id }) => id === cursor) : undefined;
  const around = here ? scene.nodes.filter(({ id }) => tiesOf(here.id).has(id)) : [];
  return (
    <div
      className="gkeys"
      role="listbox"
      tabIndex={0}
      aria-label="Entities of the graph. Arrow keys walk from one to its neighbours, Enter selects, Escape goes back, plus and minus zoom."
      aria-activedescendant={here ? `g-${here.id}` : undefined}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      {(here ? [here, ...around] : scene.nodes.slice(0, 12)).map((node) => (
        <div key={node.id} id={`g-${node.id}`} role="option" aria-selected={node.id === focus} tabIndex={-1}>
          {node.name}, {node.kind}, {tiesOf(node.id).size} tied
        </div>
      ))}
    </div>
  );
}
