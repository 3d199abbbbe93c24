import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BenchTable, formatTable } from './table.ts';

/*
 * `npm run bench [-- name …]`: runs the named benches, or all, and prints their tables. A bench is a module
 * `tests/bench/<name>/bench.ts` that exports `bench()`. Nothing here asserts: only ratios within one table mean anything.
 */

/** Runs only when it is named, and takes what stands after it: `npm run bench -- mutants views`. */
const ALONE = 'mutants';

const here = import.meta.dirname;
const all = readdirSync(here)
  .filter((name) => existsSync(join(here, name, 'bench.ts')))
  .sort();
const alone = process.argv[2] === ALONE;
const args = alone ? process.argv.slice(3) : [];
const wanted = alone ? [ALONE] : process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`There is no bench called ${unknown.join(', ')}. There are: ${all.join(', ')}.`);
  process.exit(1);
}
for (const name of wanted.length > 0 ? wanted : all.filter((other) => other !== ALONE)) {
  const module: { bench: (args: readonly string[]) => Promise<BenchTable[]> } = await import(
    join(here, name, 'bench.ts')
  );
  for (const table of await module.bench(args)) console.log(`${formatTable(table)}\n`);
}
