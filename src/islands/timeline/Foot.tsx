import type { RefObject } from 'react';
import { withBase } from '../../schema/urls.ts';
import { LANE_MODES } from '../../timeline/assign-lanes.ts';
import type { Controller } from '../../timeline/controller.ts';

const KEYS: readonly [keys: readonly string[], words: string][] = [
  [['←', '→'], 'next event'],
  [['↑', '↓'], 'next lane'],
  [['Enter'], 'open'],
  [['+', '−'], 'zoom'],
  [['Ctrl'], 'wheel'],
  [['Esc'], 'close'],
];

interface FootProps {
  controller: Controller;
  mode: (typeof LANE_MODES)[number];
  stage: RefObject<HTMLElement | null>;
  base: string;
  narrow: boolean;
  embedded: boolean;
}

/** Below the drawing: the keys, what a lane stands for, files of what is shown; in a frame the way out of it. */
export function Foot({ controller, mode, stage, base, narrow, embedded }: FootProps) {
  const save = async (how: 'saveSvg' | 'savePng'): Promise<void> => {
    const drawing = stage.current?.querySelector<SVGSVGElement>('.tl--stage');
    const saving = await import('./save-drawing.ts');
    if (drawing) await saving[how](drawing);
  };
  return (
    <div className="tool__foot">
      {!narrow && (
        <p className="keys">
          {KEYS.map(([keys, words]) => (
            <span key={words}>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
              {words}
            </span>
          ))}
        </p>
      )}
      {embedded && <WholeLink controller={controller} base={base} />}
      <label className="tool__lanes">
        Lanes by{' '}
        <select
          value={mode}
          onChange={(event) =>
            controller.act({
              type: 'mode',
              mode: LANE_MODES.find((choice) => choice === event.currentTarget.value) ?? 'party',
            })
          }
        >
          {LANE_MODES.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      </label>
      {!narrow && !embedded && (
        <>
          <button type="button" className="btn" onClick={() => save('saveSvg')}>
            Save SVG
          </button>
          <button type="button" className="btn" onClick={() => save('savePng')}>
            Save PNG
          </button>
        </>
      )}
      {narrow && <LaneKey controller={controller} />}
    </div>
  );
}

/** What the threads beside the vertical timeline stand for. */
function LaneKey({ controller }: { controller: Controller }) {
  return (
    <ul className="tool__key" aria-label="Lanes, from left to right">
      {controller.getIndex().lanes.map(({ choice: { id, label, colour } }) => (
        <li key={id}>
          <i className={`chip__lane lane-c--${colour}`} />
          {label}
        </li>
      ))}
    </ul>
  );
}

/** Leads out of the frame to the same view of the whole timeline. */
function WholeLink({ controller, base }: { controller: Controller; base: string }) {
  const search = controller.getSearch();
  return (
    <a className="btn" href={withBase(base, `/timeline/${search && `?${search}`}`)} target="_top">
      Open the whole timeline
    </a>
  );
}
