import type { Scene } from '../../graph/build-scene.ts';
import type { GraphState } from '../../graph/graph-state.ts';
import { EdgePanel } from './EdgePanel.tsx';
import { EntityPanel } from './EntityPanel.tsx';
import { PinPanel } from './PinPanel.tsx';

interface Props {
  state: GraphState;
  scene: Scene;
}

/** What is selected: a tie, two pinned entities, an entity; or how to begin. */
export function Panel({ state, scene }: Props) {
  return (
    <aside className="panel gpanel" aria-label="What is selected" aria-live="polite">
      {state.edge ? (
        <EdgePanel id={state.edge} state={state} />
      ) : state.pins.length === 2 ? (
        <PinPanel state={state} />
      ) : state.focus ? (
        <EntityPanel id={state.focus} state={state} scene={scene} />
      ) : (
        <>
          <h2>Pick an entity or a line</h2>
          <p className="small">
            Every line stands for one or more claims. Pick one to read them with their passages, sources and
            origins. Pin two entities to see what ties them. All you choose stands in the address and can be
            sent to others.
          </p>
        </>
      )}
    </aside>
  );
}
