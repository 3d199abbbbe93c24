import type { GraphState } from '../../graph/graph-state.ts';
import { pinTwo } from '../../graph/pin-two.ts';
import { TieButtons } from './TieButtons.tsx';
import { useTool } from './use-tool.ts';

interface Props {
  state: GraphState;
}

/** What ties two pinned entities, directly and through those that both are tied to. */
export function PinPanel({ state }: Props) {
  const { data, act, nameOf, link } = useTool();
  const [first, second] = state.pins as [string, string];
  const { direct, shared } = pinTwo(
    data.graph,
    [first, second],
    state,
    (group) => !state.offGroups.includes(group),
  );
  const between = data.between[[first, second].sort().join('~')];
  return (
    <>
      <div className="panel__top">
        <span>Two pinned</span>
        <button type="button" className="panel__x" onClick={() => act({ type: 'unpin' })}>
          Unpin
        </button>
      </div>
      <h2>
        {nameOf(first)} and {nameOf(second)}
      </h2>
      <h3>Directly</h3>
      {direct.length > 0 ? (
        <TieButtons edges={direct} from={first} />
      ) : (
        <p className="small">Nothing ties the two directly at this moment.</p>
      )}
      <h3>
        Through others <span className="chip__n">{shared.length}</span>
      </h3>
      {shared.length === 0 && <p className="small">They share no neighbour at this moment.</p>}
      {shared.map(({ id, first: ones, second: others }) => (
        <details key={id} className="gthen">
          <summary>{nameOf(id)}</summary>
          <p className="small">{nameOf(first)}</p>
          <TieButtons edges={ones} from={first} />
          <p className="small">{nameOf(second)}</p>
          <TieButtons edges={others} from={second} />
        </details>
      ))}
      {between && (
        <p className="panel__foot">
          <a className="btn btn--main" href={link(between)}>
            Everything between the two
          </a>
        </p>
      )}
    </>
  );
}
