import {
  type KeyboardEvent,
  type PointerEvent,
  type Ref,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Scene } from '../../graph/build-scene.ts';
import type { GraphState } from '../../graph/graph-state.ts';
import { type Direction, walkTo } from '../../graph/walk-keys.ts';
import type { GraphData } from '../../views/graph/derive-graph-data.ts';
import { fitCamera, toView } from './camera.ts';
import { PROBES } from './palette.ts';
import { type CanvasHandle, useCanvas } from './useCanvas.ts';
import type { Pace } from './useGraphState.ts';

interface Props {
  data: GraphData;
  scene: Scene;
  state: GraphState;
  change: (part: Partial<GraphState>, pace?: Pace) => void;
  handle: Ref<CanvasHandle | null>;
}

const NOBODY: ReadonlySet<string> = new Set();
const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The drawing: one tab stop; arrows walk, Enter selects, Escape goes back, + and - zoom. */
export function GraphCanvas({ data, scene, state, change, handle: outer }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const pressed = useRef({ x: 0, y: 0 });
  const marks = useMemo(
    () => ({ edge: state.edge, cursor: cursor ?? over, pins: state.pins, focus: state.focus }),
    [state.edge, state.pins, state.focus, cursor, over],
  );
  const handle = useCanvas(
    canvas,
    probe,
    data.graph.groups,
    scene,
    marks,
    (width, height) => fitCamera(data, state.view, width, height),
    (camera, size) => change({ view: toView(camera, size) }, 'passing'),
  );
  useImperativeHandle(outer, () => handle.current!, [handle]);

  const tiesOf = (id: string): ReadonlySet<string> => scene.tied.get(id) ?? NOBODY;
  const here = cursor ? scene.nodes.find(({ id }) => id === cursor) : undefined;
  const around = here ? scene.nodes.filter(({ id }) => tiesOf(here.id).has(id)) : [];
  const select = (id: string): void => change({ focus: id, edge: null, depth: 1 });

  const onKeyDown = (event: KeyboardEvent): void => {
    const direction = ARROWS[event.key];
    if (direction && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const spots = handle.current!.painter.last.nodes.map(({ node, x, y }) => ({ id: node.id, x, y }));
      const start = spots.find(({ id }) => id === (cursor ?? state.focus));
      const next = start
        ? walkTo(start, direction, spots, tiesOf(start.id))
        : (spots.reduce<(typeof spots)[number] | null>((best, spot) => best ?? spot, null)?.id ?? null);
      if (next) setCursor(next);
    } else if ((event.key === 'Enter' || event.key === ' ') && cursor) select(cursor);
    else if (event.key === 'Escape') {
      if (state.edge) change({ edge: null });
      else if (state.focus) change({ focus: null });
      else setCursor(null);
    } else if (event.key === '+' || event.key === '=') handle.current!.zoomBy(1.25);
    else if (event.key === '-') handle.current!.zoomBy(0.8);
    else if (event.key === '0')
      handle.current!.moveTo(
        fitCamera(data, null, canvas.current!.clientWidth, canvas.current!.clientHeight),
      );
    else return;
    event.preventDefault();
  };
  const at = (event: PointerEvent): ReturnType<CanvasHandle['painter']['hit']> => {
    const box = canvas.current!.getBoundingClientRect();
    return handle.current!.painter.hit(event.clientX - box.left, event.clientY - box.top);
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (event.buttons > 0 || event.pointerType === 'touch') return;
    const hit = at(event);
    canvas.current!.classList.toggle('is-over', hit !== null);
    setOver(hit && 'node' in hit ? hit.node : null);
  };
  const onPointerUp = (event: PointerEvent): void => {
    if (Math.hypot(event.clientX - pressed.current.x, event.clientY - pressed.current.y) > 4) return;
    const hit = at(event);
    if (hit && 'node' in hit) {
      setCursor(null);
      select(hit.node);
    } else if (hit) change({ edge: hit.edge });
    else if (state.edge) change({ edge: null });
  };

  return (
    <div className="gbox">
      <canvas
        ref={canvas}
        className="gcanvas"
        onPointerDown={(event) => {
          pressed.current = { x: event.clientX, y: event.clientY };
        }}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerLeave={() => setOver(null)}
      />
      <div
        className="gkeys"
        role="listbox"
        tabIndex={0}
        aria-label="Entities of the graph. Arrow keys walk from one to its neighbours, Enter selects, Escape goes back, plus and minus zoom."
        aria-activedescendant={here ? `g-${here.id}` : undefined}
        onKeyDown={onKeyDown}
        onBlur={() => setCursor(null)}
      >
        {(here ? [here, ...around] : scene.nodes.slice(0, 12)).map((node) => (
          <div
            key={node.id}
            id={`g-${node.id}`}
            role="option"
            aria-selected={node.id === state.focus}
            tabIndex={-1}
          >
            {node.name}, {node.kind}, {tiesOf(node.id).size} tied
          </div>
        ))}
      </div>
      <div ref={probe} className="gprobe" aria-hidden="true">
        {PROBES.map((name) => (
          <span key={name} className={`gp--${name}`} />
        ))}
      </div>
    </div>
  );
}
