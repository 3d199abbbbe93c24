import type { GraphEdge } from '../../graph/graph-data.ts';
import { itemAt } from '../../schema/item-at.ts';
import { useTool } from './use-tool.ts';

interface Props {
  edges: readonly GraphEdge[];
  from: string;
}

/** The ties of an entity as buttons that select them, each in words read from that entity. */
export function TieButtons({ edges, from }: Props) {
  const { data, act, nameOf } = useTool();
  if (edges.length === 0) return <p className="small">No tie is drawn at this moment.</p>;
  return (
    <ul className="gties">
      {edges.map((edge) => {
        const forward = edge.source === from;
        const words = new Set(
          edge.claims.map((index) => {
            const { predicate, label } = itemAt(data.graph.claims, index);
            return forward ? label : (data.inverse[predicate] ?? label);
          }),
        );
        return (
          <li key={edge.id}>
            <button type="button" onClick={() => act({ type: 'edge', id: edge.id })}>
              <span>{[...words].join(', ')}</span> <b>{nameOf(forward ? edge.target : edge.source)}</b>{' '}
              <span className="chip__n">{edge.claims.length}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
