import { useEffect, useMemo, useRef, useState } from 'react';
import { buildScene } from '../../graph/build-scene.ts';
import type { GraphData } from '../../views/graph/derive-graph-data.ts';
import { Controls } from './Controls.tsx';
import { EgoView } from './EgoView.tsx';
import { GraphCanvas } from './GraphCanvas.tsx';
import { Legend } from './Legend.tsx';
import { Panel } from './Panel.tsx';
import { PathFinder } from './PathFinder.tsx';
import { Scrubber } from './Scrubber.tsx';
import { TextsContext } from './texts.ts';
import type { CanvasHandle } from './useCanvas.ts';
import { useGraphState } from './useGraphState.ts';
import { useNarrow } from './useNarrow.ts';

interface Props {
  /** Where the data stands, and the site's base path. */
  source: string;
  base: string;
}

/** The graph as a tool. Until its data is there the drawing of the server stays; then that drawing makes room. */
export default function GraphTool({ source, base }: Props) {
  const [data, setData] = useState<GraphData | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    fetch(source)
      .then((response) =>
        response.ok ? response.json() : Promise.reject(new Error(String(response.status))),
      )
      .then(setData, () => setFailed(true));
  }, [source]);
  useEffect(() => {
    if (data && data.graph.nodes.length > 0)
      document.getElementById('graph-still')?.setAttribute('hidden', '');
  }, [data]);
  if (failed)
    return (
      <p className="empty">
        The graph’s data did not load. The drawing, the list and the table stand here without it.
      </p>
    );
  return data && data.graph.nodes.length > 0 ? <Tool data={data} base={base} /> : null;
}

function Tool({ data, base }: { data: GraphData; base: string }) {
  const [state, change] = useGraphState();
  const narrow = useNarrow();
  const [whole, setWhole] = useState(false);
  const canvas = useRef<CanvasHandle | null>(null);
  const { at, known, focus, depth, edge, pins, from, to, offGroups, offKinds } = state;
  const key = JSON.stringify([at, known, focus, depth, edge, pins, from, to, offGroups, offKinds]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for all of the state but the view, which moves without a new scene
  const scene = useMemo(() => buildScene(data, state), [data, key]);
  const texts = useMemo(
    () => ({ data, base, names: new Map(data.graph.nodes.map(({ id, name }) => [id, name])) }),
    [data, base],
  );
  const drawn = scene.edges.length;
  const ego = narrow && !whole;
  return (
    <TextsContext value={texts}>
      <Legend state={state} change={change} counts={scene.counts} />
      <div className="bench">
        <div className="gcol">
          <Controls state={state} change={change} scene={scene} canvas={ego ? null : canvas} />
          {narrow && (
            <button className="btn" type="button" aria-pressed={whole} onClick={() => setWhole(!whole)}>
              {whole ? 'Show one entity and its ties' : 'Show the whole graph'}
            </button>
          )}
          {ego ? (
            <EgoView state={state} change={change} />
          ) : (
            <GraphCanvas data={data} scene={scene} state={state} change={change} handle={canvas} />
          )}
          <Scrubber state={state} change={change} drawn={drawn} />
          <p className="small gcol__k">
            Drag to move; Ctrl or ⌘ with the wheel, or two fingers, to zoom. Zoom in, search or pick an entity
            to see those that are not shown yet.
          </p>
        </div>
        <Panel state={state} change={change} scene={scene} />
      </div>
      <PathFinder state={state} change={change} />
    </TextsContext>
  );
}
