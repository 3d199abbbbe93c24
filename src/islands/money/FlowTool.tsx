import { useMemo, useState } from 'react';
import { itemAt } from '../../schema/item-at.ts';
import { formatDay } from '../../schema/sourced-date.ts';
import { withBase } from '../../schema/urls.ts';
import type { AmountState, LedgerEntry } from '../../views/money/derive-ledger.ts';
import { flowOf } from '../../views/money/derive-money.ts';
import type { FlowDiagram } from '../../views/money/place-flow.ts';

interface Props {
  entries: LedgerEntry[];
  states: { id: AmountState; label: string; about: string }[];
  currencies: string[];
  state: AmountState;
  firstDay: number;
  today: number;
  base: string;
}

/** Who pays whom, in one state and currency at a time and by one date. Drawn by the server for the state that opens. */
export default function FlowTool({
  entries,
  states,
  currencies,
  state: opening,
  firstDay,
  today,
  base,
}: Props) {
  const [state, setState] = useState(opening);
  const [currency, setCurrency] = useState(itemAt(currencies, 0));
  const [day, setDay] = useState(today);
  const { diagram, words } = useMemo(
    () => flowOf(entries, state, currency, day),
    [entries, state, currency, day],
  );
  return (
    <div className="flow">
      <div className="mctl">
        <States states={states} state={state} choose={setState} />
        {currencies.length > 1 && (
          <fieldset className="seg" aria-label="Currency that is drawn">
            {currencies.map((code) => (
              <button
                key={code}
                type="button"
                aria-pressed={currency === code}
                onClick={() => setCurrency(code)}
              >
                {code}
              </button>
            ))}
          </fieldset>
        )}
        <label className="flow__day">
          By {formatDay(day)}
          <input
            type="range"
            min={firstDay}
            max={today}
            value={day}
            onChange={({ target }) => setDay(Number(target.value))}
            aria-valuetext={formatDay(day)}
          />
        </label>
      </div>
      <p className="small" role="status">
        {words}.
      </p>
      {diagram && <Diagram diagram={diagram} words={words} base={base} />}
    </div>
  );
}

interface StatesProps {
  states: Props['states'];
  state: AmountState;
  choose: (state: AmountState) => void;
}

function States({ states, state, choose }: StatesProps) {
  return (
    <fieldset className="seg" aria-label="State that is drawn">
      {states.map(({ id, label, about }) => (
        <button key={id} type="button" aria-pressed={state === id} title={about} onClick={() => choose(id)}>
          <b>{label}</b>
        </button>
      ))}
    </fieldset>
  );
}

interface DiagramProps {
  diagram: FlowDiagram;
  words: string;
  base: string;
}

function Diagram({ diagram, words, base }: DiagramProps) {
  return (
    <div className="scrollx">
      <svg
        className="fig flow__svg"
        viewBox={`0 0 ${diagram.width} ${diagram.height}`}
        width={diagram.width}
        height={diagram.height}
        aria-label={words}
      >
        {diagram.links.map(({ key, d, width, title, path }) => (
          <a key={key} href={withBase(base, path)} aria-label={title}>
            <path className="flow__l" d={d} strokeWidth={width}>
              <title>{title}</title>
            </path>
          </a>
        ))}
        {diagram.nodes.map(({ id, name, money, x, y, width, height, side }) => (
          <g key={id}>
            <rect className="flow__n" x={x} y={y} width={width} height={height} />
            <text
              x={side === 'start' ? x - 8 : x + width + 8}
              y={y + height / 2 - 1}
              textAnchor={side === 'start' ? 'end' : 'start'}
              className="note--b"
            >
              {name}
            </text>
            <text
              x={side === 'start' ? x - 8 : x + width + 8}
              y={y + height / 2 + 13}
              textAnchor={side === 'start' ? 'end' : 'start'}
              className="ax"
            >
              {money}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
