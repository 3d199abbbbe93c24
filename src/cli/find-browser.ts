import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { platform } from 'node:process';
import { itemAt } from '../schema/item-at.ts';
import { runTool } from './run-tool.ts';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags that keep a test browser from calling anybody. */
export const QUIET_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Chromium's sandbox needs rights that containers and root do not have; the tests only open our own pages.
  '--no-sandbox',
];

/** A Chromium on this machine that starts: the system's, else Playwright's own; null where there is none. */
export async function findBrowser(): Promise<string | null> {
  const named = process.env.WHENCE_BROWSER;
  const own = (await import('@playwright/test')).chromium.executablePath();
  const candidates = [...(named ? [named] : []), ...COMMANDS.flatMap(which), ...PLACES, own];
  return candidates.find((file) => existsSync(file) && starts(file)) ?? null;
}

/** The same, after trying to get one: Playwright's own, else Debian's package where we are root. */
export async function findOrInstallBrowser(): Promise<string | null> {
  const found = await findBrowser();
  if (found) return found;
  process.stdout.write('No Chromium here; asking Playwright for its own.\n');
  runTool('@playwright/test', ['install', 'chromium-headless-shell', 'chromium']);
  const fetched = await findBrowser();
  if (fetched) return fetched;
  if (process.getuid?.() === 0 && which('apt-get').length > 0) {
    process.stdout.write('Playwright has none for this machine; asking Debian for its package.\n');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']])
      spawnSync('apt-get', args, { stdio: 'inherit', env });
  }
  return findBrowser();
}

function which(command: string): string[] {
  const run = spawnSync(platform === 'win32' ? 'where' : 'which', [command], { encoding: 'utf8' });
  return run.status === 0 ? [itemAt(run.stdout.split(/\r?\n/), 0).trim()] : [];
}

function starts(file: string): boolean {
  // On Windows `--version` opens a window instead of printing; there the file being there is enough.
  if (platform === 'win32') return true;
  return spawnSync(file, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
