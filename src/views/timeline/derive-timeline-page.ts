import type { Archive } from '../../archive/archive.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { formatEvents } from '../../timeline/name-event.ts';
import { placeStatic, type StaticTimeline } from '../../timeline/place-static.ts';
import { deriveTimelineEvents } from './derive-timeline.ts';

export interface TimelinePageView {
  drawing: StaticTimeline;
  count: string;
  description: string;
}

/** The timeline page as it is before any script runs: everything drawn, and everything as a list. */
export function deriveTimelinePage(archive: Archive, provenance: ProvenanceIndex): TimelinePageView {
  const data = deriveTimelineEvents(archive, provenance);
  const count = formatEvents(data.events.id.length);
  return {
    drawing: placeStatic(data, { width: 1344, gutter: 124, labelRows: 3, minimap: true }),
    count,
    description: `${count} in ${data.lanes.length} lanes, each with what is known of its date and where it was said.`,
  };
}
