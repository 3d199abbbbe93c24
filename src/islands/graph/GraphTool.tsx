import { useEffect, useMemo, useRef, useState } from 'react';
import { buildScene } from '../../graph/build-scene.ts';
import { type Controller, createController } from '../../graph/controller.ts';
import type { GraphData } from '../../graph/tool-data.ts';
import { useControlled, useController } from '../frame/use-controller.ts';
import { useData } from '../frame/use-data.ts';
import { NARROW, useMedia } from '../frame/use-media.ts';
import type { CanvasHandle } from './bind-canvas.ts';
import { Controls } from './Controls.tsx';
import { EgoView } from './EgoView.tsx';
import { GraphCanvas } from './GraphCanvas.tsx';
import { Legend } from './Legend.tsx';
import { Panel } from './Panel.tsx';
import { PathFinder } from './PathFinder.tsx';
import { Scrubber } from './Scrubber.tsx';
import { ToolContext } from './use-tool.ts';

interface Props {
  /** Where the data stands, and the site's base path. */
  source: string;
  base: string;
}

/** The graph as a tool. Until its data is there the drawing of the server stays; then that drawing makes room. */
export default function GraphTool({ source, base }: Props) {
  const { data, failed } = useData<GraphData>(source);
  const controller = useController(data && data.graph.nodes.length > 0 ? data : null, createController);
  useEffect(() => {
    if (controller) document.getElementById('graph-still')?.setAttribute('hidden', '');
  }, [controller]);
  if (failed)
    return (
      <p className="empty">
        The graph’s data did not load. The drawing, the list and the table stand here without it.
      </p>
    );
  return controller && <Tool controller={controller} base={base} />;
}

function Tool({ controller, base }: { controller: Controller; base: string }) {
  const { data } = controller;
  const state = useControlled(controller);
  const narrow = useMedia(NARROW);
  const [whole, setWhole] = useState(false);
  const canvas = useRef<CanvasHandle | null>(null);
  const { at, known, focus, depth, edge, pins, from, to, offGroups, offKinds } = state;
  const key = JSON.stringify([at, known, focus, depth, edge, pins, from, to, offGroups, offKinds]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for all of the state but the view, which moves without a new scene
  const scene = useMemo(() => buildScene(data, state), [data, key]);
  const tool = useMemo(
    () => ({ controller, base, names: new Map(data.graph.nodes.map(({ id, name }) => [id, name])) }),
    [controller, data, base],
  );
  const ego = narrow && !whole;
  return (
    <ToolContext value={tool}>
      <Legend state={state} counts={scene.counts} />
      <div className="bench">
        <div className="gcol">
          <Controls state={state} scene={scene} canvas={ego ? null : canvas} />
          {narrow && (
            <button className="btn" type="button" aria-pressed={whole} onClick={() => setWhole(!whole)}>
              {whole ? 'Show one entity and its ties' : 'Show the whole graph'}
            </button>
          )}
          {ego ? (
            <EgoView state={state} />
          ) : (
            <GraphCanvas data={data} scene={scene} state={state} act={controller.act} handle={canvas} />
          )}
          <Scrubber state={state} drawn={scene.edges.length} />
          <p className="small gcol__k">
            Drag to move; Ctrl or ⌘ with the wheel, or two fingers, to zoom. Zoom in, search or pick an entity
            to see those that are not shown yet.
          </p>
        </div>
        <Panel state={state} scene={scene} />
      </div>
      <PathFinder state={state} />
    </ToolContext>
  );
}
