import { type PointerEvent, type RefObject, useRef } from 'react';
import type { Hit } from '../../graph/on-screen.ts';
import type { Action, ToolState } from '../../graph/reduce.ts';
import { must } from '../../schema/must.ts';
import type { CanvasHandle } from './bind-canvas.ts';

interface Handlers {
  onPointerDown: (event: PointerEvent) => void;
  onPointerMove: (event: PointerEvent) => void;
  onPointerUp: (event: PointerEvent) => void;
  onPointerLeave: () => void;
}

/** A press that moved farther than that is a drag. */
const STILL = 4;

/** What the pointer does on the canvas: it marks what it is over, and a press that does not move selects. */
export function usePointer(
  canvas: RefObject<HTMLCanvasElement | null>,
  handle: RefObject<CanvasHandle | null>,
  state: ToolState,
  act: (action: Action) => void,
  setOver: (id: string | null) => void,
): Handlers {
  const pressed = useRef({ x: 0, y: 0 });
  const at = (event: PointerEvent): Hit | null => {
    const box = must(canvas.current, 'canvas').getBoundingClientRect();
    return must(handle.current, 'canvas').painter.hit(event.clientX - box.left, event.clientY - box.top);
  };
  return {
    onPointerDown: (event) => {
      pressed.current = { x: event.clientX, y: event.clientY };
    },
    onPointerMove: (event) => {
      if (event.buttons > 0 || event.pointerType === 'touch') return;
      const hit = at(event);
      canvas.current?.classList.toggle('is-over', hit !== null);
      setOver(hit && 'node' in hit ? hit.node : null);
    },
    onPointerUp: (event) => {
      if (Math.hypot(event.clientX - pressed.current.x, event.clientY - pressed.current.y) > STILL) return;
      const hit = at(event);
      if (hit && 'node' in hit) {
        act({ type: 'cursor', id: null });
        act({ type: 'select', id: hit.node });
      } else if (hit) act({ type: 'edge', id: hit.edge });
      else if (state.edge) act({ type: 'edge', id: null });
    },
    onPointerLeave: () => setOver(null),
  };
}
