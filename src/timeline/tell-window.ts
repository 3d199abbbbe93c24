import { float64At } from '../schema/columns.ts';
import { formatEvents } from './name-event.ts';
import { searchFirst, searchFrom } from './search-days.ts';
import type { TimeWindow } from './time-window.ts';
import { endDay, firstDay, type TimelineData } from './timeline-data.ts';

/** Where the shown events begin and where they end, each sorted: what `tellWindow` searches. */
export interface SortedEnds {
  starts: Float64Array;
  ends: Float64Array;
}

export function sortEnds(data: TimelineData, shown: Int32Array): SortedEnds {
  return {
    starts: Float64Array.from(shown, (event) => firstDay(data, event)).sort(),
    ends: Float64Array.from(shown, (event) => endDay(data, event)).sort(),
  };
}

/** How many of the shown events may lie in a window, and where the others do: "101 of 103 events in this window, 2 before it". */
export function tellWindow({ starts, ends }: SortedEnds, [from, to]: TimeWindow): string {
  const total = starts.length;
  // An end is the day after the last one.
  const before = searchFirst(total, (at) => float64At(ends, at) > from);
  const after = total - searchFrom(starts, to);
  const within = total - before - after;
  if (total === 0) return 'No event is left';
  if (within === total) return total === 1 ? '1 event in this window' : `All ${total} events in this window`;
  const elsewhere = [before > 0 && `${before} before it`, after > 0 && `${after} after it`].filter(Boolean);
  return [`${within} of ${formatEvents(total)} in this window`, ...elsewhere].join(', ');
}
