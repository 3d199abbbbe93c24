import { loadWhole } from '../../site/archive.ts';
import { deriveTimelineEvents } from '../../views/timeline/derive-timeline.ts';

/** The whole timeline as columns, for the tool on the timeline page. */
export async function GET(): Promise<Response> {
  const { archive, provenance } = await loadWhole();
  return Response.json(deriveTimelineEvents(archive, provenance));
}
