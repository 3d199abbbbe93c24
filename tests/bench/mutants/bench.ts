import { globSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';
import type { BenchTable } from '../table.ts';
import { findMutants, type Mutant } from './find-mutants.ts';
import type { Outcome } from './plan.ts';
import { sample } from './sample.ts';
import { weave } from './weave.ts';

/*
 * `npm run bench -- mutants [folder …] [--sample 80] [--seed 1] [--file gist]`: how many seeded changes of meaning the
 * unit tests notice, folder by folder, and which they do not. All sampled mutants are woven into the code at once, each
 * behind a switch, and tried in one worker, each against the test files that reach it, until one fails.
 */

const ROOT = join(import.meta.dirname, '../../..');
const FOLDERS = [
  'reading',
  'schema',
  'archive',
  'provenance',
  'search',
  'timeline',
  'graph',
  'answers',
  'views',
  'exports',
  'markdown',
];

type Sampled = Mutant & { id: number; folder: string };

export async function bench(args: readonly string[] = []): Promise<BenchTable[]> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      sample: { type: 'string', default: '80' },
      seed: { type: 'string', default: '1' },
      file: { type: 'string', default: '' },
    },
  });
  const folders = positionals.length > 0 ? positionals : FOLDERS;
  const mutants = folders
    .flatMap((folder) => {
      const all = globSync(`src/${folder}/**/*.ts`, { cwd: ROOT })
        .filter((file) => !file.endsWith('.d.ts') && file.includes(values.file))
        .sort()
        .flatMap((file) => findMutants(file, readFileSync(join(ROOT, file), 'utf8')));
      return sample(all, Number(values.sample), Number(values.seed)).map((mutant) => ({ ...mutant, folder }));
    })
    .map((mutant, id): Sampled => ({ ...mutant, id }));
  const outcomes = await tryAll(mutants);
  return [toTable(folders, mutants, outcomes), toSurvivors(mutants, outcomes)];
}

async function tryAll(mutants: readonly Sampled[]): Promise<ReadonlyMap<number, Outcome>> {
  const out = join(mkdtempSync(join(tmpdir(), 'mutants-')), 'outcomes.json');
  const tests = globSync(['tests/unit/**/*.test.ts', 'tests/guide.test.ts'], { cwd: ROOT });
  const here = import.meta.dirname;
  const vitest = await startVitest(
    'test',
    [],
    {
      config: false,
      root: ROOT,
      watch: false,
      include: [join(here, 'mutants.spec.ts')],
      runner: join(here, 'outer-runner.ts'),
      isolate: false,
      // Woven code differs from sample to sample, of which the cache knows nothing.
      fsModuleCache: false,
      fileParallelism: false,
      testTimeout: 60_000,
      update: 'none',
      reporters: ['default'],
      dangerouslyIgnoreUnhandledErrors: true,
      provide: {
        plan: {
          tests: tests.sort().map((file) => join(ROOT, file)),
          mutants: mutants.map(({ id, folder }) => ({ id, folder })),
          out,
        },
      },
    },
    { plugins: [weaving(mutants)] },
  );
  await vitest.close();
  process.exitCode = 0;
  const outcomes: Outcome[] = JSON.parse(readFileSync(out, 'utf8'));
  return new Map(outcomes.map((outcome) => [outcome.id, outcome]));
}

/** Hands these folders to Vitest with the mutants woven in. */
function weaving(mutants: readonly Sampled[]) {
  return {
    name: 'mutants',
    enforce: 'pre' as const,
    transform(text: string, id: string) {
      const file = id.slice(ROOT.length + 1);
      if (!FOLDERS.some((folder) => file.startsWith(`src/${folder}/`)) || !file.endsWith('.ts')) return null;
      const own = mutants.filter((mutant) => mutant.file === file);
      return { code: weave(file, text, own), map: null };
    },
  };
}

function toTable(
  folders: readonly string[],
  mutants: readonly Sampled[],
  outcomes: ReadonlyMap<number, Outcome>,
): BenchTable {
  const rows = folders.map((folder) => {
    const own = mutants.filter((mutant) => mutant.folder === folder);
    const count = (outcome: Outcome['outcome']): number =>
      own.filter(({ id }) => outcomes.get(id)?.outcome === outcome).length;
    const noticed = count('killed') + count('endless');
    return [
      folder,
      own.length,
      count('killed'),
      count('endless'),
      count('survived'),
      count('unreached'),
      `${Math.floor((100 * noticed) / own.length)} %`,
    ].map(String);
  });
  return {
    title: 'Mutants that the unit tests notice',
    columns: ['folder', 'mutants', 'killed', 'endless', 'survived', 'unreached', 'noticed'],
    rows,
  };
}

function toSurvivors(mutants: readonly Sampled[], outcomes: ReadonlyMap<number, Outcome>): BenchTable {
  const rows = mutants.flatMap(({ id, file, line, words }) => {
    const outcome = outcomes.get(id)?.outcome ?? 'not tried';
    return outcome === 'killed' || outcome === 'endless' ? [] : [[outcome, `${file}:${line}`, words]];
  });
  return { title: 'Not noticed', columns: ['', 'where', 'what'], rows };
}
