import type { GraphState } from '../../graph/graph-state.ts';
import { useTool } from './use-tool.ts';

interface Props {
  state: GraphState;
  /** How many edges each group has at the moment. */
  counts: ReadonlyMap<string, number>;
}

/** What the lines mean; each is a switch, with how many there are at the moment. */
export function Legend({ state, counts }: Props) {
  const { data, act } = useTool();
  return (
    <fieldset className="gleg gleg--on">
      <legend className="vh">Kinds of tie that are drawn</legend>
      {data.graph.groups
        .filter(({ edges }) => edges > 0)
        .map(({ id, label, about, weight, dash }) => (
          <button
            key={id}
            type="button"
            className="chip"
            aria-pressed={!state.offGroups.includes(id)}
            title={about}
            onClick={() => act({ type: 'group', id })}
          >
            <svg viewBox="0 0 34 10" width="34" height="10" aria-hidden="true">
              <g
                className={`ge ge--${id}`}
                strokeWidth={weight}
                strokeDasharray={dash || undefined}
                strokeLinecap={dash.startsWith('1 ') ? 'round' : undefined}
              >
                <path d="M1 5H33" />
              </g>
            </svg>
            {label}
            <span className="chip__n">{counts.get(id) ?? 0}</span>
          </button>
        ))}
      <span className="gleg__n">
        Filled: an organisation with a lane. Ring: others. Square: a case. Pale in the middle: it is not sure
        when it held.
      </span>
    </fieldset>
  );
}
