import { FIXTURE, listPages, REAL } from './built-site.ts';
import { expect, open, test } from './harness.ts';

test.describe('the invented subject under a base path', () => {
  test('every page of the header and the footer opens, and nothing is asked for outside the base', async ({
    page,
    lamps,
    complaints,
  }) => {
    const outside: string[] = [];
    page.on('request', (request) => {
      const { pathname, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && !pathname.startsWith(`${FIXTURE.base}/`)) outside.push(pathname);
    });
    await open(page, `${lamps}/`);
    const links = await page
      .locator('header a, footer a')
      .evaluateAll((all) => [...new Set(all.map((link) => (link as HTMLAnchorElement).href))]);
    expect(links.length).toBeGreaterThan(8);
    for (const link of links.filter((href) => href.startsWith(lamps))) {
      await page.goto(link, { waitUntil: 'load' });
      await expect(page.locator('h1')).toHaveCount(1);
    }
    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('the site speaks of its own subject everywhere', async ({ page, lamps }) => {
    await open(page, `${lamps}/`);
    await expect(page).toHaveTitle('Lamps of the Skerry Coast');
    await expect(page.locator('h1')).toContainText('Who kept the lamps');
  });

  test('a former id leads to the record', async ({ page, lamps }) => {
    await page.goto(`${lamps}/claims/handbill-on-the-board/`);
    await expect(page).toHaveURL(`${lamps}/claims/handbill-calls-the-board-corrupt/`);
  });

  test('a record whose repository is known can be edited and reported', async ({ page, lamps }) => {
    await open(page, `${lamps}/claims/board-grants-1200-crowns/`);
    const edit = page.getByRole('link', { name: /edit this record/i });
    await expect(edit).toHaveAttribute(
      'href',
      /^https:\/\/example\.org\/skerry\/lamps\/.*board-grants-1200-crowns/,
    );
    await expect(page.getByRole('link', { name: /report an error/i })).toHaveAttribute(
      'href',
      /^https:\/\/example\.org\/skerry\/lamps\//,
    );
  });
});

test('where no repository is known, nothing offers to edit', async ({ page, site }) => {
  const claim = listPages(REAL.folder).find(
    ({ path }) => path.startsWith('/claims/') && path !== '/claims/',
  )!;
  await open(page, site + claim.path);
  await expect(page.getByRole('link', { name: /edit this record|report an error/i })).toHaveCount(0);
});

test('an address that does not exist gets a page that helps', async ({ page, site }) => {
  const response = await page.goto(`${site}/claims/there-is-no-such-claim/`);
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toBeVisible();
  expect(await page.locator('main a').count()).toBeGreaterThan(2);
});

test('no script is allowed that the page does not bring, and none runs from markup', async ({
  page,
  site,
}) => {
  await open(page, `${site}/`);
  const policy = await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe-');
  const ran = await page.evaluate(() => {
    const image = document.createElement('div');
    image.innerHTML = '<img src="x" onerror="document.title = \'ran\'">';
    document.body.append(image);
    return new Promise<string>((resolve) => setTimeout(() => resolve(document.title), 300));
  });
  expect(ran).not.toBe('ran');
});
