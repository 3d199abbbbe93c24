import type { Frame } from './place-bars.ts';
import type { BarFill, Measure, PlacedBand } from './placed.ts';
import { BAND_ROW } from './sizes.ts';
import type { Band, TimelineData } from './timeline-data.ts';

const INSET = 7;

/** The lasting states of one lane that the frame shows; each fades where an end is open or not known to the day. */
export function placeBands(
  data: TimelineData,
  lane: number,
  top: number,
  frame: Frame,
  measure: Measure,
): PlacedBand[] {
  const at = (day: number): number => (day - frame.from) * frame.scale;
  return data.bands.flatMap((band, n) => {
    if (band.lane !== lane) return [];
    const x0 = Math.max(frame.left, at(band.earliest ?? Number.NEGATIVE_INFINITY));
    const x1 = Math.min(frame.right, at((band.latest ?? data.asOf) + 1));
    if (x1 - x0 < 1.5) return [];
    const words = chooseWords(band, x1 - x0 - 2 * INSET, measure);
    return [
      {
        key: `s${n}`,
        x: x0 + 0.75,
        y: top + band.row * BAND_ROW,
        width: x1 - x0 - 1.5,
        fill: fadeOf(band, frame),
        path: band.path,
        title: band.title,
        text: words,
        textX: x0 + INSET,
      },
    ];
  });
}

/** The label, else its short form, else none: the link's name has it. A word cut in two would be neither. */
function chooseWords(band: Band, room: number, measure: Measure): string {
  if (measure(band.label, false) <= room) return band.label;
  if (measure(band.short, false) <= room) return band.short;
  return '';
}

function fadeOf(band: Band, { from, scale, right, left }: Frame): BarFill {
  const edge = (day: number): number => (day - from) * scale;
  const soft = (a: number | null, b: number | null): boolean =>
    a === null || b === null || (b - a) * scale > 3;
  const start =
    soft(band.earliest, band.startLatest) && (band.earliest === null || edge(band.earliest) > left);
  const end = soft(band.endEarliest, band.latest) && (band.latest === null || edge(band.latest) < right);
  return start && end ? 'both' : start ? 'in' : end ? 'out' : 'solid';
}
