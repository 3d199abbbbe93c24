import { join } from 'node:path';
import { checkContent } from '../../../src/provenance/check-content.ts';
import { readFingerprints } from '../../../src/provenance/read-fingerprints.ts';
import { verifyCopy } from '../../../src/provenance/verify-copy.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { deriveCopyIndex } from '../../../src/views/verify/derive-copy-index.ts';
import { seededRandom } from '../search/random.ts';
import { type BenchTable, quantile, round } from '../table.ts';

const RUNS = 5;
const LENGTH = 1_000_000;
const WORDS = 'board lamp keeper guild paid oil harbour never of the in spring crowns council quay'.split(
  ' ',
);

/** How long the check of a reader's own copy works on a million characters of texts that no record knows. */
export async function bench(): Promise<BenchTable[]> {
  const raw = readContent(join(import.meta.dirname, '../../../content'));
  const { archive } = checkContent(raw);
  if (!archive) throw new Error('The content has no site.yml.');
  const index = deriveCopyIndex(archive, readFingerprints(raw.fingerprints));
  const random = seededRandom(7);
  const pick = (count: number): number => Math.floor(random() * count);
  const fill = (next: () => string): string => {
    const parts: string[] = [];
    for (let size = 0; size < LENGTH; size += parts.at(-1)?.length ?? 0) parts.push(next());
    return parts.join('').slice(0, LENGTH);
  };
  const texts = {
    'plain prose': fill(() => `${WORDS[pick(WORDS.length)]} ${pick(9) === 0 ? `${pick(5000)}. ` : ''}`),
    'curly quotes, accents': fill(() => `“${WORDS[pick(WORDS.length)]}” — it’s naïve… `),
    Chinese: fill(() => String.fromCharCode(0x4e00 + pick(3000))),
    sums: fill(() => `$${(random() * 100).toFixed(2)} `),
    'one word over and over': fill(() => 'lamp '),
  };
  return [
    {
      title: 'A copy of one million characters (milliseconds of processor time)',
      columns: ['text', 'median', 'worst'],
      rows: Object.entries(texts).map(([name, text]) => {
        const times = Array.from({ length: RUNS }, () => time(() => verifyCopy(text, index)));
        return [name, round(quantile(times, 0.5)), round(quantile(times, 1))];
      }),
    },
  ];
}

function time(run: () => void): number {
  const began = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
