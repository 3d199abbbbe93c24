import type { Archive, Event } from '../../archive/archive.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { placeStatic, type StaticTimeline } from '../../timeline/place-static.ts';
import { deriveTimelineEvents } from './derive-timeline.ts';

export interface SmallTimelineOptions {
  /** Which events; all where it is left out. */
  events?: (event: Event) => boolean;
  /** First and last day to show; the events' own span where it is left out. */
  window?: [number, number] | undefined;
  /** Ids of lanes to draw. */
  lanes?: readonly string[] | undefined;
  /** Id of an event to mark. */
  select?: string | undefined;
  /** Pixels; the drawing scales down on smaller screens. */
  width?: number;
  bands?: boolean;
  minimap?: boolean;
  /** How many titles at most, each whole; as many as fit where it is left out. */
  titles?: number;
}

/**
 * A small timeline for an entity, a pair, a dispute, a thread's step or the home page. With a window only the events
 * that may lie in it are drawn and listed.
 */
export function deriveSmallTimeline(
  archive: Archive,
  provenance: ProvenanceIndex,
  options: SmallTimelineOptions = {},
): StaticTimeline {
  const {
    events = () => true,
    window,
    lanes,
    select,
    width = 1344,
    bands = true,
    minimap = false,
    titles,
  } = options;
  const within = (event: Event): boolean =>
    events(event) &&
    (!window ||
      ((event.when.earliest ?? window[0]) <= window[1] && (event.when.latest ?? window[1]) >= window[0])) &&
    (!lanes || event.participants.some(({ entity }) => entity.lane && lanes.includes(entity.lane.id)));
  const data = deriveTimelineEvents(archive, provenance, within);
  const selected = select ? data.events.id.indexOf(select) : -1;
  return placeStatic(bands ? data : { ...data, bands: [] }, {
    width,
    gutter: width < 700 ? 96 : 124,
    labelRows: 3,
    window,
    lanes,
    minimap,
    titles,
    select: selected >= 0 ? selected : undefined,
  });
}
