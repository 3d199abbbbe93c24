import type { APIRoute } from 'astro';
import { toRightsCsv } from '../../exports/rights-csv.ts';
import { loadWhole } from '../../site/archive.ts';
import { deriveRights } from '../../views/rights/derive-rights.ts';

export const GET: APIRoute = async () => {
  const { archive, provenance } = await loadWhole();
  return new Response(toRightsCsv(deriveRights(archive, provenance)));
};
