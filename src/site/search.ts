import { buildIndex } from '../search/build-index.ts';
import { deriveDocuments, deriveNames } from '../views/search/derive-documents.ts';
import { href } from './address.ts';
import { loadWhole } from './archive.ts';
import { type SearchFiles, toSearchFiles } from './search-files.ts';

let files: Promise<SearchFiles> | null = null;

/** The search data of this build, made once (anew on each call in development). */
export function loadSearchFiles(): Promise<SearchFiles> {
  if (import.meta.env.DEV || !files) files = build();
  return files;
}

/** Where the browser fetches it from. */
export async function searchAddress(): Promise<string> {
  return href(`/search-data/${(await loadSearchFiles()).version}.bin`);
}

async function build(): Promise<SearchFiles> {
  const { archive, provenance } = await loadWhole();
  return toSearchFiles(buildIndex(deriveDocuments(archive, provenance), deriveNames(archive)));
}
