import { searchFrom } from '../../timeline/search-days.ts';
import type { TimeWindow } from '../../timeline/time-window.ts';

export const PUBLIC_HEIGHT = 64;
const BASE = 46;
const BIN = 6;

interface PublicAxisProps {
  /** Sorted days on which the shown events became public. */
  days: ArrayLike<number>;
  window: TimeWindow;
  width: number;
  /** "As known on" that day, as a line over the axis. */
  known: number | null;
}

/** When the shown events became public, on the same axis as when they happened. */
export function PublicAxis({ days, window, width, known }: PublicAxisProps) {
  const scale = width / (window[1] - window[0]);
  const bins: { x: number; count: number }[] = [];
  let most = 4;
  let at = searchFrom(days, window[0]);
  for (let x = 0; x < width && at < days.length; x += BIN) {
    const next = searchFrom(days, window[0] + (x + BIN) / scale);
    if (next > at) bins.push({ x, count: next - at });
    most = Math.max(most, next - at);
    at = next;
  }
  const knownX = known === null ? null : (known - window[0]) * scale;
  return (
    <g>
      <path
        className="tl-bin tl-bin--public"
        d={bins
          .map(({ x, count }) => {
            const height = Math.max(3, (count / most) * 26);
            return `M${Math.round(x)} ${BASE - height}h${BIN - 1.5}v${height}h${1.5 - BIN}z`;
          })
          .join('')}
      />
      <path className="tl-midline" d={`M0 ${BASE + 0.5}H${width}`} />
      {knownX !== null && knownX >= 0 && knownX <= width && (
        <path className="tl-known" d={`M${knownX} 8V${BASE + 8}`} />
      )}
    </g>
  );
}
