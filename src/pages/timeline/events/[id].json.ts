import type { APIContext, GetStaticPaths } from 'astro';
import type { Event } from '../../../archive/archive.ts';
import { loadWhole } from '../../../site/archive.ts';
import { deriveEventDetail } from '../../../views/timeline/derive-event-detail.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { archive } = await loadWhole();
  return archive.live.events.map((event) => ({ params: { id: event.id }, props: { event } }));
};

/** What the panel of the timeline shows of one event; fetched when it is selected. */
export async function GET({ props }: APIContext<{ event: Event }>): Promise<Response> {
  const { archive, provenance } = await loadWhole();
  return Response.json(deriveEventDetail(archive, provenance, props.event));
}
