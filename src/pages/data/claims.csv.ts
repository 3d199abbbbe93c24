import type { APIRoute } from 'astro';
import { toClaimsCsv } from '../../exports/to-claims-csv.ts';
import { loadWhole } from '../../site/archive.ts';

export const GET: APIRoute = async () => {
  const { archive, provenance } = await loadWhole();
  return new Response(toClaimsCsv(archive, provenance));
};
