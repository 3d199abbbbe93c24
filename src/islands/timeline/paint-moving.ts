import { BAR_STRENGTH, DIGIT, drawLane } from '../../views/timeline/draw-lane.ts';
import { BAND_ROW } from '../../views/timeline/place-bands.ts';
import { AXIS } from '../../views/timeline/place-timeline.ts';
import type { PlacedBand, PlacedLane, PlacedTimeline } from '../../views/timeline/placed.ts';
import type { Ink } from './ink.ts';

const BAND_STRENGTH = 0.17;
/** Slices in which a band's fading end is painted. */
const SLICES = 12;

interface Frame {
  /** Width of the names of the lanes. */
  gutter: number;
  /** Pixels by which the layout is moved. */
  shift: number;
  /** Device pixels for a CSS pixel. */
  ratio: number;
}

/**
 * Paints one frame of a drawing that moves: axis, lanes and their names as the SVG at rest has them. A canvas is drawn
 * once, where an SVG is laid out, and drawn anew for every tile of the screen.
 */
export function paintMoving(
  context: CanvasRenderingContext2D,
  placed: PlacedTimeline,
  ink: Ink,
  { gutter, shift, ratio }: Frame,
): void {
  const width = gutter + placed.width;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  for (const lane of placed.lanes) paintHead(context, lane, width, gutter, ink);
  context.save();
  context.beginPath();
  context.rect(gutter, 0, placed.width, placed.height);
  context.clip();
  context.translate(gutter + shift, 0);
  paintAxis(context, placed, ink);
  for (const lane of placed.lanes) paintLane(context, lane, ink);
  context.restore();
}

type Context = CanvasRenderingContext2D;

function type(context: Context, font: string, colour: string, { family }: Ink): void {
  context.font = `${font} ${family}`;
  context.fillStyle = colour;
}

function fill(context: Context, path: string, colour: string, strength = 1): void {
  if (path === '') return;
  context.globalAlpha = strength;
  context.fillStyle = colour;
  context.fill(new Path2D(path), 'evenodd');
  context.globalAlpha = 1;
}

function stroke(context: Context, path: string, colour: string, width: number, strength = 1): void {
  if (path === '') return;
  context.globalAlpha = strength;
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke(new Path2D(path));
  context.globalAlpha = 1;
}

function paintHead(
  context: Context,
  { y, height, label, told, colour }: PlacedLane,
  width: number,
  gutter: number,
  ink: Ink,
): void {
  stroke(context, `M0 ${y + 0.5}H${width}`, ink.rule, 1);
  if (gutter === 0) return;
  context.fillStyle = ink.lanes[colour]!;
  context.fillRect(0, y + 12, 3, height - 24);
  type(context, '600 14px', ink.ink, ink);
  context.fillText(label, 14, y + height / 2 - 2);
  type(context, '400 12px', ink.muted, ink);
  context.fillText(told, 14, y + height / 2 + 14);
}

function paintAxis(context: Context, { ticks, height }: PlacedTimeline, ink: Ink): void {
  const grid = ticks.map(({ x }) => `M${Math.round(x) + 0.5} ${AXIS - 8}V${height}`).join('');
  stroke(context, grid, ink.rule, 1);
  for (const major of [false, true]) {
    type(context, major ? '600 12px' : '400 12px', major ? ink.ink : ink.muted, ink);
    for (const tick of ticks)
      if (tick.label && tick.major === major) context.fillText(tick.label, Math.round(tick.x) + 5, 18);
  }
}

function paintLane(context: Context, lane: PlacedLane, ink: Ink): void {
  const colour = ink.lanes[lane.colour]!;
  const { marks, details, pills, hollows, numbers, solid, fades, arrows, signs } = drawLane(lane);
  for (const band of lane.bands) paintBand(context, band, colour);
  stroke(context, lane.baseline, colour, 1, 0.45);
  stroke(context, lane.ghosts, colour, 1, 0.6);
  stroke(context, lane.whiskers, colour, 3, 0.4);
  stroke(context, lane.flags, ink.strong, 1, 0.75);
  fill(context, solid, colour, BAR_STRENGTH);
  for (const [step, path] of fades.entries())
    fill(context, path, colour, (BAR_STRENGTH * (step + 0.5)) / fades.length);
  paintWords(context, lane, ink);
  stroke(context, arrows, colour, 1.75);
  fill(context, signs, ink.ink);
  stroke(context, details, colour, 1.5);
  fill(context, marks, colour);
  fill(context, pills, colour);
  fill(context, hollows, ink.paper);
  type(context, '650 11px', ink.ink, ink);
  context.textAlign = 'center';
  for (const [n, x] of numbers.x.entries()) context.fillText(numbers.text[n]!, x + DIGIT / 2, lane.baseY + 4);
  context.textAlign = 'start';
}

function paintWords(context: Context, { labels, bars, bands }: PlacedLane, ink: Ink): void {
  for (const bold of [false, true]) {
    type(context, bold ? '600 12px' : '500 12px', ink.ink, ink);
    for (const label of labels) {
      if (label.bold !== bold) continue;
      context.textAlign = label.end ? 'right' : 'left';
      context.fillText(label.text + label.suffix, Math.round(label.x), label.y);
    }
  }
  type(context, '500 11px', ink.ink, ink);
  for (const { text, y } of bars) {
    if (!text) continue;
    context.textAlign = text.end ? 'right' : 'left';
    context.fillText(text.text, Math.round(text.x), y + 11);
  }
  context.textAlign = 'start';
  for (const { text, textX, y } of bands) if (text) context.fillText(text, textX, y + 12);
}

function paintBand(context: Context, { x, y, width, fill: how }: PlacedBand, colour: string): void {
  context.fillStyle = colour;
  const slice = width / SLICES;
  for (let n = 0; n < (how === 'solid' ? 1 : SLICES); n++) {
    const along = (n + 0.5) / SLICES;
    const part = { solid: 1, in: along, out: 1 - along, both: 1 - Math.abs(2 * along - 1) }[how];
    context.globalAlpha = BAND_STRENGTH * part;
    context.fillRect(x + n * slice, y, how === 'solid' ? width : slice, BAND_ROW - 2);
  }
  context.globalAlpha = 1;
}
