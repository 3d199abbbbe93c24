import { useId } from 'react';
import { formatDay } from '../../schema/sourced-date.ts';

interface KnownSliderProps {
  /** "As known on" that day; null is today. */
  known: number | null;
  /** First day, and the last one that the archive knows of. */
  span: readonly [number, number];
  playing: boolean;
  /** What is known on that day: "all 107 events". */
  told: string;
  onChange: (known: number | null, settled: boolean) => void;
  onPlay: () => void;
  onStop: () => void;
}

/** The second clock as a slider with play. Its right end is today. */
export function KnownSlider({ known, span, playing, told, onChange, onPlay, onStop }: KnownSliderProps) {
  const id = useId();
  const [first, last] = [Math.floor(span[0]), Math.ceil(span[1])];
  const value = known ?? last;
  const day = formatDay(Math.min(value, last));
  const change = (text: string, settled: boolean): void => {
    const next = Number(text);
    onChange(next >= last ? null : next, settled);
  };
  return (
    <div className="known">
      <label htmlFor={id} className="known__label">
        As known on
      </label>
      <input
        id={id}
        className="known__range"
        type="range"
        min={first}
        max={last}
        value={value}
        aria-valuetext={`${known === null ? 'today, ' : ''}${day}: ${told}`}
        onChange={(event) => change(event.currentTarget.value, false)}
        onPointerUp={(event) => change(event.currentTarget.value, true)}
        onKeyUp={(event) => change(event.currentTarget.value, true)}
      />
      <output className="known__told" htmlFor={id}>
        <b>{day}</b>: {told}
      </output>
      <button type="button" className="btn known__play" onClick={playing ? onStop : onPlay}>
        {playing ? 'Stop' : 'Play'}
      </button>
    </div>
  );
}
