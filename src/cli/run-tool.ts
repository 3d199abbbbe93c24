import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastOf } from '../schema/item-at.ts';

/** The project's folder. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** Runs the command of an installed package with this Node, its output shown as it comes; gives its exit code. */
export function runTool(
  packageName: string,
  args: readonly string[],
  env: Record<string, string> = {},
): number {
  const file = findBin(packageName);
  const run = spawnSync(process.execPath, [file, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  if (run.error) process.stderr.write(`${packageName} could not be started: ${run.error.message}\n`);
  return run.status ?? 1;
}

/** The script behind a package's command of the same name, or behind its only one. */
function findBin(packageName: string): string {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin, name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const command = lastOf(String(name).split('/'));
  const script = typeof bin === 'string' ? bin : (bin[command] ?? Object.values(bin)[0]);
  return join(folder, script);
}
