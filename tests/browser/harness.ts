import { test as base, expect, type Page } from '@playwright/test';
import { createSiteServer, listenFrom } from '../../src/cli/site-server.ts';
import { FIXTURE, REAL } from './built-site.ts';

interface Sites {
  /** Address of the real site, without a slash at its end. */
  site: string;
  /** Address of the invented subject's site under its base path, without a slash at its end. */
  lamps: string;
}

/** Each worker serves the built sites itself, on ports of its own. */
export const test = base.extend<{ complaints: string[] }, Sites>({
  site: [serve(REAL), { scope: 'worker' }],
  lamps: [serve(FIXTURE), { scope: 'worker' }],
  /** What a browser would complain of while the test runs: errors, refused or failed loads, anything from elsewhere. */
  complaints: async ({ page, site, lamps }, use) => {
    const found: string[] = [];
    watch(page, [site, lamps], found);
    await use(found);
  },
});

export { expect };

function serve({ folder, base: path }: typeof REAL) {
  return async (
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from this pattern.
    {},
    use: (address: string) => Promise<void>,
    { parallelIndex }: { parallelIndex: number },
  ) => {
    const server = createSiteServer({ folder, base: path });
    const address = await listenFrom(server, 4800 + 20 * parallelIndex, path);
    await use(address.replace(/\/$/, ''));
    server.closeAllConnections();
    server.close();
  };
}

function watch(page: Page, own: readonly string[], found: string[]): void {
  const hosts = own.map((address) => new URL(address).host);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') found.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => found.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && !hosts.includes(host)) found.push(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) found.push(`${response.status()} for ${response.url()}`);
  });
}

/** Sets the theme as the system would, and waits until fonts and islands are there. */
export async function open(page: Page, address: string, theme: 'light' | 'dark' = 'light'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** How far the page is wider than the window, in pixels, with what sticks out. */
export function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const { right, width: own } = element.getBoundingClientRect();
      return right > width + 1 && own > 0 && !scrolls(element);
    });
    return wide
      .slice(0, 5)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class')}`);
  });
}
