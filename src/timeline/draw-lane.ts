import { round } from './place-marks.ts';
import type { PlacedBar, PlacedLane } from './placed.ts';
import { BAR_HEIGHT } from './sizes.ts';
import { formatCount } from './zoom-levels.ts';

/** Steps in which bars fade, each being one path for all bars of a lane: fine for a few, coarse for many. */
const FINE_STEPS = 14;
const COARSE_STEPS = 5;
const FEW = 14;
/** Advance of a digit in a pill. */
const DIGIT = 6.9;

/**
 * The evidence signs around the current point, in the order of the standing codes, in relative commands, so that many
 * can be strung into one path. Drawn with the even-odd rule.
 */
const QUOTE =
  'c-2.71.88-4.64 3.06-4.64 6.04c0 1.75 1.05 2.89 2.45 2.89c1.31 0 2.28-.96 2.28-2.28c0-1.22-.88-2.1-2.01-2.1c-.26 0-.53 0-.7.09c.26-1.31 1.4-2.45 2.98-3.15z';
const SIGNS = [
  'm4.81 0a4.81 4.81 0 1 1-9.62 0a4.81 4.81 0 1 1 9.62 0z',
  'm1.66 0a4.2 4.2 0 1 1-8.4 0a4.2 4.2 0 1 1 8.4 0zm5.08 0a4.2 4.2 0 1 1-8.4 0a4.2 4.2 0 1 1 8.4 0z',
  'm4.81 0a4.81 4.81 0 1 1-9.62 0a4.81 4.81 0 1 1 9.62 0zm-1.48 0a3.33 3.33 0 1 0-6.66 0a3.33 3.33 0 1 0 6.66 0z',
  'm-.7-5.95v9.28a4.64 4.64 0 0 1 0-9.28zm1.4 2.62v9.28a4.64 4.64 0 0 0 0-9.28z',
  `m-.88-4.46${QUOTE}m6.39 0${QUOTE}`,
] as const;

/** All that stands in a lane as a few paths, so that a frame costs a few elements however much there is. */
export interface LanePaths {
  marks: string;
  details: string;
  /** Pills in their colour, and what is left blank in them: two fills cost a third of a stroke. */
  pills: string;
  hollows: string;
  /** Digits of all pills with the place of each: one text. */
  numbers: { text: string; x: string };
  solid: string;
  fades: string[];
  arrows: string;
  signs: string;
}

/** Strings the shapes of a placed lane together. */
export function drawLane({ marks, bars, baseY }: PlacedLane): LanePaths {
  const paths: LanePaths = {
    marks: '',
    details: '',
    pills: '',
    hollows: '',
    numbers: { text: '', x: '' },
    solid: '',
    fades: Array.from({ length: bars.length > FEW ? COARSE_STEPS : FINE_STEPS }, () => ''),
    arrows: '',
    signs: '',
  };
  for (const { x: exact, half, count, tick, standing } of marks) {
    const x = round(exact);
    if (count === 1) {
      if (tick) paths.details += `M${x} ${baseY - 4.5}v9`;
      else paths.marks += `M${x} ${baseY}${SIGNS[standing]}`;
      continue;
    }
    paths.pills += pill(x, baseY, half, 8.75);
    paths.hollows += pill(x, baseY, half, 7.25);
    const digits = formatCount(count);
    for (let n = 0; n < digits.length; n++) {
      paths.numbers.text += digits[n];
      paths.numbers.x += `${round(x + (n - digits.length / 2) * DIGIT)} `;
    }
  }
  for (const bar of bars) drawBar(bar, paths);
  return paths;
}

/** A pill around a point; `half` is half its width where its edge runs, `radius` the radius of its ends. */
function pill(x: number, y: number, half: number, radius: number): string {
  const flat = round(half * 2 - 16);
  return `M${round(x - half + 8)} ${y - radius}h${flat}a${radius} ${radius} 0 0 1 0 ${radius * 2}h${-flat}a${radius} ${radius} 0 0 1 0${-radius * 2}z`;
}

function drawBar(
  { pieces, x0, x1, y, openStart, openEnd, signX, standing }: PlacedBar,
  paths: LanePaths,
): void {
  const middle = y + BAR_HEIGHT / 2;
  for (const { x, width, fill } of pieces) {
    if (fill === 'solid') paths.solid += box(x, y, width);
    else if (fill === 'both') {
      fade(paths.fades, x, y, width / 2, false);
      fade(paths.fades, x + width / 2, y, width / 2, true);
    } else fade(paths.fades, x, y, width, fill === 'out');
  }
  if (openEnd) paths.arrows += `M${round(x1 - 5)} ${middle - 4}l5 4l-5 4`;
  if (openStart) paths.arrows += `M${round(x0 + 5)} ${middle - 4}l-5 4l5 4`;
  if (signX !== null) paths.signs += `M${round(signX)} ${middle}${SIGNS[standing]}`;
}

function fade(fades: string[], x: number, y: number, width: number, falling: boolean): void {
  const steps = fades.length;
  const step = width / steps;
  for (let n = 0; n < steps; n++) fades[falling ? steps - 1 - n : n] += box(x + n * step, y, step);
}

function box(x: number, y: number, width: number): string {
  const from = round(x);
  const wide = round(round(x + width) - from);
  return `M${from} ${y}h${wide}v${BAR_HEIGHT}h${-wide}z`;
}
