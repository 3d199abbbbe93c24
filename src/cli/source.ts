import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { COVERAGES } from '../provenance/fingerprint.ts';
import { listIndex, type TextOfSource, writeFingerprint } from './write-fingerprint.ts';

const USAGE = `Usage: npm run source -- fingerprint <source-id> <file> [--coverage whole|part] [--content DIR]
       npm run source -- fingerprint --folder DIR [--index FILE] [--content DIR]
  <file>          plain text, a saved web page (its article is read) or a PDF (its text layer)
  --coverage      whether the text is the whole document or the part that was read; else what the source's "seen" says
  --folder DIR    every text of a folder at once; a file is named after its source
  --index FILE    a JSON list of { file, source, coverage } for files that are not; else index.json in the folder
  --content DIR   the content folder; else CONTENT_DIR, else content/`;

process.exitCode = await run();

async function run(): Promise<number> {
  const options = readOptions();
  if (!options) return complain(USAGE);
  const { values, positionals } = options;
  const [command, id, file] = positionals;
  if (command !== 'fingerprint') return complain(USAGE);
  const content = values.content ?? process.env.CONTENT_DIR ?? 'content';
  const coverage = COVERAGES.find((known) => known === values.coverage);
  if (values.coverage !== undefined && !coverage)
    return complain(`--coverage is one of: ${COVERAGES.join(', ')}.`);
  if (values.folder !== undefined) {
    const list = listIndex(values.folder, values.index ?? join(values.folder, 'index.json'));
    return 'wrong' in list ? complain(list.wrong) : writeAll(content, list.texts);
  }
  if (!id || !file) return complain(USAGE);
  return writeAll(content, [{ source: id, file, coverage: coverage ?? null }]);
}

/** Writes what can be written and names what cannot; 0 only where nothing failed. */
async function writeAll(content: string, texts: readonly TextOfSource[]): Promise<number> {
  let failed = 0;
  for (const text of texts) {
    const written = await writeFingerprint(content, text);
    if ('wrong' in written) {
      process.stderr.write(`${written.wrong}\n`);
      failed++;
    } else if (texts.length === 1) process.stdout.write(`${written.told}\n`);
  }
  if (texts.length !== 1)
    process.stdout.write(
      `${texts.length - failed} of ${texts.length} fingerprints written. No text was kept.\n`,
    );
  return failed === 0 ? 0 : 1;
}

function readOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        content: { type: 'string' },
        coverage: { type: 'string' },
        folder: { type: 'string' },
        index: { type: 'string' },
      },
    });
  } catch {
    return null;
  }
}

function complain(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}
