import { must } from '../../schema/must.ts';
import type { ExposureData } from '../../views/exposure/derive-exposure.ts';

interface Props {
  data: ExposureData;
  chosen: readonly string[];
  choose: (choices: string[]) => void;
}

/** What a reader may rely on, as boxes to tick, by kind. */
export function Choices({ data, chosen, choose }: Props) {
  const toggle = (id: string): void =>
    choose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <div className="xc">
      {data.choices.map(({ kind, ids }) => (
        <fieldset key={kind}>
          <legend>
            {kind === 'organisation'
              ? 'Labs and companies'
              : `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${kind === 'hardware' ? '' : 's'}`}
          </legend>
          {ids.map((id) => (
            <label key={id}>
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />{' '}
              {must(data.entities[id], 'such entity').name}
            </label>
          ))}
        </fieldset>
      ))}
      {chosen.length > 0 && (
        <button type="button" className="btn" onClick={() => choose([])}>
          Clear
        </button>
      )}
    </div>
  );
}
