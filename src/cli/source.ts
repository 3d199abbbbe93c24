import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { toFingerprintFile } from '../provenance/fingerprint-file.ts';
import { hashFolded } from './read-texts.ts';

const USAGE = 'Usage: npm run source -- fingerprint <source-id> <text-file> [--content DIR]';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { content: { type: 'string' } },
});
process.exitCode = run();

function run(): number {
  const [command, id, textFile] = positionals;
  if (command !== 'fingerprint' || !id || !textFile) return complain(USAGE);
  const sources = join(values.content ?? process.env.CONTENT_DIR ?? 'content', 'sources');
  if (!/^[a-z0-9-]{2,80}$/.test(id) || !existsSync(join(sources, `${id}.md`)))
    return complain(`No source has the id "${id}" in ${sources}.`);
  if (!existsSync(textFile)) return complain(`There is no file "${textFile}".`);
  const text = readFileSync(textFile, 'utf8');
  const sha256 = hashFolded(text);
  const file = join(sources, `${id}.fingerprint.txt`);
  const content = toFingerprintFile(text, sha256);
  writeFileSync(file, content);
  process.stdout.write(
    `${file}: ${content.length} bytes for ${text.length} characters (${(content.length / text.length).toFixed(2)} a character). The text itself was not kept.\n`,
  );
  return 0;
}

function complain(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}
