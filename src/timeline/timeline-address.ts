import { formatKnown, KNOWN_PARAMETER, parseKnown } from '../provenance/known-day.ts';
import { toDayNumber, toIsoDay } from '../schema/calendar.ts';
import { LANE_MODES, type LaneMode } from './assign-lanes.ts';
import { FACETS, NO_FILTER, type TimelineFilter } from './filter-events.ts';
import type { TimeWindow } from './time-window.ts';

/** What an address can say about a timeline: the same words open the same view anywhere, embeds too. */
export interface TimelineAddress {
  /** Null where the address does not say: the tool shows what it shows first. */
  window: TimeWindow | null;
  mode: LaneMode;
  filter: TimelineFilter;
  /** Id of the selected event. */
  event: string | null;
}

/** Reads an address; what it does not understand it leaves out. */
export function parseTimelineAddress(search: string): TimelineAddress {
  const parameters = new URLSearchParams(search);
  const from = parseMoment(parameters.get('from'));
  const to = parseMoment(parameters.get('to'));
  const mode = LANE_MODES.find((candidate) => candidate === parameters.get('lanes')) ?? 'party';
  const filter: TimelineFilter = {
    ...NO_FILTER,
    entity: parseId(parameters.get('entity')) ?? '',
    text: (parameters.get('q') ?? '').slice(0, 100),
    known: parseKnown(parameters.get(KNOWN_PARAMETER)),
  };
  for (const facet of FACETS) {
    const ids = (parameters.get(facet) ?? '').split(',').filter((id) => parseId(id));
    if (ids.length > 0) filter[facet] = [...new Set(ids)];
  }
  return {
    window: from !== null && to !== null && from < to ? [from, to] : null,
    mode,
    filter,
    event: parseId(parameters.get('event')),
  };
}

/** The same as the part of an address after `?`, empty where everything is as at first. */
export function formatTimelineAddress({ window, mode, filter, event }: TimelineAddress): string {
  const parameters: [string, string | null][] = [
    ['from', window && formatMoment(window[0])],
    ['to', window && formatMoment(window[1])],
    ['lanes', mode === 'party' ? null : mode],
    ...FACETS.map((facet): [string, string | null] => [facet, filter[facet].join(',') || null]),
    ['entity', filter.entity || null],
    ['q', filter.text || null],
    [KNOWN_PARAMETER, formatKnown(filter.known)],
    ['event', event],
  ];
  return parameters
    .filter((parameter): parameter is [string, string] => parameter[1] !== null)
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`)
    .join('&');
}

function parseId(text: string | null): string | null {
  return text && /^[a-z0-9-]{2,80}$/.test(text) ? text : null;
}

/** "2018-01-03" or "2018-01-03.25": a day and the part of it that has passed. */
function parseMoment(text: string | null): number | null {
  const match = /^(\d{4}-\d\d-\d\d)(\.\d{1,2})?$/.exec(text ?? '');
  if (!match) return null;
  const [, date = '', part = '0'] = match;
  const day = toDayNumber(date);
  return Number.isFinite(day) ? Math.round((day + Number(part)) * 100) / 100 : null;
}

function formatMoment(moment: number): string {
  const day = Math.floor(moment);
  const part = Math.round((moment - day) * 100);
  return part === 0 ? toIsoDay(day) : `${toIsoDay(day)}.${String(part).padStart(2, '0').replace(/0$/, '')}`;
}
