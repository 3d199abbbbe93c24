import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BenchTable, formatTable } from './table.ts';

/*
 * `npm run bench [-- name …]`: runs the named benches, or all, and prints their tables. A bench is a module
 * `tests/bench/<name>/bench.ts` that exports `bench()`. Nothing here asserts: only ratios within one table mean anything.
 */

const here = import.meta.dirname;
const all = readdirSync(here)
  .filter((name) => existsSync(join(here, name, 'bench.ts')))
  .sort();
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`There is no bench called ${unknown.join(', ')}. There are: ${all.join(', ')}.`);
  process.exit(1);
}
for (const name of wanted.length > 0 ? wanted : all) {
  const module: { bench: () => Promise<BenchTable[]> } = await import(join(here, name, 'bench.ts'));
  for (const table of await module.bench()) console.log(`${formatTable(table)}\n`);
}
