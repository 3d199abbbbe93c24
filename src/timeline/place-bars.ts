import { numberAt } from '../schema/columns.ts';
import { itemAt } from '../schema/item-at.ts';
import { toItemKey } from './item-key.ts';
import { nameEvent } from './name-event.ts';
import { cutText } from './place-labels.ts';
import type { BarFill, Measure, PlacedBar } from './placed.ts';
import { endDay, firstDay, PRECISION, type TimelineData } from './timeline-data.ts';

export const BAR_ROW = 18;
const SIGN = 12;
const INSET = 4;

/** Where pixels and days meet: x = (day - from) * scale, and what is laid out. */
export interface Frame {
  from: number;
  scale: number;
  left: number;
  right: number;
}

/**
 * One row of bars. A bar fades over the days on which it may have begun or ended, and runs out with an arrow where an
 * end is open. Its title stands in the part that can be seen, else beside it.
 */
export function placeBarRow(
  data: TimelineData,
  events: readonly number[],
  y: number,
  frame: Frame,
  measure: Measure,
): PlacedBar[] {
  const bars = events.map((event) => placeBar(data, event, y, frame));
  for (const [at, bar] of bars.entries()) {
    const before = bars[at - 1]?.x1 ?? frame.left;
    const textBefore = bars[at - 1]?.text;
    const reached = textBefore && !textBefore.end ? textBefore.x + measure(textBefore.text, false) : before;
    placeWords(
      data,
      bar,
      { left: Math.max(before, reached), right: bars[at + 1]?.x0 ?? frame.right },
      frame,
      measure,
    );
  }
  return bars;
}

function placeBar(data: TimelineData, event: number, y: number, frame: Frame): PlacedBar {
  const { events } = data;
  const at = (day: number): number => (day - frame.from) * frame.scale;
  const clamp = (x: number): number => Math.max(frame.left - 20, Math.min(frame.right + 20, x));
  const x0 = clamp(at(firstDay(data, event)));
  const x1 = clamp(at(endDay(data, event)));
  const inner = (x: number): number => Math.max(x0, Math.min(x1, x));
  const startLatest = events.startLatest[event];
  const endEarliest = events.endEarliest[event];
  const interval = events.precision[event] === PRECISION.interval;
  return {
    key: toItemKey('bar', event),
    event,
    x0,
    x1,
    y,
    pieces: interval
      ? cutPieces(
          x0,
          inner(at(startLatest ?? firstDay(data, event))),
          inner(at((endEarliest ?? data.asOf) + 1)),
          x1,
        )
      : [{ x: x0, width: x1 - x0, fill: isCrisp(data, event) ? 'solid' : 'both' }],
    openStart: events.earliest[event] === null,
    openEnd: events.latest[event] === null,
    standing: numberAt(events.standing, event),
    name: nameEvent(data, event),
    signX: null,
    text: null,
  };
}

/** A month is drawn over its days; what is wider or only about right fades. */
function isCrisp({ events }: TimelineData, event: number): boolean {
  return numberAt(events.precision, event) <= PRECISION.month && !events.fuzzy[event];
}

/** The parts of an interval: where it may have begun, where it surely was, where it may have ended. */
export function cutPieces(
  x0: number,
  sure0: number,
  sure1: number,
  x1: number,
): { x: number; width: number; fill: BarFill }[] {
  if (sure0 >= sure1) return [{ x: x0, width: x1 - x0, fill: 'both' }];
  const pieces: { x: number; width: number; fill: BarFill }[] = [
    { x: x0, width: sure0 - x0, fill: 'in' },
    { x: sure0, width: sure1 - sure0, fill: 'solid' },
    { x: sure1, width: x1 - sure1, fill: 'out' },
  ];
  return pieces.filter(({ width }) => width > 0.5);
}

function placeWords(
  data: TimelineData,
  bar: PlacedBar,
  room: { left: number; right: number },
  frame: Frame,
  measure: Measure,
): void {
  const title = itemAt(data.events.title, bar.event);
  const from = Math.max(bar.x0, frame.left) + INSET;
  const to = Math.min(bar.x1, frame.right) - INSET;
  if (to - from < SIGN) return;
  bar.signX = from + SIGN / 2;
  const width = measure(title, false);
  if (from + SIGN + INSET + width <= to) {
    bar.text = { x: from + SIGN + INSET, text: title, end: false };
    return;
  }
  if (bar.x1 + INSET + width + INSET <= Math.min(room.right, frame.right)) {
    bar.text = { x: bar.x1 + INSET, text: title, end: false };
    return;
  }
  if (bar.x0 - INSET - width - INSET >= Math.max(room.left, frame.left)) {
    bar.text = { x: bar.x0 - INSET, text: title, end: true };
    return;
  }
  const space = to - from - SIGN - INSET;
  if (space > 110)
    bar.text = { x: from + SIGN + INSET, text: cutText(title, space, false, measure), end: false };
}
