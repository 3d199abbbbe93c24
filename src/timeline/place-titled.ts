import { numberAt } from '../schema/columns.ts';
import { itemAt } from '../schema/item-at.ts';
import type { TimelineIndex } from './build-index.ts';
import { measureByTable } from './measure-text.ts';
import { placeTimeline } from './place-timeline.ts';
import type { PlacedTimeline, View } from './placed.ts';

/** Events tried for each title wanted. */
const TRIES = 8;

/**
 * Lays out a timeline with at most so many titles, each whole: the weightiest event of each lane, then the next of each.
 * A title that finds no room, or would take that of one chosen before it, makes way for the next in turn.
 */
export function placeTitled(index: TimelineIndex, view: View, most: number): PlacedTimeline {
  let titled = new Set<number>();
  let best = placeTimeline(index, { ...view, titled }, measureByTable);
  for (const event of inTurn(index).slice(0, TRIES * most)) {
    if (titled.size === most) break;
    const next = new Set([...titled, event]);
    const placed = placeTimeline(index, { ...view, titled: next }, measureByTable);
    if (countTitles(placed) < next.size) continue;
    titled = next;
    best = placed;
  }
  return best;
}

function countTitles({ lanes }: PlacedTimeline): number {
  return lanes.reduce((sum, { labels }) => sum + labels.length, 0);
}

/** The events of all lanes, one of each in turn, the weightiest first; each once, in the first lane that has it. */
function inTurn({ lanes, data }: TimelineIndex): number[] {
  const weight = (event: number): number => numberAt(data.events.weight, event);
  const queues = lanes.map(({ order }) => [...order].sort((a, b) => weight(b) - weight(a) || a - b));
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, at) =>
    queues
      .flatMap((queue) => (at < queue.length ? [itemAt(queue, at)] : []))
      .sort((a, b) => weight(b) - weight(a) || a - b),
  );
  return [...new Set(turns.flat())];
}
