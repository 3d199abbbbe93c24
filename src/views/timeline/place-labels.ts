import type { Measure, PlacedLabel } from './placed.ts';

export const LABEL_ROW = 17;
/** Words start so far from their flag. */
const INSET = 5;
/** No label is wider than this; a longer title is cut at a word. */
const WIDEST = 250;
/** Labels tried in one lane, the weightiest first. */
const TRIED = 60;

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

/**
 * Puts titles into rows above a lane's line, the weightiest first, in the lowest row that is free, to the right of
 * the flag if it fits there. No label touches another or crosses another's flag. `bottom` is the y of the lowest
 * row's text.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  room: { left: number; right: number; rows: number; bottom: number },
  measure: Measure,
): PlacedLabel[] {
  const taken: Taken[][] = Array.from({ length: room.rows }, () => []);
  const placed: PlacedLabel[] = [];
  const order = [...candidates].sort(
    (a, b) => b.weight - a.weight || a.x - b.x || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
  for (const candidate of order.slice(0, TRIED)) {
    const bold = candidate.weight >= 3;
    const suffixWidth = candidate.suffix ? measure(candidate.suffix, false) : 0;
    const text = cutText(candidate.title, WIDEST - suffixWidth, bold, measure);
    const width = measure(text, bold) + suffixWidth;
    const spot = findSpot(taken, room, candidate.x, width);
    if (!spot) continue;
    const { row, end } = spot;
    taken[row]!.push(reach(candidate.x, width, end));
    for (let below = 0; below < row; below++)
      taken[below]!.push({ from: candidate.x - 2, to: candidate.x + 2 });
    placed.push({
      key: candidate.key,
      event: candidate.event,
      flagX: candidate.x,
      x: end ? candidate.x - INSET : candidate.x + INSET,
      y: room.bottom - row * LABEL_ROW,
      width,
      end,
      text: isolate(text),
      suffix: candidate.suffix,
      bold,
    });
  }
  return placed.sort((a, b) => a.flagX - b.flagX || (a.key < b.key ? -1 : 1));
}

function findSpot(
  taken: readonly Taken[][],
  room: { left: number; right: number },
  x: number,
  width: number,
): { row: number; end: boolean } | null {
  const hits = (row: number, { from, to }: Taken): boolean =>
    taken[row]!.some((other) => from < other.to && other.from < to);
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
