import { parseArgs } from 'node:util';
import { buildProvenance } from '../provenance/build-provenance.ts';
import { checkContent } from '../provenance/check-content.ts';
import { toPrintable } from '../reading/problem.ts';
import { readContent } from '../reading/read-content.ts';
import { buildIndex } from '../search/build-index.ts';
import { type SearchAnswer, search } from '../search/search.ts';
import { SearchIndex } from '../search/search-index.ts';
import { countWords, KIND_WORDS } from '../search/search-words.ts';
import { deriveDocuments, deriveNames } from '../views/search/derive-documents.ts';
import { endWithReader } from './quiet-pipe.ts';

/* `npm run find -- "words" [--json] [--content DIR] [--limit N]`: the site's search, for editors and scripts. */

endWithReader();
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    content: { type: 'string' },
    json: { type: 'boolean', default: false },
    limit: { type: 'string', default: '10' },
  },
});
const query = positionals.join(' ');
const limit = Number(values.limit);
const folder = values.content ?? process.env.CONTENT_DIR ?? 'content';

if (query.trim() === '' || !Number.isInteger(limit) || limit < 1) {
  process.stderr.write('Usage: npm run find -- "words" [--json] [--content DIR] [--limit N]\n');
  process.exitCode = 2;
} else {
  const { archive } = checkContent(readContent(folder));
  if (archive) {
    const documents = deriveDocuments(archive, buildProvenance(archive));
    const index = new SearchIndex(buildIndex(documents, deriveNames(archive)));
    const answer = search({ query, limit, typing: false }, index);
    process.stdout.write(
      values.json ? `${JSON.stringify(toRecord(answer), null, 2)}\n` : formatAnswer(answer),
    );
    process.exitCode = answer.total === 0 ? 1 : 0;
  } else {
    process.stderr.write(`The folder "${folder}" cannot be read as content; npm run check says why.\n`);
    process.exitCode = 2;
  }
}

/** What scripts get: hits without marks. */
function toRecord({ total, hits, respelled, suggestion, notes }: SearchAnswer): unknown {
  return {
    query,
    total,
    hits: hits.map(({ title, line, sign, path, ...rest }) => ({
      ...rest,
      file: `${path.slice(1, -1)}.md`,
      title: title.join(''),
      line: line.join(''),
      standing: sign?.words ?? null,
    })),
    respelled,
    suggestion,
    notes,
  };
}

/** What people get: a few lines a hit, the matched words bold on a terminal. */
function formatAnswer({ total, hits, respelled, suggestion, notes }: SearchAnswer): string {
  const bold = process.stdout.isTTY;
  const mark = (text: readonly string[]): string =>
    text
      .map(toPrintable)
      .map((part, place) => (place % 2 === 1 && bold ? `\u001b[1m${part}\u001b[22m` : part))
      .join('');
  const lines = [countWords(total)];
  for (const { typed, taken } of respelled)
    lines.push(`Nothing is spelled “${toPrintable(typed)}”; “${toPrintable(taken)}” was taken.`);
  if (suggestion) lines.push(`Did you mean: ${toPrintable(suggestion)}`);
  lines.push(...notes.map(toPrintable));
  for (const { kind, label, when, sign, state, title, line, path } of hits) {
    const head = [KIND_WORDS[kind], label, when, sign?.words ?? state].filter(Boolean).join(' · ');
    lines.push('', head, `  ${mark(title)}`);
    if (line.some((part) => part !== '')) lines.push(`  ${mark(line)}`);
    lines.push(`  ${path.slice(1, -1)}.md`);
  }
  return `${lines.join('\n')}\n`;
}
