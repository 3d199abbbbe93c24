import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { buildScene } from '../../../src/graph/build-scene.ts';
import { type GraphState, OPENING } from '../../../src/graph/graph-state.ts';
import { GraphCanvas } from '../../../src/islands/graph/GraphCanvas.tsx';
import type { GraphData } from '../../../src/views/graph/derive-graph-data.ts';

function Bench({ data }: { data: GraphData }) {
  const [state, setState] = useState<GraphState>(OPENING);
  const [scene] = useState(() => buildScene(data, OPENING));
  return (
    <GraphCanvas
      data={data}
      scene={scene}
      state={state}
      change={(part) => setState((old) => ({ ...old, ...part }))}
      handle={() => {}}
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
