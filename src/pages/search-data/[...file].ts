import type { APIRoute } from 'astro';
import { loadSearchFiles } from '../../site/search.ts';

export async function getStaticPaths() {
  const { files } = await loadSearchFiles();
  return [...files.keys()].map((file) => ({ params: { file } }));
}

export const GET: APIRoute = async ({ params }) => {
  const { files } = await loadSearchFiles();
  return new Response(files.get(params.file ?? '')?.slice(), {
    headers: { 'content-type': 'application/octet-stream' },
  });
};
