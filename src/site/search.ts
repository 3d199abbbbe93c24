import { readWordNet } from '../reading/read-wordnet.ts';
import { buildIndex } from '../search/build-index.ts';
import { buildMeaning } from '../search/meaning/build-meaning.ts';
import { type MeaningSections, toMeaningSections } from '../search/meaning/meaning-sections.ts';
import { parseWordNet } from '../search/meaning/thesaurus.ts';
import { toAnswerSections } from '../search/questions/answer-sections.ts';
import { deriveAnswerEntries, deriveAnswerNames } from '../views/search/derive-answers.ts';
import { deriveShardCard } from '../views/search/derive-cards.ts';
import { deriveDocuments, deriveNames } from '../views/search/derive-documents.ts';
import { deriveNamesSaid } from '../views/search/derive-names-said.ts';
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
  const { archive, provenance, answers } = await loadWhole();
  const questions = {
    entries: deriveAnswerEntries(answers, archive),
    names: deriveAnswerNames(archive),
  };
  const cards = answers.map((answered) => deriveShardCard(answered, archive, provenance));
  // The dictionary takes seconds to read: while one works on the site, search does without.
  const meanings = import.meta.env.DEV
    ? undefined
    : (terms: readonly string[]): MeaningSections =>
        toMeaningSections(buildMeaning(terms, deriveNamesSaid(archive), parseWordNet(readWordNet())));
  return toSearchFiles(
    new Map([
      ...buildIndex(deriveDocuments(archive, provenance), deriveNames(archive), meanings),
      ...toAnswerSections(questions, cards),
    ]),
  );
}
