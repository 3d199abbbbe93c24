import { useState } from 'react';
import { withBase } from '../../schema/urls.ts';
import type { LedgerEntry } from '../../views/money/derive-ledger.ts';
import { type LedgerOrder, orderLedger, type SortKey } from '../../views/money/order-ledger.ts';
import { Sign } from '../frame/Sign.tsx';

interface Props {
  entries: LedgerEntry[];
  states: { id: LedgerEntry['state']; label: string; count: number }[];
  base: string;
}

const COLUMNS: { key: SortKey; label: string; className?: string }[] = [
  { key: 'from', label: 'From' },
  { key: 'to', label: 'To' },
  { key: 'state', label: 'State' },
  { key: 'value', label: 'Amount', className: 'amt' },
  { key: 'day', label: 'Date' },
  { key: 'standing', label: 'Standing' },
];

/** The ledger: the server draws it whole; the browser sorts and filters it. */
export default function LedgerTool({ entries, states, base }: Props) {
  const [order, setOrder] = useState<LedgerOrder>({ key: 'day', down: false });
  const [words, setWords] = useState('');
  const [state, setState] = useState<string | null>(null);
  const rows = orderLedger(entries, order, { words, state });
  return (
    <>
      <div className="mctl">
        <fieldset className="seg" aria-label="State">
          <button type="button" aria-pressed={state === null} onClick={() => setState(null)}>
            <b>All</b> <span>{entries.length}</span>
          </button>
          {states.map(({ id, label, count }) => (
            <button key={id} type="button" aria-pressed={state === id} onClick={() => setState(id)}>
              <b>{label}</b> <span>{count}</span>
            </button>
          ))}
        </fieldset>
        <label>
          <span className="vh">Only rows with these words</span>
          <input
            className="field"
            placeholder="Only rows with…"
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        </label>
        <a className="btn" href={withBase(base, '/money/ledger.csv')} download>
          Download CSV
        </a>
        <span className="small" role="status">
          {rows.length} of {entries.length} amounts
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by key */}
      <section className="scrollx" tabIndex={0} aria-label="The ledger">
        <table className="ledger ledger--cards">
          <Head order={order} setOrder={setOrder} />
          <tbody>
            {rows.map((entry) => (
              <Row key={entry.id} entry={entry} base={base} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

interface HeadProps {
  order: LedgerOrder;
  setOrder: (order: LedgerOrder) => void;
}

function Head({ order, setOrder }: HeadProps) {
  return (
    <thead>
      <tr>
        {COLUMNS.map(({ key, label, className }) => (
          <th
            key={key}
            scope="col"
            className={className}
            aria-sort={order.key === key ? (order.down ? 'descending' : 'ascending') : undefined}
          >
            <button
              type="button"
              className="thb"
              onClick={() => setOrder({ key, down: order.key === key && !order.down })}
            >
              {label}
              <span aria-hidden="true">{order.key === key ? (order.down ? ' ↓' : ' ↑') : ''}</span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Row({ entry, base }: { entry: LedgerEntry; base: string }) {
  return (
    <tr>
      <td>
        {entry.from?.name ?? 'not named'}
        <span className="sub">
          <a href={withBase(base, entry.path)}>{entry.statement}</a>
        </span>
      </td>
      <td className="to">{entry.to?.name ?? 'not named'}</td>
      <td className="nowrap">
        <i className={`sw sw--${entry.state}`} />
        {entry.stateLabel}
      </td>
      <td className="amt">{entry.money}</td>
      <td className="nowrap">{entry.when}</td>
      <td>
        {entry.sign && <Sign {...entry.sign} />}
        <span className="sub">{entry.count}</span>
      </td>
    </tr>
  );
}
