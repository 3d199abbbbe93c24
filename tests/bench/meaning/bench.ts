import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { buildProvenance } from '../../../src/provenance/build-provenance.ts';
import { checkContent } from '../../../src/provenance/check-content.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { readWordNet } from '../../../src/reading/read-wordnet.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import { buildMeaning } from '../../../src/search/meaning/build-meaning.ts';
import { toMeaningSections } from '../../../src/search/meaning/meaning-sections.ts';
import { parseWordNet } from '../../../src/search/meaning/thesaurus.ts';
import { search } from '../../../src/search/search.ts';
import type { SearchDocument } from '../../../src/search/search-document.ts';
import { SearchIndex } from '../../../src/search/search-index.ts';
import { deriveDocuments, deriveNames } from '../../../src/views/search/derive-documents.ts';
import { deriveNamesSaid } from '../../../src/views/search/derive-names-said.ts';
import type { BenchTable } from '../table.ts';

type Find = (query: string) => string[];
const BEST = 10;

/** How many of the paraphrases lead to their claim among the ten best, beside plain MiniSearch and Fuse on the same texts. */
export async function bench(): Promise<BenchTable[]> {
  const { archive } = checkContent(readContent('content'));
  if (!archive) throw new Error('The content cannot be read.');
  const documents = deriveDocuments(archive, buildProvenance(archive));
  const thesaurus = parseWordNet(readWordNet());
  const index = new SearchIndex(
    buildIndex(documents, deriveNames(archive), (terms) =>
      toMeaningSections(buildMeaning(terms, deriveNamesSaid(archive), thesaurus)),
    ),
  );
  const engines: [string, Find][] = [
    ['whence', (query) => search({ query, typing: false, limit: BEST }, index).hits.map(({ id }) => id)],
    ['minisearch', makeMiniSearch(documents)],
    ['fuse', makeFuse(documents)],
  ];
  const asked = readFileSync(join(import.meta.dirname, 'paraphrases.txt'), 'utf8')
    .split('\n')
    .filter((line) => line.includes(' → '))
    .map((line) => line.split(' → ') as [string, string]);
  const recall = (find: Find, half: 0 | 1): string => {
    const part = asked.filter((_, place) => place % 2 === half);
    return (part.filter(([query, id]) => find(query).includes(id)).length / part.length).toFixed(2);
  };
  return [
    {
      title: `Recall among ten of ${asked.length} paraphrases`,
      columns: ['engine', 'tuned on', 'only judged'],
      rows: engines.map(([name, find]) => [name, recall(find, 0), recall(find, 1)]),
    },
  ];
}

interface Flat {
  id: string;
  title: string;
  detail: string;
  texts: string;
}

const flatten = (documents: readonly SearchDocument[]): Flat[] =>
  documents.map(({ record: { id, title, detail, texts } }) => ({
    id,
    title,
    detail,
    texts: texts.join(' '),
  }));

function makeMiniSearch(documents: readonly SearchDocument[]): Find {
  const engine = new MiniSearch<Flat & { number: number; ref: string }>({
    idField: 'number',
    fields: ['title', 'detail', 'texts'],
    storeFields: ['ref'],
  });
  engine.addAll(flatten(documents).map((flat, number) => ({ ...flat, number, ref: flat.id })));
  const fuzzy = (term: string): number | false => (term.length < 4 ? false : term.length < 6 ? 1 : 2);
  return (query) =>
    engine
      .search(query, { fuzzy, boost: { title: 1.3 } })
      .slice(0, BEST)
      .map((hit) => String(hit.ref));
}

function makeFuse(documents: readonly SearchDocument[]): Find {
  const flat = flatten(documents);
  const engine = new Fuse(flat, {
    keys: ['title', 'detail', 'texts'],
    useTokenSearch: true,
    ignoreLocation: true,
    threshold: 0.3,
  });
  return (query) => engine.search(query, { limit: BEST }).map(({ item }) => item.id);
}
