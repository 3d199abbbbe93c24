import { loadWhole } from '../../site/archive.ts';
import { deriveExposure } from '../../views/exposure/derive-exposure.ts';

/** Who leans on whom, for the tool on the page and for whoever wants it. */
export async function GET(): Promise<Response> {
  const { archive, provenance } = await loadWhole();
  return new Response(JSON.stringify(deriveExposure(archive, provenance)), {
    headers: { 'content-type': 'application/json' },
  });
}
