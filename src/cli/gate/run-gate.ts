import { resolve } from 'node:path';
import { itemAt } from '../../schema/item-at.ts';
import { ROOT } from '../run-tool.ts';
import { checkSite } from './check-site.ts';
import { weighPage } from './check-weight.ts';
import { readSite } from './read-site.ts';

const SHOWN = 60;

/** Checks a built site, prints what is wrong and what the heaviest pages weigh; gives the number of problems. */
export function runGate({ out, base }: { out: string; base: string }): number {
  const site = readSite(resolve(ROOT, out), base);
  const problems = checkSite(site);
  const grouped = [...Map.groupBy(problems, ({ rule, message }) => `${rule}: ${message}`)];
  for (const [what, where] of grouped.slice(0, SHOWN)) {
    const more = where.length > 1 ? ` (and on ${where.length - 1} more pages)` : '';
    process.stdout.write(`${out}${itemAt(where, 0).page} error ${what}${more}\n`);
  }
  if (grouped.length > SHOWN) process.stdout.write(`… and ${grouped.length - SHOWN} more.\n`);
  const reading = site.pages.map((facts) => weighPage(site, facts)).filter(({ tool }) => !tool);
  const most = (weights: number[]): string => (Math.max(0, ...weights) / 1000).toFixed(1);
  process.stdout.write(
    `Output gate: ${site.pages.length} pages, ${problems.length} problems; heaviest reading page ${most(reading.map(({ whole }) => whole))} kB without fonts, ${most(reading.map(({ script }) => script))} kB of it script.\n`,
  );
  return problems.length;
}
