import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, open, test } from './harness.ts';

const DATA = /\/search-data\/.*\.bin$/;
const heading = (page: Page) => page.locator('main h1');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });

async function openDialog(page: Page, site: string): Promise<void> {
  await open(page, `${site}/about/`);
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeVisible();
}

test.describe('the dialog', () => {
  test('opens by key, is walked with arrows, and opens a hit', async ({ page, site, complaints }) => {
    await openDialog(page, site);
    const box = dialog(page).getByRole('combobox');
    await expect(box).toBeFocused();
    await page.keyboard.type('strom off amazn');
    const options = dialog(page).getByRole('option');
    await expect(options.first()).toContainText('storm off');
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    await expect(dialog(page).getByRole('status')).toHaveText(/\d+ results/);
    await expect(dialog(page).getByRole('listbox')).toHaveAttribute('aria-busy', 'false');
    await page.keyboard.press('ArrowDown');
    await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
    expect(await box.getAttribute('aria-activedescendant')).toBe(await options.nth(1).getAttribute('id'));
    await page.keyboard.press('End');
    await expect(options.last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/quotes\//);
    expect(complaints).toEqual([]);
  });

  test('closes by Escape and gives the focus back', async ({ page, site }) => {
    await open(page, `${site}/about/`);
    const link = page.locator('main a').first();
    await link.focus();
    await page.keyboard.press('Control+k');
    await expect(dialog(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await expect(link).toBeFocused();
  });

  test('takes over what is typed into the header', async ({ page, site }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, `${site}/about/`);
    await page.locator('form[data-search-opener] input').click();
    await page.keyboard.type('by:');
    await expect(dialog(page).getByRole('option').first()).toContainText('by:');
  });

  test('leaves a page that does not ask for it alone', async ({ page, site }) => {
    const scripts: string[] = [];
    page.on('request', (request) => void scripts.push(request.url()));
    await open(page, `${site}/about/`);
    expect(scripts.filter((address) => DATA.test(address) || /dialog|worker/.test(address))).toEqual([]);
    await page.locator('form[data-search-opener] input').focus();
    await page.keyboard.type('/');
    await expect(dialog(page)).toBeVisible();
  });
});

test.describe('the page', () => {
  test('keeps everything in its address, back and forward', async ({ page, site, complaints }) => {
    await open(page, `${site}/search/?q=is:disputed`);
    await expect(heading(page)).toContainText('results for “is:disputed”');
    await page.locator('.facet--kind input:enabled').first().check();
    await expect(page).toHaveURL(/kind=/);
    const narrowed = await heading(page).textContent();
    await page.locator('#q').fill('cloud');
    await expect(heading(page)).toContainText('cloud');
    await page.goBack();
    await expect(heading(page)).toHaveText(narrowed!);
    await page.goBack();
    await expect(page).not.toHaveURL(/kind=/);
    await page.goForward();
    await expect(page.locator('.facet--kind input:checked')).toHaveCount(1);
    expect(complaints).toEqual([]);
  });

  test('is walked with the arrow keys', async ({ page, site }) => {
    await open(page, `${site}/search/?q=cloud`);
    await expect(page.locator('a[data-hit]').first()).toBeVisible();
    await page.keyboard.press('/');
    await expect(page.locator('#q')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('a[data-hit]').first()).toBeFocused();
    await page.keyboard.press('End');
    await expect(page.locator('a[data-hit]').last()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('#q')).toBeFocused();
  });

  test('offers operators in a listbox', async ({ page, site }) => {
    await open(page, `${site}/search/`);
    await page.locator('#q').focus();
    await page.keyboard.type('is:dispu');
    const box = page.locator('#q');
    await expect(box).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(box).toHaveValue('is:disputed ');
    await expect(page).toHaveURL(/q=is%3Adisputed/);
  });

  for (const theme of ['light', 'dark'] as const)
    test(`passes axe, the dialog too, ${theme}`, async ({ page, site }) => {
      await open(page, `${site}/search/?q=strom+off+amazn`, theme);
      await expect(page.locator('.hit').first()).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await openDialog(page, site);
      await page.keyboard.type('exclusive in:2');
      await expect(dialog(page).getByRole('option').nth(2)).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
});

test.describe('when things fail', () => {
  const failures: Record<string, (page: Page) => Promise<unknown>> = {
    'the data is not there': (page) => page.route(DATA, (route) => route.fulfill({ status: 404 })),
    'a page comes in its place': (page) =>
      page.route(DATA, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Hello' }),
      ),
    'it is cut off': (page) =>
      page.route(DATA, async (route) => {
        const body = await (await route.fetch()).body();
        await route.fulfill({ body: body.subarray(0, body.length / 2) });
      }),
    'the network is gone': (page) => page.route(DATA, (route) => route.abort()),
  };
  for (const [what, fail] of Object.entries(failures))
    test(`${what}: a plain message, and a way to try again`, async ({ page, site }) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => void errors.push(message));
      await fail(page);
      await open(page, `${site}/search/?q=cloud`);
      await expect(page.getByRole('alert')).toContainText(/search data/i);
      await page.unroute(DATA);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(heading(page)).toContainText('results for “cloud”');
      expect(errors).toEqual([]);
    });

  test('the worker is blocked: the page answers itself', async ({ page, site }) => {
    await page.route(/search-worker/, (route) => route.abort());
    await open(page, `${site}/search/?q=strom+off+amazn`);
    await expect(page.locator('.hit').first()).toContainText('storm off');
  });

  test('storage throws: nothing is lost but the memory', async ({ page, site }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => void errors.push(message));
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await open(page, `${site}/search/?q=cloud`);
    await expect(page.locator('.hit').first()).toBeVisible();
    await page.locator('#q').press('Enter');
    await page.locator('#q').fill('');
    await expect(heading(page)).toHaveText('Search the record');
    expect(errors).toEqual([]);
  });

  for (const query of ['<img src=x onerror=alert(1)>', '(.*)+$[', '\\', '"', '-', ':', 'in:', '\u{1f600}'])
    test(`${query} is only text`, async ({ page, site, complaints }) => {
      await open(page, `${site}/search/?q=${encodeURIComponent(query)}`);
      await expect(heading(page)).toHaveText(/result|Search/);
      await expect(page.locator('main img')).toHaveCount(0);
      expect(complaints).toEqual([]);
    });

  test('100 kB and half characters are taken as they come', async ({ page, site, complaints }) => {
    await open(page, `${site}/search/?q=%ED%A0%80%E0%A4`);
    await expect(heading(page)).toHaveText(/result|Search/);
    await page.locator('#q').fill('lone \ud800 half');
    await expect(heading(page)).toContainText('result');
    await page.locator('#q').fill('cloud '.repeat(17_000));
    await expect(page.getByText(/Only the first/).first()).toBeVisible();
    expect(complaints).toEqual([]);
  });
});

test('weighs what it may: 2 kB on every page, 110 kB on its own', async ({ page, site }) => {
  const weigh = async (path: string): Promise<number> => {
    const sizes: Promise<number>[] = [];
    page.on('response', (response) => {
      // The theme's switch is no part of the search.
      if (/(?<!theme)\.js$/.test(new URL(response.url()).pathname))
        sizes.push(
          response.body().then(
            (body) => gzipSync(body, { level: 9 }).length,
            () => 0,
          ),
        );
    });
    await open(page, site + path);
    await page.waitForLoadState('networkidle');
    page.removeAllListeners('response');
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  };
  expect(await weigh('/about/')).toBeLessThan(2000);
  const own = await weigh('/search/?q=cloud');
  expect(own).toBeGreaterThan(40_000);
  expect(own).toBeLessThan(110_000);
});

test.describe('a question', () => {
  test('is led by the card of its answer, which the arrows reach first', async ({
    page,
    site,
    complaints,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, `${site}/search/?q=how+much+did+amazon+pay+anthropic`);
    const lead = page.locator('article.lead');
    await expect(lead.getByRole('heading', { level: 2 })).toHaveText(
      'How much has Amazon put into Anthropic?',
    );
    await expect(lead.locator('.lead__a a').first()).toHaveAttribute('href', /\/claims\//);
    await expect(page.locator('main a[data-hit]').first()).toHaveText(
      'How much has Amazon put into Anthropic?',
    );
    await page.locator('#q').focus();
    await page.keyboard.press('ArrowDown');
    await expect(lead.locator('.lead__q a')).toBeFocused();
    expect((await new AxeBuilder({ page }).include('article.lead').analyze()).violations).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/answers\/how-much-has-amazon-paid-anthropic\//);
    expect(complaints).toEqual([]);
  });

  test('that nothing recorded answers says so, with the nearest', async ({ page, site }) => {
    await open(page, `${site}/search/?q=how+much+did+amazon+pay+microsoft`);
    const lead = page.locator('article.lead');
    await expect(lead.getByRole('heading', { level: 2 })).toHaveText('Nothing recorded here answers this.');
    await expect(lead.getByRole('listitem')).toHaveCount(3);
  });

  test('has its answer first in the dialog too', async ({ page, site }) => {
    await openDialog(page, site);
    await page.keyboard.type('was microsoft ever the only cloud of openai');
    const first = dialog(page).getByRole('option').first();
    await expect(first).toContainText('Was Microsoft ever OpenAI’s exclusive cloud?');
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await expect(dialog(page).getByRole('listbox')).toHaveAttribute('aria-busy', 'false');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/answers\/was-azure-ever-the-exclusive-cloud-of-openai\//);
  });
});
