import { compareTexts } from '../schema/compare.ts';
import { itemAt } from '../schema/item-at.ts';
import type { Measure, PlacedLabel } from './placed.ts';
import { LABEL_ROW } from './sizes.ts';

/** Words start so far from their flag. */
const INSET = 5;
/** No label is wider than this; a longer title is cut at a word. */
const WIDEST = 290;
/** Labels tried in one lane, the weightiest first. */
const TRIED = 40;

/** Something that would like its title beside it. */
export interface LabelCandidate {
  key: string;
  event: number;
  x: number;
  title: string;
  suffix: string;
  weight: number;
}

interface Taken {
  from: number;
  to: number;
}

interface Wish extends LabelCandidate {
  text: string;
  width: number;
  bold: boolean;
}

/** Orders in which labels are tried: the weightiest first, or along the lane, where flags stack like stairs. */
const ORDERS: ((a: Wish, b: Wish) => number)[] = [
  (a, b) => b.weight - a.weight || a.x - b.x,
  (a, b) => b.weight - a.weight || b.x - a.x,
  (a, b) => a.x - b.x,
];

/**
 * Puts titles into rows above a lane's line, in the lowest row that is free, to the right of the flag if it fits
 * there. No label touches another or crosses another's flag. Of a few orders the one is taken that places most weight.
 * `bottom` is the y of the lowest row's text; `whole` cuts no title, so that one too long for its place has none.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  room: { left: number; right: number; rows: number; bottom: number; quick: boolean; whole?: boolean },
  measure: Measure,
): PlacedLabel[] {
  const wishes = [...candidates]
    .sort((a, b) => b.weight - a.weight || a.x - b.x || compareTexts(a.key, b.key))
    .slice(0, TRIED)
    .map((candidate) => toWish(candidate, room.whole ? Number.POSITIVE_INFINITY : WIDEST, measure));
  let best: PlacedLabel[] = [];
  let most = -1;
  for (const order of ORDERS) {
    const placed = placeInOrder([...wishes].sort(order), room);
    if (placed.worth <= most) continue;
    most = placed.worth;
    best = placed.labels;
    if (room.quick || best.length === wishes.length) break;
  }
  return best.sort((a, b) => a.flagX - b.flagX || compareTexts(a.key, b.key));
}

function toWish(candidate: LabelCandidate, widest: number, measure: Measure): Wish {
  const bold = candidate.weight >= 3;
  const suffixWidth = candidate.suffix ? measure(candidate.suffix, false) : 0;
  const text = cutText(candidate.title, widest - suffixWidth, bold, measure);
  return { ...candidate, text: isolate(text), width: measure(text, bold) + suffixWidth, bold };
}

function placeInOrder(
  wishes: readonly Wish[],
  room: { left: number; right: number; rows: number; bottom: number },
): { labels: PlacedLabel[]; worth: number } {
  const taken: Taken[][] = Array.from({ length: room.rows }, () => []);
  const labels: PlacedLabel[] = [];
  let worth = 0;
  for (const { key, event, x, suffix, weight, text, width, bold } of wishes) {
    const spot = findSpot(taken, room, x, width);
    if (!spot) continue;
    const { row, end } = spot;
    worth += weight * weight;
    itemAt(taken, row).push(reach(x, width, end));
    for (let below = 0; below < row; below++) itemAt(taken, below).push({ from: x - 2, to: x + 2 });
    labels.push({
      key,
      event,
      flagX: x,
      x: end ? x - INSET : x + INSET,
      y: room.bottom - row * LABEL_ROW,
      width,
      end,
      text,
      suffix,
      bold,
    });
  }
  return { labels, worth };
}

function findSpot(
  taken: readonly Taken[][],
  room: { left: number; right: number },
  x: number,
  width: number,
): { row: number; end: boolean } | null {
  const hits = (row: number, { from, to }: Taken): boolean =>
    itemAt(taken, row).some((other) => from < other.to && other.from < to);
  for (let row = 0; row < taken.length; row++) {
    // The flag would cross a label below.
    if (row > 0 && hits(row - 1, { from: x - 2, to: x + 2 })) return null;
    for (const end of [false, true]) {
      const own = reach(x, width, end);
      if (own.from < room.left - 1 || own.to > room.right + 1 || hits(row, own)) continue;
      return { row, end };
    }
  }
  return null;
}

function reach(x: number, width: number, end: boolean): Taken {
  return end ? { from: x - INSET - width - 2, to: x + 1 } : { from: x - 1, to: x + INSET + width + 2 };
}

/** The text, or as many whole words of it as are no wider, with an ellipsis. */
export function cutText(text: string, widest: number, bold: boolean, measure: Measure): string {
  if (measure(text, bold) <= widest) return text;
  let cut = text.slice(0, Math.max(1, Math.floor(widest / 5)));
  while (cut.length > 1 && measure(`${cut}…`, bold) > widest) {
    const space = cut.lastIndexOf(' ');
    cut = space > 8 ? cut.slice(0, space) : cut.slice(0, -1);
  }
  return `${cut.trimEnd()}…`;
}

/** Right-to-left words keep their own direction, with the ellipsis at their end. */
function isolate(text: string): string {
  return /[\u0590-\u08ff\ufb1d-\ufefc]/.test(text) ? `\u2067${text}\u2069` : text;
}
