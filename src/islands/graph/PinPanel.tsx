import type { GraphState } from '../../graph/graph-state.ts';
import { pinTwo } from '../../graph/pin-two.ts';
import { TieButtons } from './TieButtons.tsx';
import { useTexts } from './texts.ts';

interface Props {
  state: GraphState;
  change: (part: Partial<GraphState>) => void;
}

/** What ties two pinned entities, directly and through those that both are tied to. */
export function PinPanel({ state, change }: Props) {
  const { data, nameOf, link } = useTexts();
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
        <button type="button" className="panel__x" onClick={() => change({ pins: [] })}>
          Unpin
        </button>
      </div>
      <h2>
        {nameOf(first)} and {nameOf(second)}
      </h2>
      <h3>Directly</h3>
      {direct.length > 0 ? (
        <TieButtons edges={direct} from={first} change={change} />
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
          <TieButtons edges={ones} from={first} change={change} />
          <p className="small">{nameOf(second)}</p>
          <TieButtons edges={others} from={second} change={change} />
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
