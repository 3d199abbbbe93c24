import { memo, useMemo } from 'react';
import type { Controller } from '../../timeline/controller.ts';
import { listPresets, sortMiddles } from '../../timeline/list-presets.ts';
import {
  clampWindow,
  formatWindow,
  isSameWindow,
  type TimeWindow,
  zoomWindow,
} from '../../timeline/time-window.ts';
import { middle } from '../../timeline/timeline-data.ts';

const STEP = 2;

/** Windows one press away, each saying what it will show, and one step closer or wider. */
export const Presets = memo(function Presets({
  controller,
  window,
  shown,
  selected,
}: {
  controller: Controller;
  window: TimeWindow;
  /** Events that the filters leave. */
  shown: Int32Array;
  selected: number | null;
}) {
  const { first, span, whole, bounds, data } = controller;
  const middles = useMemo(() => sortMiddles(data, shown), [data, shown]);
  const chosen = selected === null ? null : middle(data, selected);
  const presets = listPresets({ bounds, whole, first, span, window, middles, selected: chosen });
  const around =
    chosen !== null && chosen > window[0] && chosen < window[1] ? chosen : (window[0] + window[1]) / 2;
  const zoomed = (factor: number): TimeWindow => clampWindow(zoomWindow(window, factor, around), bounds);
  const step = (factor: number, sign: string, words: string) => {
    const target = zoomed(factor);
    return (
      <button
        type="button"
        className="btn"
        aria-disabled={isSameWindow(target, window) || undefined}
        onClick={() => controller.act({ type: 'zoom', factor, at: around })}
      >
        <b aria-hidden="true">{sign}</b>
        <span className="vh">{words}</span>
        <span className="btn__range">{formatWindow(target)}</span>
      </button>
    );
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: buttons in a row, not fields */}
      <div className="seg" role="group" aria-label="How much time to show">
        {presets.map(({ label, range, window: target }) => (
          <button
            key={label}
            type="button"
            aria-pressed={isSameWindow(target, window)}
            onClick={() => controller.act({ type: 'window', window: target, settled: true })}
          >
            <b>{label}</b> <span>{range}</span>
          </button>
        ))}
      </div>
      {step(STEP, '+', 'Closer: ')}
      {step(1 / STEP, '−', 'Wider: ')}
      {selected !== null && (
        <button type="button" className="btn" onClick={() => controller.act({ type: 'fit-selection' })}>
          Fit selection
        </button>
      )}
    </>
  );
});
