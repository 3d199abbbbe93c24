import { useMemo } from 'react';
import { countStarts, findMonth } from '../../graph/months.ts';
import type { ToolState } from '../../graph/reduce.ts';
import { toDayNumber, toIsoDay } from '../../schema/calendar.ts';
import { numberAt } from '../../schema/columns.ts';
import { formatDay } from '../../schema/sourced-date.ts';
import { useTool } from './use-tool.ts';

interface Props {
  state: ToolState;
  /** How many lines are drawn. */
  drawn: number;
}

/** Time on edges: the graph on a day or ever, and as known on a day. Months on the slider, any day in the fields. */
export function Scrubber({ state, drawn }: Props) {
  const { act, months } = useTool();
  const words =
    state.at === null
      ? 'Ever: every tie of the record, whenever it held'
      : `As it stood on ${formatDay(state.at)}`;
  return (
    <div className="gtime">
      <Starts />
      <input
        type="range"
        min={0}
        max={months.length - 1}
        value={findMonth(months, state.at)}
        aria-label="The month at whose end the graph is shown"
        aria-valuetext={words}
        onChange={(event) =>
          act({ type: 'at', day: numberAt(months, Number(event.target.value)), settled: false })
        }
      />
      <div className="gtime__row">
        <Moments state={state} />
        <DayField label="At" day={state.at} set={(day) => act({ type: 'at', day, settled: true })} />
        <DayField label="As known on" day={state.known} set={(day) => act({ type: 'known', day })} />
        <p className="gtime__w" role="status">
          {words}
          {state.known !== null && `, as known on ${formatDay(state.known)}`}: {drawn}{' '}
          {drawn === 1 ? 'line' : 'lines'}
        </p>
      </div>
    </div>
  );
}

/** How many claims begin in each month, over the slider. */
function Starts() {
  const { data, months } = useTool();
  const bars = useMemo(() => countStarts(data.graph.claims, months), [data, months]);
  const most = Math.max(1, ...bars);
  return (
    <svg
      className="gtime__bars"
      viewBox={`0 0 ${months.length} 40`}
      preserveAspectRatio="none"
      height="40"
      aria-hidden="true"
    >
      {bars.map((count, month) =>
        count > 0 ? (
          <rect
            key={months[month]}
            className="mini__a"
            x={month + 0.1}
            width={0.8}
            y={40 - (count / most) * 38}
            height={(count / most) * 38}
          />
        ) : null,
      )}
    </svg>
  );
}

/** Ever, through time, or at the end of the record. */
function Moments({ state }: { state: ToolState }) {
  const { data, act } = useTool();
  return (
    <fieldset className="seg" aria-label="Time">
      <button
        type="button"
        aria-pressed={state.at === null}
        onClick={() => act({ type: 'moment', day: null })}
      >
        Ever
      </button>
      <button
        type="button"
        aria-pressed={state.playing}
        onClick={() => act({ type: state.playing ? 'stop' : 'play' })}
      >
        {state.playing ? 'Pause' : 'Play'}
      </button>
      <button
        type="button"
        aria-pressed={state.at === data.today}
        onClick={() => act({ type: 'moment', day: data.today })}
      >
        At the last reading
      </button>
    </fieldset>
  );
}

function DayField({
  label,
  day,
  set,
}: {
  label: string;
  day: number | null;
  set: (day: number | null) => void;
}) {
  return (
    <label className="gtime__f">
      {label}
      <input
        className="field"
        type="date"
        value={day === null ? '' : toIsoDay(day)}
        onChange={({ target }) => set(target.value ? toDayNumber(target.value) : null)}
      />
    </label>
  );
}
