import { itemAt } from '../../schema/item-at.ts';
import type { BarFill, PlacedBar, PlacedLane, PlacedTimeline } from '../../timeline/placed.ts';
import { SIGN_PATHS } from '../../timeline/sign-paths.ts';
import { AXIS, BAND_ROW, BAR_HEIGHT, BAR_STRENGTH } from '../../timeline/sizes.ts';
import { formatCount } from '../../timeline/zoom-levels.ts';
import type { Ink } from './ink.ts';

const BAND_STRENGTH = 0.17;
/** Slices in which a fading end is painted. */
const SLICES = 8;
/** Room between words and the edge of their bar or of the screen. */
const INSET = 4;
/** Width of the sign in a bar. */
const SIGN = 12;

interface Frame {
  /** Width of the names of the lanes. */
  gutter: number;
  /** Pixels by which the layout is moved. */
  shift: number;
  /** Device pixels for a CSS pixel. */
  ratio: number;
}

/**
 * Paints one frame of a drawing that moves: axis, lanes and their names as the SVG at rest has them. An SVG would be
 * laid out, and drawn anew for every tile of the screen. Boxes come first and words last, so that the type is set few
 * times.
 */
export function paintMoving(
  context: CanvasRenderingContext2D,
  placed: PlacedTimeline,
  ink: Ink,
  { gutter, shift, ratio }: Frame,
): void {
  const { width, height, lanes, ticks } = placed;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.fillStyle = ink.rule;
  for (const { y } of lanes) context.fillRect(0, y, gutter + width, 1);
  if (gutter > 0) paintHeads(context, lanes, ink);
  context.save();
  context.beginPath();
  context.rect(gutter, 0, width, height);
  context.clip();
  context.translate(gutter + shift, 0);
  context.fillStyle = ink.rule;
  for (const { x } of ticks) context.fillRect(Math.round(x), AXIS - 8, 1, height - AXIS + 8);
  for (const lane of lanes) paintShapes(context, lane, ink);
  const slides = paintWords(context, placed, ink, -shift);
  for (const lane of lanes) paintSigns(context, lane, slides, ink, gutter + shift, ratio);
  context.restore();
}

type Context = CanvasRenderingContext2D;

function setType(context: Context, font: string, colour: string, { family }: Ink): void {
  context.font = `${font} ${family}`;
  context.fillStyle = colour;
}

function stroke(context: Context, path: string, width: number, strength: number): void {
  if (path === '') return;
  context.globalAlpha = strength;
  context.lineWidth = width;
  context.stroke(new Path2D(path));
}

function paintHeads(context: Context, lanes: readonly PlacedLane[], ink: Ink): void {
  for (const { y, height, colour } of lanes) {
    context.fillStyle = itemAt(ink.lanes, colour);
    context.fillRect(0, y + 12, 3, height - 24);
  }
  setType(context, '600 14px', ink.ink, ink);
  for (const { y, height, label } of lanes) context.fillText(label, 14, y + height / 2 - 2);
  setType(context, '400 12px', ink.muted, ink);
  for (const { y, height, told } of lanes) context.fillText(told, 14, y + height / 2 + 14);
}

function paintShapes(context: Context, lane: PlacedLane, ink: Ink): void {
  const colour = itemAt(ink.lanes, lane.colour);
  const { baseY } = lane;
  context.fillStyle = colour;
  context.strokeStyle = colour;
  for (const { x, y, width, fill } of lane.bands)
    paintFading(context, { x, y, width, fill }, BAND_ROW - 2, BAND_STRENGTH);
  for (const { pieces, y } of lane.bars)
    for (const { x, width, fill } of pieces)
      paintFading(context, { x, y, width, fill }, BAR_HEIGHT, BAR_STRENGTH);
  // On the middle of a pixel, where the SVG has crisp edges.
  context.translate(0, 0.5);
  stroke(context, lane.baseline, 1, 0.45);
  context.translate(0, -0.5);
  stroke(context, lane.ghosts, 1, 0.6);
  stroke(context, lane.whiskers, 3, 0.4);
  stroke(context, lane.bars.map(arrowsOf).join(''), 1.75, 1);
  context.globalAlpha = 0.75;
  context.fillStyle = ink.strong;
  for (const { flagX, y } of lane.labels) context.fillRect(flagX - 0.5, y - 8, 1, baseY - 1 - y);
  context.globalAlpha = 1;
  context.fillStyle = colour;
  for (const { x, count, tick } of lane.marks)
    if (tick && count === 1) context.fillRect(x - 0.75, baseY - 4.5, 1.5, 9);
  paintPills(context, lane, 0.75);
  context.fillStyle = ink.paper;
  paintPills(context, lane, -0.75);
}

/** All pills of a lane, grown by so many pixels on every side; each by itself, since one path for all takes longer. */
function paintPills(context: Context, { marks, baseY }: PlacedLane, by: number): void {
  for (const { x, half, count } of marks) {
    if (count === 1) continue;
    context.beginPath();
    context.roundRect(x - half - by, baseY - 8 - by, (half + by) * 2, (8 + by) * 2, 8 + by);
    context.fill();
  }
}

interface Strip {
  x: number;
  y: number;
  width: number;
  fill: BarFill;
}

function paintFading(context: Context, { x, y, width, fill }: Strip, height: number, strength: number): void {
  const slices = fill === 'solid' ? 1 : SLICES;
  const slice = width / slices;
  for (let n = 0; n < slices; n++) {
    const along = (n + 0.5) / slices;
    const part = { solid: 1, in: along, out: 1 - along, both: 1 - Math.abs(2 * along - 1) }[fill];
    context.globalAlpha = strength * part;
    context.fillRect(x + n * slice, y, slice, height);
  }
}

function arrowsOf({ x0, x1, y, openStart, openEnd }: PlacedBar): string {
  const middle = y + BAR_HEIGHT / 2;
  const end = openEnd ? `M${x1 - 5} ${middle - 4}l5 4l-5 4` : '';
  return openStart ? `${end}M${x0 + 5} ${middle - 4}l-5 4l5 4` : end;
}

/** How far what begins at `at` and is so wide is moved along to stay in sight; it never leaves its bar or band. */
function slideOf(at: number, width: number, end: number, left: number): number {
  return Math.max(0, Math.min(left + INSET - at, end - INSET - at - width));
}

/** Paints all words; gives how far those of bars that begin out of sight were moved along, for their signs to follow. */
function paintWords(
  context: Context,
  { lanes, ticks }: PlacedTimeline,
  ink: Ink,
  left: number,
): Map<PlacedBar, number> {
  const slides = new Map<PlacedBar, number>();
  for (const major of [false, true]) {
    setType(context, major ? '600 12px' : '400 12px', major ? ink.ink : ink.muted, ink);
    for (const tick of ticks)
      if (tick.label && tick.major === major) context.fillText(tick.label, Math.round(tick.x) + 5, 18);
  }
  for (const bold of [false, true]) {
    setType(context, bold ? '600 12px' : '500 12px', ink.ink, ink);
    for (const { labels } of lanes)
      for (const { text, suffix, x, y, end, bold: own } of labels)
        if (own === bold) paintText(context, text + suffix, x, y, end);
  }
  setType(context, '500 11px', ink.ink, ink);
  for (const { bars, bands } of lanes) {
    for (const bar of bars) {
      const { text, signX, x1, y } = bar;
      const within = text !== null && !text.end && text.x < x1;
      if (signX !== null && signX - SIGN / 2 < left + INSET) {
        const start = signX - SIGN / 2;
        const width = within ? text.x - start + context.measureText(text.text).width : SIGN;
        slides.set(bar, slideOf(start, width, x1, left));
      }
      if (text)
        paintText(context, text.text, text.x + (within ? (slides.get(bar) ?? 0) : 0), y + 11, text.end);
    }
    for (const { text, textX, x, width, y } of bands)
      if (text)
        context.fillText(
          text,
          textX + slideOf(textX, context.measureText(text).width, x + width, left),
          y + 12,
        );
  }
  setType(context, '650 11px', ink.ink, ink);
  context.textAlign = 'center';
  for (const { marks, baseY } of lanes)
    for (const { x, count } of marks) if (count > 1) context.fillText(formatCount(count), x, baseY + 4);
  context.textAlign = 'start';
  return slides;
}

function paintText(context: Context, text: string, x: number, y: number, end: boolean): void {
  context.textAlign = end ? 'right' : 'left';
  context.fillText(text, Math.round(x), y);
  context.textAlign = 'start';
}

const signs: Path2D[] = [];

/** Marks of single events, and the signs in bars, as the sprite has them. */
function paintSigns(
  context: Context,
  { marks, bars, baseY, colour }: PlacedLane,
  slides: ReadonlyMap<PlacedBar, number>,
  ink: Ink,
  left: number,
  ratio: number,
): void {
  const put = (standing: number, x: number, y: number, scale: number): void => {
    signs[standing] ??= new Path2D(SIGN_PATHS[standing]);
    const size = scale * ratio;
    context.setTransform(size, 0, 0, size, (left + x) * ratio, y * ratio);
    context.fill(signs[standing], 'evenodd');
  };
  context.fillStyle = itemAt(ink.lanes, colour);
  for (const { x, count, tick, standing } of marks) if (count === 1 && !tick) put(standing, x, baseY, 0.875);
  context.fillStyle = ink.ink;
  for (const bar of bars)
    if (bar.signX !== null)
      put(bar.standing, bar.signX + (slides.get(bar) ?? 0), bar.y + BAR_HEIGHT / 2, 0.75);
}
