import type { Page } from '@playwright/test';
import { expect, open, test } from './harness.ts';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

test('the first stop is the skip link, and it leads to the content', async ({ page, site }) => {
  await open(page, `${site}/`);
  await page.keyboard.press('Tab');
  expect(await focused(page)).toMatch(/skip/i);
  await expect(page.locator(':focus')).toBeInViewport();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
});

test('the header is walked in reading order, and every stop shows its focus', async ({ page, site }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, `${site}/`);
  const stops: { name: string; left: number; ring: boolean }[] = [];
  for (let step = 0; step < 9; step++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      if (!element.closest('header')) return null;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const ring = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
      const name = element.getAttribute('aria-label') ?? (element.textContent?.trim() || element.id);
      return { name, left: element.getBoundingClientRect().left, ring };
    });
    if (stop) stops.push(stop);
  }
  expect(stops.length).toBeGreaterThanOrEqual(6);
  expect(stops.filter(({ ring }) => !ring)).toEqual([]);
  expect(stops.map(({ left }) => left)).toEqual(stops.map(({ left }) => left).toSorted((a, b) => a - b));
});

test('the menu opens and closes by keyboard, and leads on; without JavaScript it opens too', async ({
  page,
  site,
  browser,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page, `${site}/`);
  const summary = page.locator('[data-menu] > summary');
  const money = page.locator('[data-menu] a', { hasText: 'Money' });
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(money).toBeInViewport();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(money).toBeHidden();
  await expect(summary).toBeFocused();
  await page.keyboard.press('Enter');
  // Beside the menu, which lies over the middle of the title.
  await page.locator('h1').click({ position: { x: 4, y: 4 } });
  await expect(money).toBeHidden();
  await summary.click();
  await money.click();
  await expect(page).toHaveURL(`${site}/money/`);
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await plain.goto(`${site}/`);
  await plain.locator('[data-menu] > summary').click();
  await expect(plain.locator('[data-menu] a', { hasText: 'Answers' })).toBeVisible();
  await plain.context().close();
});

test('the theme switch works by keyboard, and the theme stays without a flash', async ({ page, site }) => {
  await open(page, `${site}/`, 'light');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.locator('[data-theme-switch]').focus();
  await page.keyboard.press('Enter');
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  // What the very first frame of the next page is painted with: the theme when the body begins.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      sessionStorage.setItem('theme-at-body', document.documentElement.dataset.theme ?? '');
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${site}/about/`);
  expect(await page.evaluate(() => sessionStorage.getItem('theme-at-body'))).toBe('dark');
  expect(await paper()).toBe(dark);
  await page.locator('[data-theme-switch]').press('Space');
  await expect.poll(paper).toBe(light);
});

test('every control of the home page is at least 24 pixels, or a link in a text', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page, `${site}/`);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, input, select, summary')]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ element }) => element.outerHTML.slice(0, 80)),
  );
  expect(small).toEqual([]);
});
