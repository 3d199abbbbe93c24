import type { Page } from '@playwright/test';
import { choosePages, REAL } from './built-site.ts';
import { expect, test } from './harness.ts';

/** Share of the words of a page with JavaScript that the page without it has too; a script may add a hint or a count. */
const ENOUGH = 0.9;

/** The words that a reader sees in the page's main part, without those of its controls. */
function readWords(page: Page): Promise<Set<string>> {
  return page
    .evaluate(() => {
      const wordsOf = (element: HTMLElement): string[] =>
        // biome-ignore lint/performance/useDomNodeTextContent: only what is shown counts, not what is in the document.
        element.innerText.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
      const controls =
        'button, label, select, fieldset, form, [role="group"], [aria-live], section[aria-label="Filters"]';
      const inControls = [...document.querySelectorAll<HTMLElement>(`main :is(${controls})`)].flatMap(
        (element) => (element instanceof HTMLElement ? wordsOf(element) : []),
      );
      const all = new Set(wordsOf(document.querySelector('main')!));
      for (const word of inControls) all.delete(word);
      return [...all];
    })
    .then((words) => new Set(words));
}

for (const { type, path, which } of choosePages(REAL.folder).filter((page) => page.which !== 'shortest')) {
  const name = which === 'only' ? type : `${type}, the ${which}`;

  test(`${name} is complete without JavaScript`, async ({ browser, site }) => {
    const words: Set<string>[] = [];
    for (const javaScriptEnabled of [true, false]) {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(site + path, { waitUntil: 'load' });
      await expect(page.locator('h1')).toBeVisible();
      words.push(await readWords(page));
      await context.close();
    }
    const [withScript, without] = words as [Set<string>, Set<string>];
    expect(without.size).toBeGreaterThan(5);
    const missing = [...withScript].filter((word) => !without.has(word));
    expect(missing.length, `missing: ${missing.slice(0, 20)}`).toBeLessThan(
      withScript.size * (1 - ENOUGH) + 12,
    );
  });
}

test('search without JavaScript is a form that leads to a page that lists every record', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site}/`);
  await page.getByRole('searchbox').first().fill('lamp');
  await page.getByRole('searchbox').first().press('Enter');
  await expect(page).toHaveURL(/\/records\/\?q=lamp$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Every record');
  expect(await page.locator('main li a').count()).toBeGreaterThan(30);
  await context.close();
});
