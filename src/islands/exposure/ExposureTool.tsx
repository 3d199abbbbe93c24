import { useCallback, useMemo } from 'react';
import { toDayNumber, toIsoDay } from '../../schema/calendar.ts';
import { formatDay } from '../../schema/sourced-date.ts';
import { assessExposure } from '../../views/exposure/assess.ts';
import type { ExposureData } from '../../views/exposure/derive-exposure.ts';
import { formatExposureState, parseExposureState } from '../../views/exposure/exposure-state.ts';
import { useAddressed } from '../frame/use-addressed.ts';
import { useData } from '../frame/use-data.ts';
import { Choices } from './Choices.tsx';
import { Findings } from './Findings.tsx';

interface Props {
  source: string;
  base: string;
}

/** Tick what you rely on; see on whom that leans. The address holds the choice. */
export default function ExposureTool({ source, base }: Props) {
  const { data } = useData<ExposureData>(source);
  return data && <Tool data={data} base={base} />;
}

function Tool({ data, base }: { data: ExposureData; base: string }) {
  const parse = useCallback((search: string) => parseExposureState(search, data.today), [data]);
  const [state, change] = useAddressed(parse, (next) => formatExposureState(next, data.today).slice(1));
  const exposure = useMemo(() => assessExposure(data, state.choices, state), [data, state]);
  const at = state.at ?? data.today;
  return (
    <div className="xt">
      <Choices data={data} chosen={state.choices} choose={(choices) => change({ choices })} />
      <div>
        <div className="mctl">
          <label className="flow__day">
            On {formatDay(at)}
            <input
              type="range"
              min={data.firstDay}
              max={data.today}
              value={at}
              aria-valuetext={formatDay(at)}
              onChange={({ target }) => change({ at: Number(target.value) }, 'passing')}
            />
          </label>
          <label className="flow__day">
            As known on
            <input
              className="field"
              type="date"
              value={state.known === null ? '' : toIsoDay(state.known)}
              onChange={({ target }) => change({ known: target.value ? toDayNumber(target.value) : null })}
            />
          </label>
        </div>
        <Findings data={data} state={state} exposure={exposure} base={base} />
      </div>
    </div>
  );
}
