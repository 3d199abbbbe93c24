import type { Scene } from '../../graph/build-scene.ts';
import type { GraphState } from '../../graph/graph-state.ts';
import { itemAt } from '../../schema/item-at.ts';
import { TieButtons } from './TieButtons.tsx';
import { useTool } from './use-tool.ts';

interface Props {
  id: string;
  state: GraphState;
  scene: Scene;
}

/** One entity: how far around it stands out, pin, chains from it, and its ties. */
export function EntityPanel({ id, state, scene }: Props) {
  const { data, act, nameOf, link } = useTool();
  const node = data.graph.nodes.find((item) => item.id === id);
  if (!node) return <p className="small">No claim ties “{id}” to anything.</p>;
  const drawn = new Set(scene.edges.map((edge) => edge.id));
  const edges = data.graph.edges.filter(
    (edge) => (edge.source === id || edge.target === id) && drawn.has(edge.id),
  );
  const pinned = state.pins.includes(id);
  return (
    <>
      <div className="panel__top">
        <span>{node.kind}</span>
        <button type="button" className="panel__x" onClick={() => act({ type: 'leave' })}>
          Close
        </button>
      </div>
      <h2>
        <a className="quiet" href={link(`/entities/${id}/`)}>
          {node.name}
        </a>
      </h2>
      <div className="gpanel__b">
        <fieldset className="seg" aria-label="How many steps around it stand out">
          {([1, 2] as const).map((depth) => (
            <button
              key={depth}
              type="button"
              aria-pressed={state.depth === depth}
              onClick={() => act({ type: 'depth', depth })}
            >
              {depth === 1 ? 'One step' : 'Two steps'}
            </button>
          ))}
        </fieldset>
        <button type="button" className="chip" aria-pressed={pinned} onClick={() => act({ type: 'pin', id })}>
          {pinned ? 'Pinned' : 'Pin'}
        </button>
        <button type="button" className="chip" onClick={() => act({ type: 'end', which: 'from', id })}>
          Chains from here
        </button>
      </div>
      {state.pins.length === 1 && !pinned && (
        <p className="small">
          Pinned: {nameOf(itemAt(state.pins, 0))}. Pin this one too to see what ties the two.
        </p>
      )}
      <TieButtons edges={edges} from={id} />
    </>
  );
}
