import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser, QUIET_FLAGS } from '../../src/cli/find-browser.ts';
import { createSiteServer, listenFrom } from '../../src/cli/site-server.ts';
import { choosePages, REAL } from './built-site.ts';

/*
 * npm run pictures            takes the pictures of the README from the built site, into tests/pictures
 * npm run pictures -- --all   takes every type of page at three widths in both themes, into .cache/pictures
 */

const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } });
const executablePath = (await findBrowser()) ?? undefined;
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: QUIET_FLAGS });
const server = createSiteServer(REAL);
const address = (await listenFrom(server, 4900)).replace(/\/$/, '');
try {
  await (values.all ? takeAll(browser) : takeReadme(browser));
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}

/** The five pages that the README shows: the claim it follows, else the longest of each type. */
async function takeReadme(browser: Browser): Promise<void> {
  const wanted = {
    home: '/',
    claim: '/claims/*',
    timeline: '/timeline',
    graph: '/graph',
    dispute: '/disputes/*',
  };
  const pages = choosePages(REAL.folder).filter(({ which }) => which !== 'shortest');
  const followed = /\bclaims\/[a-z0-9-]{2,80}(?=\.md)/.exec(readFileSync('README.md', 'utf8'))?.[0];
  for (const [name, type] of Object.entries(wanted)) {
    const longest = pages.find((page) => page.type === type)?.path;
    const path = name === 'claim' && followed ? `/${followed}/` : longest;
    if (path)
      await take(browser, {
        path,
        width: 1280,
        theme: 'light',
        whole: false,
        file: `tests/pictures/${name}.png`,
      });
  }
}

async function takeAll(browser: Browser): Promise<void> {
  for (const { type, path, which } of choosePages(REAL.folder)) {
    const name = type === '/' ? 'home' : type.slice(1).replaceAll(/\W+/g, '-').replace(/-$/, '-page');
    for (const width of [360, 768, 1440])
      for (const theme of ['light', 'dark'] as const) {
        const file = `.cache/pictures/${name}-${which}-${width}-${theme}.png`;
        await take(browser, { path, width, theme, whole: true, file });
      }
  }
}

interface Picture {
  path: string;
  width: number;
  theme: 'light' | 'dark';
  /** The whole page down to a few screens, or only what a reader sees first. */
  whole: boolean;
  file: string;
}

async function take(browser: Browser, { path, width, theme, whole, file }: Picture): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(address + path, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  mkdirSync(join(file, '..'), { recursive: true });
  await page.screenshot({
    path: file,
    ...(whole ? { fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, 4000) } } : {}),
  });
  await context.close();
  process.stdout.write(`${file}\n`);
}
