import { join } from 'node:path';
import { buildProvenance } from '../../../src/provenance/build-provenance.ts';
import { checkContent } from '../../../src/provenance/check-content.ts';
import { compareWeighed } from '../../../src/provenance/distrust/compare.ts';
import { buildTrustIndex, type TrustIndex } from '../../../src/provenance/distrust/trust-index.ts';
import { makeWeigher } from '../../../src/provenance/distrust/weigh.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { seededRandom } from '../search/random.ts';
import { type BenchTable, quantile, round } from '../table.ts';
import { repeatIndex } from './repeat-index.ts';

const TURNS = 300;
const CLAIMS = 20_000;

/** Strikes random sets of documents, and says how long it takes until everything that moved is known. */
export async function bench(): Promise<BenchTable[]> {
  const { archive } = checkContent(readContent(join(import.meta.dirname, '../../../content')));
  if (!archive) throw new Error('The content has no site.yml.');
  const real = buildTrustIndex(archive);
  const rebuild = time(() => buildProvenance(archive));
  return [
    {
      title: 'Striking 1 to 40 documents, until every change is known (milliseconds of processor time)',
      columns: ['record', 'claims and quotes', 'documents', 'first', 'median', '99 %', 'worst'],
      rows: [measure('the real one', real), measure('the real one, many times', repeatIndex(real, CLAIMS))],
      notes: [`A full rebuild of provenance of the real record takes ${round(rebuild)} ms.`],
    },
  ];
}

function measure(name: string, index: TrustIndex): BenchTable['rows'][number] {
  const random = seededRandom(11);
  const { before, without } = makeWeigher(index);
  const times = Array.from({ length: TURNS }, () => {
    const size = 1 + Math.floor(random() * 40);
    const struck = new Set(Array.from({ length: size }, () => Math.floor(random() * index.sources.length)));
    return time(() => compareWeighed(index, before, without(struck)));
  });
  // The first runs before the program is compiled, as on a page just opened; the others tell what the work itself takes.
  const [first = 0, ...later] = times;
  return [
    name,
    index.records.length,
    index.sources.length,
    first.toFixed(2),
    ...[0.5, 0.99, 1].map((share) => quantile(later, share).toFixed(2)),
  ];
}

/** Milliseconds of processor time, so that what else runs on the machine does not count. */
function time(run: () => void): number {
  const began = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
