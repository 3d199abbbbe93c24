import type { APIRoute } from 'astro';
import { toRightsJson } from '../../exports/rights-json.ts';
import { loadWhole } from '../../site/archive.ts';
import { deriveRights } from '../../views/rights/derive-rights.ts';

export const GET: APIRoute = async () => {
  const { archive, provenance } = await loadWhole();
  return new Response(JSON.stringify(toRightsJson(deriveRights(archive, provenance))));
};
