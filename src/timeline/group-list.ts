import { partsOfDay } from '../schema/calendar.ts';
import { lastOf } from '../schema/item-at.ts';
import { formatYear } from '../schema/sourced-date.ts';
import { firstDay, PRECISION, type TimelineData } from './timeline-data.ts';

/** Events whose order is known against all others, or several whose order among themselves is not. */
export interface ListGroup {
  /** Places in the data; more than one where the order is not known. */
  events: number[];
}

export interface ListYear {
  year: string;
  groups: ListGroup[];
}

/**
 * The list behind the drawing: all given events by year and date. Events of which neither is known to come before the
 * other stand in one group ("order not known"). Lasting intervals are placed by when they began.
 */
export function groupList(data: TimelineData, events: Iterable<number>): ListYear[] {
  const years: ListYear[] = [];
  let open: ListGroup | null = null;
  let reach = Number.NEGATIVE_INFINITY;
  for (const event of events) {
    const year = formatYear(partsOfDay(firstDay(data, event))[0]);
    if (years.at(-1)?.year !== year) {
      years.push({ year, groups: [] });
      open = null;
      reach = Number.NEGATIVE_INFINITY;
    }
    const [from, to] = beginning(data, event);
    // Two events of the same known day share a line as well: which came first that day is not known either.
    if (open && from <= reach) open.events.push(event);
    else {
      open = { events: [event] };
      lastOf(years).groups.push(open);
    }
    // A whole year says too little to tie all its events together.
    if (data.events.precision[event] !== PRECISION.year) reach = Math.max(reach, to);
  }
  return years;
}

/** The days on which it may have begun. */
function beginning(data: TimelineData, event: number): [number, number] {
  const from = firstDay(data, event);
  return [from, Math.max(from, data.events.startLatest[event] ?? from)];
}
