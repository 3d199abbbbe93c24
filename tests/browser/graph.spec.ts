import { expect, open, test } from './harness.ts';

test('the graph is read with the keys alone: one stop, arrows, Enter, Escape', async ({
  page,
  site,
  complaints,
}) => {
  await open(page, `${site}/graph/`);
  const drawing = page.getByRole('listbox');
  await drawing.focus();
  await page.keyboard.press('ArrowRight');
  const first = await drawing.getAttribute('aria-activedescendant');
  expect(first).toMatch(/^g-/);
  await expect(page.locator(`#${first}`)).toContainText('tied');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  const walked = await drawing.getAttribute('aria-activedescendant');
  expect(walked).not.toBe(null);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`focus=${walked!.slice(2)}`));
  await expect(
    page.getByRole('complementary', { name: 'What is selected' }).getByRole('heading'),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/focus=/);
  expect(complaints).toEqual([]);
});

test('all of the state stands in the address, and back undoes a step', async ({ page, site }) => {
  await open(page, `${site}/graph/`);
  const ties = page.getByRole('status').first();
  const before = await ties.textContent();
  await page.getByRole('button', { name: 'At the last reading' }).click();
  await expect(page).toHaveURL(/at=\d{4}-\d\d-\d\d/);
  await expect(ties).not.toHaveText(before!);
  const address = page.url();
  const during = await ties.textContent();
  await page.goBack();
  await expect(ties).toHaveText(before!);
  await page.goto(address);
  await expect(page.getByRole('status').first()).toHaveText(during!);
});

test('the plain wheel scrolls the page, with Control it zooms', async ({ page, site }) => {
  await open(page, `${site}/graph/`);
  const canvas = page.locator('canvas');
  await canvas.scrollIntoViewIfNeeded();
  await canvas.hover();
  const top = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
  expect(page.url()).not.toContain('view=');
  await canvas.hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await expect(page).toHaveURL(/view=/);
});

test('without scripts the graph page holds the drawing, the list and the table', async ({
  browser,
  site,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site}/graph/`);
  await expect(page.locator('#graph-still svg.graph').first()).toBeVisible();
  const rows = await page.locator('#table tbody tr').count();
  expect(rows).toBeGreaterThan(0);
  expect(await page.locator('#list .adj__t').count()).toBe(2 * rows);
  const { graph } = (await (await page.request.get(`${site}/graph/graph.json`)).json()) as {
    graph: { claims: { path: string }[] };
  };
  const claims = graph.claims.map(({ path }) => new URL(`${site}${path}`).pathname).sort();
  const linked = (part: string): Promise<string[]> =>
    page
      .locator(`${part} a[href*="/claims/"]`)
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!).sort());
  expect(await linked('#table')).toEqual(claims);
  expect(await linked('#list')).toEqual([...claims, ...claims].sort());
  const folded = page.locator('#list details').first();
  await folded.locator('summary').click();
  await expect(folded.getByRole('link').first()).toBeVisible();
  const other = page.locator('#list details').nth(1).getByRole('link', { includeHidden: true }).first();
  await expect(other).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(other).toBeVisible();
  await page.close();
});

test('exposure works from the address alone', async ({ page, site }) => {
  await open(page, `${site}/exposure/`);
  const boxes = page.getByRole('checkbox');
  await boxes.first().check();
  await boxes.nth(1).check();
  await expect(page).toHaveURL(/on=[a-z0-9-]+\.[a-z0-9-]+/);
  const found = page.getByRole('heading', { name: 'On whom they lean' });
  await expect(found).toBeVisible();
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
});

test('the ledger sorts and filters, and its file holds every row', async ({ page, site }) => {
  await open(page, `${site}/money/`);
  const rows = page.locator('#ledger tbody tr');
  const all = await rows.count();
  await page.getByRole('button', { name: /^Amount/ }).click();
  await expect(page.locator('th[aria-sort]')).toHaveCount(1);
  await page.getByRole('group', { name: 'State', exact: true }).getByRole('button').nth(1).click();
  expect(await rows.count()).toBeLessThan(all);
  const csv = await (await page.request.get(`${site}/money/ledger.csv`)).text();
  expect(csv.trim().split('\r\n')).toHaveLength(all + 1);
});
