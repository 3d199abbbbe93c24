import { loadWhole } from '../../site/archive.ts';
import { loadTrust } from '../../site/trust.ts';
import { scopeIndex } from '../../views/distrust/derive-doubt.ts';

/** What rests on what: `everything`, and for each record’s page only what it needs. */
export async function getStaticPaths() {
  const { archive } = await loadWhole();
  const { index, scopeOf } = await loadTrust();
  const records = [archive.claims, archive.quotes, archive.events, archive.disputes, archive.entities].flat();
  return [
    { params: { part: 'everything' }, props: { data: index } },
    ...records.map((record) => ({
      params: { part: `${record.collection}/${record.id}` },
      props: { data: scopeIndex(index, scopeOf(record)) },
    })),
  ];
}

export function GET({ props }: { props: { data: unknown } }): Response {
  return new Response(JSON.stringify(props.data), { headers: { 'content-type': 'application/json' } });
}
