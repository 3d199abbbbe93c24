import { memo } from 'react';
import {
  clampWindow,
  formatWindow,
  listPresets,
  type TimeWindow,
  zoomWindow,
} from '../../views/timeline/time-window.ts';
import { middle } from '../../views/timeline/timeline-data.ts';
import type { Controller } from './controller.ts';

const STEP = 2;

/** Windows one press away, each saying what it will show, and one step closer or wider. */
export const Presets = memo(function Presets({
  controller,
  window,
  selected,
}: {
  controller: Controller;
  window: TimeWindow;
  selected: number | null;
}) {
  const { first, bounds, data } = controller;
  const chosen = selected === null ? null : middle(data, selected);
  const around =
    chosen !== null && chosen > window[0] && chosen < window[1] ? chosen : (window[0] + window[1]) / 2;
  const shows = (factor: number): string =>
    formatWindow(clampWindow(zoomWindow(window, factor, around), bounds));
  const zoom = (factor: number): void => controller.act({ type: 'zoom', factor, at: around });
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: buttons in a row, not fields */}
      <div className="seg" role="group" aria-label="How much time to show">
        {listPresets(first, controller.span, around).map(({ label, range, window: target }) => (
          <button
            key={label}
            type="button"
            aria-pressed={Math.abs(target[0] - window[0]) < 1 && Math.abs(target[1] - window[1]) < 1}
            onClick={() => controller.act({ type: 'window', window: target, settled: true })}
          >
            <b>{label}</b> <span>{range}</span>
          </button>
        ))}
      </div>
      <button type="button" className="btn" onClick={() => zoom(STEP)}>
        <b aria-hidden="true">+</b>
        <span className="vh">Closer: </span>
        <span className="btn__range">{shows(STEP)}</span>
      </button>
      <button type="button" className="btn" onClick={() => zoom(1 / STEP)}>
        <b aria-hidden="true">−</b>
        <span className="vh">Wider: </span>
        <span className="btn__range">{shows(1 / STEP)}</span>
      </button>
      {selected !== null && (
        <button type="button" className="btn" onClick={() => controller.act({ type: 'fit-selection' })}>
          Fit selection
        </button>
      )}
    </>
  );
});
