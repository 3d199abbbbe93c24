import { useMemo } from 'react';
import { findPaths, type PathStep } from '../../graph/find-paths.ts';
import type { GraphClaim } from '../../graph/graph-data.ts';
import type { GraphState } from '../../graph/graph-state.ts';
import { STANDINGS } from '../../provenance/standing.ts';
import { compareTexts } from '../../schema/compare.ts';
import { itemAt } from '../../schema/item-at.ts';
import { must } from '../../schema/must.ts';
import { Sign } from '../frame/Sign.tsx';
import { Passage } from './Passage.tsx';
import { useTool } from './use-tool.ts';

interface Props {
  state: GraphState;
}

/** How one entity is tied to another: the shortest chains at the moment, over the kinds of tie that are switched on. */
export function PathFinder({ state }: Props) {
  const { data, act, nameOf } = useTool();
  const { from, to, at, known, offGroups } = state;
  const paths = useMemo(
    () =>
      from && to
        ? findPaths(data.graph, from, to, { at, known }, (group) => !offGroups.includes(group))
        : null,
    [data, from, to, at, known, offGroups],
  );
  const sorted = useMemo(() => [...data.graph.nodes].sort((a, b) => compareTexts(a.name, b.name)), [data]);
  const choose = (label: string, value: string | null, set: (id: string | null) => void) => (
    <label>
      {label}
      <select className="field" value={value ?? ''} onChange={(event) => set(event.target.value || null)}>
        <option value="">choose</option>
        {sorted.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <section className="sec gpaths" aria-labelledby="paths-title">
      <div className="sec__h">
        <h2 id="paths-title">How is one tied to another?</h2>
        <span className="small">
          The shortest chains at the moment shown, over the kinds of tie switched on above
        </span>
      </div>
      <div className="gpaths__c">
        {choose('From', from, (id) => act({ type: 'end', which: 'from', id }))}
        {choose('to', to, (id) => act({ type: 'end', which: 'to', id }))}
      </div>
      {from && from === to && <p className="empty">These are the same.</p>}
      {paths && from !== to && paths.length === 0 && (
        <p className="empty">
          No chain of claims ties {nameOf(from ?? '')} to {nameOf(to ?? '')} at this moment. The record may
          simply not say.
        </p>
      )}
      <ol className="gpaths__l">
        {paths?.map((path) => (
          <li key={path.map(({ edge }) => edge).join()}>
            <h3>{[itemAt(path, 0).from, ...path.map((step) => step.to)].map(nameOf).join(' → ')}</h3>
            <ol>
              {path.map((step) => (
                <Step key={step.edge} step={step} />
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The best standing first, opinions last. */
function rankOf({ sign }: GraphClaim): number {
  const rank = sign ? STANDINGS.map(String).indexOf(sign.sign) : -1;
  return rank < 0 ? STANDINGS.length : rank;
}

function Step({ step }: { step: PathStep }) {
  const { data, link } = useTool();
  const [best, ...others] = step.claims
    .map((index) => itemAt(data.graph.claims, index))
    .sort((a, b) => rankOf(a) - rankOf(b));
  const claim = must(best, 'claim of a step');
  return (
    <li className="gclaim">
      <p className="gclaim__s">
        <a className="quiet" href={link(claim.path)}>
          {claim.statement}
        </a>
      </p>
      <p className="gclaim__k">
        <span>{claim.whenWords}</span>
        {claim.sign && <Sign {...claim.sign} />}
        <span>{claim.count}</span>
        {others.length > 0 && <span>and {others.length} more of this kind</span>}
      </p>
      {claim.passages[0] && <Passage passage={claim.passages[0]} />}
    </li>
  );
}
