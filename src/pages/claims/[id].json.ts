import type { APIRoute, GetStaticPaths } from 'astro';
import { toClaimJson } from '../../exports/to-claim-json.ts';
import { loadWhole } from '../../site/archive.ts';

export const getStaticPaths = (async () => {
  const { archive } = await loadWhole();
  return archive.claims.map((claim) => ({ params: { id: claim.id }, props: { claim } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) => {
  const { provenance } = await loadWhole();
  return new Response(JSON.stringify(toClaimJson(props.claim, provenance), null, 2));
};
