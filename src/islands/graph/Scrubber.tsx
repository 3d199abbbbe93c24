import { useEffect, useMemo, useRef, useState } from 'react';
import type { GraphState } from '../../graph/graph-state.ts';
import { toDayNumber, toIsoDay } from '../../schema/calendar.ts';
import { formatDay } from '../../schema/sourced-date.ts';
import { useTexts } from './texts.ts';
import type { Pace } from './useGraphState.ts';

interface Props {
  state: GraphState;
  change: (part: Partial<GraphState>, pace?: Pace) => void;
  /** How many lines are drawn. */
  drawn: number;
}

const PLAY_EVERY = 350;

/** Time on edges: the graph on a day or ever, and as known on a day. Months on the slider, any day in the fields. */
export function Scrubber({ state, change, drawn }: Props) {
  const { data } = useTexts();
  const { firstDay, claims } = data.graph;
  const months = useMemo(() => listMonths(firstDay, data.today), [firstDay, data.today]);
  const last = months.length - 1;
  const index =
    state.at === null
      ? last
      : Math.max(
          0,
          months.findLastIndex((day) => day <= state.at!),
        );
  const [playing, setPlaying] = useState(false);
  const now = useRef(index);
  now.current = index;
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => {
      if (now.current >= last) setPlaying(false);
      else change({ at: months[now.current + 1]! }, 'passing');
    }, PLAY_EVERY);
    return () => clearInterval(timer);
  }, [playing, months, last, change]);
  const bars = useMemo(() => countStarts(claims, months), [claims, months]);
  const most = Math.max(1, ...bars);
  const words =
    state.at === null
      ? 'Ever: every tie of the record, whenever it held'
      : `As it stood on ${formatDay(state.at)}`;
  return (
    <div className="gtime">
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
      <input
        type="range"
        min={0}
        max={last}
        value={index}
        aria-label="The month at whose end the graph is shown"
        aria-valuetext={words}
        onChange={(event) => change({ at: months[Number(event.target.value)]! }, 'passing')}
      />
      <div className="gtime__row">
        <fieldset className="seg" aria-label="Time">
          <button
            type="button"
            aria-pressed={state.at === null}
            onClick={() => {
              setPlaying(false);
              change({ at: null });
            }}
          >
            Ever
          </button>
          <button
            type="button"
            aria-pressed={playing}
            onClick={() => {
              if (!playing && (state.at === null || index >= last)) change({ at: months[0]! });
              setPlaying(!playing);
            }}
          >
            {playing ? 'Pause' : 'Play'}
          </button>
          <button
            type="button"
            aria-pressed={state.at === data.today}
            onClick={() => {
              setPlaying(false);
              change({ at: data.today });
            }}
          >
            At the last reading
          </button>
        </fieldset>
        <DayField label="At" day={state.at} set={(at) => change({ at })} />
        <DayField label="As known on" day={state.known} set={(known) => change({ known })} />
        <p className="gtime__w" role="status">
          {words}
          {state.known !== null && `, as known on ${formatDay(state.known)}`}: {drawn}{' '}
          {drawn === 1 ? 'line' : 'lines'}
        </p>
      </div>
    </div>
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

/** The last day of each month from the first to the last. */
function listMonths(first: number, last: number): number[] {
  const [year, month] = toIsoDay(first).split('-').map(Number) as [number, number];
  const days: number[] = [];
  for (let at = year * 12 + month; ; at++) {
    const day = toDayNumber(`${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`) - 1;
    days.push(Math.min(day, last));
    if (day >= last) return days;
  }
}

/** How many claims begin in each month. */
function countStarts(
  claims: readonly { when: { earliest: number | null } | null }[],
  months: readonly number[],
): number[] {
  const counts = months.map(() => 0);
  for (const { when } of claims) {
    const month = when?.earliest == null ? -1 : months.findIndex((day) => day >= when.earliest!);
    if (month >= 0) counts[month]!++;
  }
  return counts;
}
