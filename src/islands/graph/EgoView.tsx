import { useMemo } from 'react';
import { drawGraph } from '../../graph/draw-graph.ts';
import type { GraphState } from '../../graph/graph-state.ts';
import { placeEgo } from '../../graph/place-ego.ts';
import { must } from '../../schema/must.ts';
import { useTool } from './use-tool.ts';

interface Props {
  state: GraphState;
}

const SIZE = { width: 380, height: 460 };
/** Names are cut sooner than in a wide frame, so that they need not be drawn smaller. */
const WIDEST = 120;

/** One entity and its ties, for narrow screens: pick a neighbour to go on from there. */
export function EgoView({ state }: Props) {
  const { data, act, nameOf } = useTool();
  const centre =
    state.focus ??
    must(
      data.graph.nodes.find(({ rank }) => rank === 0),
      'first entity',
    ).id;
  const { at, known, offGroups } = state;
  const ego = useMemo(() => {
    const edges = data.graph.edges.filter(({ group }) => !offGroups.includes(group));
    return placeEgo({ ...data.graph, edges }, centre, SIZE, { at, known });
  }, [data, centre, at, known, offGroups]);
  if (!ego) return <p className="empty">No claim ties “{centre}” to anything.</p>;
  const picture = drawGraph(ego, { at, known }, WIDEST);
  const { view } = picture;
  return (
    <figure className="gego">
      <svg
        className="graph"
        viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
        width={view.width}
        height={view.height}
        aria-label={`${nameOf(centre)} and those it is tied to`}
      >
        {picture.edges.map((edge) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: each tie is also a button in the panel below
          <g
            key={edge.id}
            className={`ge ge--${edge.group}`}
            strokeWidth={edge.weight}
            strokeDasharray={edge.dash || undefined}
            onClick={() => act({ type: 'edge', id: edge.id })}
          >
            {edge.parts.map(({ d, fade }) => (
              <path key={d} className={fade > 0 ? `ge__f${fade}` : undefined} d={d} />
            ))}
            {edge.arrow && <path className="ge__a" d={edge.arrow} />}
          </g>
        ))}
        {picture.nodes.map(({ id, title, x, y, r, lane, shape, label }) => (
          <a
            key={id}
            className={`gn gn--${shape} lane-c--${lane}`}
            href={`?focus=${id}`}
            aria-label={title}
            onClick={(event) => {
              event.preventDefault();
              act({ type: 'go', id });
            }}
          >
            {shape === 'square' ? (
              <rect x={x - r} y={y - r} width={2 * r} height={2 * r} />
            ) : (
              <circle cx={x} cy={y} r={r} />
            )}
            {label && (
              <text x={x + label.dx} y={y + label.dy} textAnchor={label.anchor} fontSize={label.size}>
                {label.text}
              </text>
            )}
          </a>
        ))}
      </svg>
      {ego.more > 0 && (
        <figcaption className="small">{ego.more} more are tied to it; the panel lists all.</figcaption>
      )}
    </figure>
  );
}
