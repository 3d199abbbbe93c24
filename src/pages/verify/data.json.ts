import { loadWhole } from '../../site/archive.ts';
import { deriveCopyIndex } from '../../views/verify/derive-copy-index.ts';

/** Samples of every fingerprint and the passages taken from each source, for the page that checks a reader's own copy. */
export async function GET(): Promise<Response> {
  const { archive, provenance } = await loadWhole();
  return Response.json(deriveCopyIndex(archive, provenance));
}
