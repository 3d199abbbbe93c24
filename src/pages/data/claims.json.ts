import type { APIRoute } from 'astro';
import { toClaimJson } from '../../exports/to-claim-json.ts';
import { loadWhole } from '../../site/archive.ts';

export const GET: APIRoute = async () => {
  const { archive, provenance } = await loadWhole();
  return new Response(JSON.stringify(archive.claims.map((claim) => toClaimJson(claim, provenance))));
};
