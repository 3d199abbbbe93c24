import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { buildScene } from '../../../src/graph/build-scene.ts';
import { OPENING } from '../../../src/graph/graph-state.ts';
import { reduce, type ToolState } from '../../../src/graph/reduce.ts';
import type { GraphData } from '../../../src/graph/tool-data.ts';
import type { CanvasHandle } from '../../../src/islands/graph/bind-canvas.ts';
import { GraphCanvas } from '../../../src/islands/graph/GraphCanvas.tsx';

function Bench({ data }: { data: GraphData }) {
  const [state, setState] = useState<ToolState>({ ...OPENING, cursor: null, playing: false });
  const handle = useRef<CanvasHandle>(null);
  const [scene] = useState(() => buildScene(data, OPENING));
  return (
    <GraphCanvas
      data={data}
      scene={scene}
      state={state}
      act={(action) => setState((old) => reduce(old, action, { months: [], nodes: [] }).state)}
      handle={handle}
    />
  );
}

/** Draws the graph with the components of the site; the drawing is done when the promise resolves. */
export function start(data: GraphData): Promise<void> {
  createRoot(document.getElementById('root')!).render(<Bench data={data} />);
  return new Promise((done) => {
    const wait = (): void => {
      const canvas = document.querySelector('canvas');
      if (canvas && canvas.width > 300) done();
      else setTimeout(wait, 1);
    };
    wait();
  });
}
Object.assign(window, { start });
