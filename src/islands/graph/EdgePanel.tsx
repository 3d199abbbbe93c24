import type { GraphClaim } from '../../graph/graph-data.ts';
import type { GraphState } from '../../graph/graph-state.ts';
import { holdsAt } from '../../graph/hold-at.ts';
import { itemAt } from '../../schema/item-at.ts';
import { formatDay } from '../../schema/sourced-date.ts';
import { Sign } from '../frame/Sign.tsx';
import { Passage } from './Passage.tsx';
import { useTool } from './use-tool.ts';

interface Props {
  id: string;
  state: GraphState;
}

/** One tie: its claims, each with when, standing, origins and passages; those that do not hold at the moment apart. */
export function EdgePanel({ id, state }: Props) {
  const { data, act, nameOf, link } = useTool();
  const edge = data.graph.edges.find((item) => item.id === id);
  if (!edge) return <p className="small">The record has no such tie.</p>;
  const claims = edge.claims.map((index) => itemAt(data.graph.claims, index));
  const now = claims.filter((claim) => holdsAt(claim, state) !== 'no');
  const then = claims.filter((claim) => !now.includes(claim));
  const labels = [...new Set(claims.map(({ label }) => label))];
  const group = data.graph.groups.find((item) => item.id === edge.group);
  const pair = [edge.source, edge.target].sort().join('~');
  const between = data.between[pair];
  return (
    <>
      <div className="panel__top">
        <span>Tie · {group?.label}</span>
        <button type="button" className="panel__x" onClick={() => act({ type: 'edge', id: null })}>
          Close
        </button>
      </div>
      <h2>
        {labels.length === 1
          ? `${nameOf(edge.source)} ${labels[0]} ${nameOf(edge.target)}`
          : `${nameOf(edge.source)} and ${nameOf(edge.target)}`}
      </h2>
      {now.map((claim) => (
        <ClaimPart key={claim.id} claim={claim} open={now.length === 1} />
      ))}
      {then.length > 0 && (
        <details className="gthen">
          <summary>
            {then.length} more {then.length === 1 ? 'claim' : 'claims'} that did not hold then, or were not
            yet public
          </summary>
          {then.map((claim) => (
            <ClaimPart key={claim.id} claim={claim} open={false} />
          ))}
        </details>
      )}
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

function ClaimPart({ claim, open }: { claim: GraphClaim; open: boolean }) {
  const { link } = useTool();
  return (
    <section className="gclaim">
      <p className="gclaim__s">
        <a className="quiet" href={link(claim.path)}>
          {claim.statement}
        </a>
      </p>
      <p className="gclaim__k">
        <span>{claim.whenWords}</span>
        {claim.money && <b className="num">{claim.money}</b>}
        {claim.sign && <Sign {...claim.sign} />}
        <span>{claim.count}</span>
        {claim.public !== null && <span>public since {formatDay(claim.public)}</span>}
      </p>
      <details open={open}>
        <summary>
          {claim.passages.length} {claim.passages.length === 1 ? 'passage' : 'passages'}
        </summary>
        {claim.passages.map((passage) => (
          <Passage key={passage.sourceId + passage.words} passage={passage} />
        ))}
      </details>
      {claim.disputes.map((dispute) => (
        <p key={dispute.path} className="small">
          In dispute: <a href={link(dispute.path)}>{dispute.title}</a>
        </p>
      ))}
    </section>
  );
}
