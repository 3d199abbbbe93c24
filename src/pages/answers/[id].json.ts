import type { APIRoute, GetStaticPaths } from 'astro';
import { toAnswerJson } from '../../exports/to-answer-json.ts';
import { loadWhole } from '../../site/archive.ts';

export const getStaticPaths = (async () => {
  const { answers } = await loadWhole();
  return answers
    .filter(({ home }) => !home)
    .map((answered) => ({ params: { id: answered.id }, props: { answered } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) => {
  const { archive, provenance } = await loadWhole();
  return new Response(JSON.stringify(toAnswerJson(props.answered, archive, provenance), null, 2));
};
