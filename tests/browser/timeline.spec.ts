import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, open, test } from './harness.ts';

const stage = (page: Page): Locator => page.locator('.tl--stage');
const item = (page: Page): Locator => page.locator('.tl--stage [data-item]:focus');

const emails = (page: Page): Locator => page.locator('.filters .chip', { hasText: 'Email' });

async function openTool(page: Page, address: string): Promise<void> {
  await open(page, address);
  await expect(stage(page)).toBeVisible();
  await expect(page.locator('.tl-reach rect').first()).toBeAttached();
}

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
});

test('the whole is read by keyboard alone', async ({ page, site, complaints }) => {
  await openTool(page, `${site}/timeline/`);
  // One tab stop: the next Tab leaves the drawing.
  await page.locator('.tl--stage [data-item][tabindex="0"]').focus();
  await expect(page.locator('.tl--stage [data-item][tabindex="0"]')).toHaveCount(1);
  const names = new Set<string>();
  for (let n = 0; n < 8; n++) {
    names.add((await item(page).getAttribute('aria-label')) ?? '');
    await page.keyboard.press('ArrowRight');
  }
  expect(names.size).toBe(8);
  // A name says kind, date, standing and origins in words.
  const alone = [...names].filter((name) => !/^\d+ events/.test(name));
  for (const name of alone) expect(name).toMatch(/^.+, .+, .+, .+ origins?: .+/);

  await page.keyboard.press('ArrowDown');
  const second = await item(page).getAttribute('aria-label');
  expect(names.has(second ?? '')).toBe(false);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  const first = await item(page).getAttribute('aria-label');
  await page.keyboard.press('End');
  expect(await item(page).getAttribute('aria-label')).not.toBe(first);

  // Enter opens clusters until an event stands alone, then its panel.
  const panel = page.locator('.tl-panel');
  const name = (): Promise<string | null> => item(page).getAttribute('aria-label');
  for (
    let n = 0, before = await name();
    n < 12 && /^\d+ events/.test(before ?? '');
    n++, before = await name()
  ) {
    await page.keyboard.press('Enter');
    await expect.poll(name).not.toBe(before);
  }
  await page.keyboard.press('Enter');
  await expect(panel).toBeVisible();
  await expect(item(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(item(page)).toHaveCount(1);

  // A second Enter goes into the panel; what it opens keeps the focus there, and Esc leads back to the event last shown.
  await page.keyboard.press('Enter');
  await expect(panel).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(panel).toBeFocused();
  const next = panel.getByRole('button', { name: 'Next' });
  await next.focus();
  const title = await panel.getByRole('heading', { level: 2 }).textContent();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { level: 2 })).not.toHaveText(title!);
  await expect(next).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(item(page)).toHaveCount(1);

  // Keys mean nothing to it from elsewhere.
  await page.keyboard.press('Tab');
  const before = page.url();
  await page.keyboard.press('0');
  expect(page.url()).toBe(before);
  expect(complaints).toEqual([]);
});

test('up and down change lanes and lead back, page keys move the window', async ({ page, site }) => {
  await openTool(page, `${site}/timeline/?from=2023-01-01&to=2026-06-01`);
  await page.locator('.tl--stage [data-item][tabindex="0"]').focus();
  const name = () => item(page).getAttribute('aria-label');
  const first = await name();
  await page.keyboard.press('ArrowDown');
  expect(await name()).not.toBe(first);
  await page.keyboard.press('ArrowUp');
  const back = await name();
  await page.keyboard.press('ArrowUp');
  expect(await name()).toBe(back);
  const from = () => new URL(page.url()).searchParams.get('from') ?? '';
  await page.keyboard.press('PageUp');
  await expect.poll(from).toMatch(/^2020/);
  await page.keyboard.press('PageDown');
  await expect.poll(from).toMatch(/^202[23]/);
});

test('zooming by keys keeps the focus on the same event', async ({ page, site }) => {
  await openTool(page, `${site}/timeline/`);
  await page.locator('.tl--stage [data-item][tabindex="0"]').focus();
  for (let n = 0; n < 5; n++) await page.keyboard.press('+');
  await page.waitForTimeout(400);
  await expect(item(page)).toHaveCount(1);
  await page.keyboard.press('0');
  await page.waitForTimeout(400);
  await expect(item(page)).toHaveCount(1);
});

test('an address opens exactly its view, and back and forward walk', async ({ page, site }) => {
  const search = '?from=2017-01-01&to=2019-01-01&kind=email';
  await openTool(page, `${site}/timeline/${search}`);
  await expect(emails(page)).toHaveAttribute('aria-pressed', 'true');
  const told = page.locator('.filters__told');
  const some = await told.textContent();
  await page.getByRole('button', { name: /^Main part/ }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?kind=email');
  await emails(page).click();
  await expect.poll(() => new URL(page.url()).search).toBe('');
  await page.goBack();
  await page.goBack();
  await expect.poll(() => new URL(page.url()).search).toBe(search);
  await expect(told).toHaveText(some!);
  await page.goForward();
  await expect.poll(() => new URL(page.url()).search).toBe('?kind=email');
});

test('everything is every event, and each preset shows some', async ({ page, site }) => {
  await openTool(page, `${site}/timeline/`);
  const told = page.locator('.filters__told');
  await expect(told).toHaveText(/^\d+ of \d+ events in this window, \d+ before it$/);
  for (const label of ['Decade', 'Year', 'Quarter', 'Month']) {
    await page.getByRole('button', { name: new RegExp(`^${label}`) }).click();
    await expect(page.getByRole('button', { name: new RegExp(`^${label}`), pressed: true })).toBeVisible();
    await expect(page.locator('#timeline-list [data-event]:visible').first()).toBeVisible();
    await page.getByRole('button', { name: /^Main part/ }).click();
  }
  const list = page.locator('#timeline-list [data-event]');
  await page.getByRole('button', { name: /^Everything/ }).click();
  await expect(told).toHaveText(`All ${await list.count()} events in this window`);
  await expect(page.locator('#timeline-list [data-event]:visible')).toHaveCount(await list.count());
});

test('a link with filter, window and selection opens exactly that, in a frame too', async ({
  page,
  site,
}) => {
  await openTool(page, `${site}/timeline/?from=2017-01-01&to=2019-01-01&kind=email`);
  const visible = page.locator('#timeline-list [data-event]:visible');
  await visible.nth(1).locator('a').click();
  const heading = page.locator('.tl-panel h2');
  const title = (await heading.textContent())!;
  await expect.poll(() => new URL(page.url()).searchParams.get('event')).not.toBeNull();
  const shown = await visible.count();
  const { search } = new URL(page.url());
  for (const path of ['/timeline/', '/timeline/embed/']) {
    await openTool(page, `${site}${path}${search}`);
    await expect(heading).toHaveText(title);
    await expect(visible).toHaveCount(shown);
    await expect(page.locator('.tl-halo')).toHaveCount(1);
    expect(new URL(page.url()).search).toBe(search);
  }
  await expect(page.getByText(/^Filtered \(1 choice\): \d+ of \d+ events in this window/)).toBeVisible();
});

test('back and forward restore filter, window and selection', async ({ page, site }) => {
  await openTool(page, `${site}/timeline/`);
  await emails(page).click();
  // The list follows a moment after each choice.
  const count = page.locator('#list');
  await expect(count).toHaveAttribute('data-shown', / of /);
  const filtered = (await count.getAttribute('data-shown'))!;
  await page.getByRole('button', { name: /^Year/ }).click();
  await expect(count).not.toHaveAttribute('data-shown', filtered);
  await page.locator('#timeline-list [data-event]:visible a').first().click();
  const panel = page.locator('.tl-panel');
  await expect(panel).toBeVisible();
  const title = (await panel.getByRole('heading', { level: 2 }).textContent())!;
  const { search } = new URL(page.url());
  const shown = (await count.getAttribute('data-shown'))!;
  const year = page.getByRole('button', { name: /^Year/, pressed: true });
  await page.goBack();
  await expect(panel).toHaveCount(0);
  await expect(year).toBeVisible();
  await page.goBack();
  await expect(year).toHaveCount(0);
  await expect(emails(page)).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(emails(page)).toHaveAttribute('aria-pressed', 'false');
  for (let n = 0; n < 3; n++) await page.goForward();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(title);
  await expect(emails(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(count).toHaveAttribute('data-shown', shown);
  expect(new URL(page.url()).search).toBe(search);
});

test('what the list opens takes the focus and gives it back', async ({ page, site }) => {
  await openTool(page, `${site}/timeline/`);
  const link = page.locator('#timeline-list [data-event]:visible a').nth(40);
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.tl-panel')).toBeFocused();
  await expect(page.locator('.tl-panel h2')).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
});

test('on paper stand the drawing and every event with its sources, whatever is shown', async ({
  page,
  site,
}) => {
  await openTool(page, `${site}/timeline/?kind=email`);
  const list = page.locator('#timeline-list [data-event]');
  await expect.poll(() => list.filter({ visible: true }).count()).toBeLessThan(await list.count());
  await page.emulateMedia({ media: 'print' });
  await expect(list.filter({ visible: true })).toHaveCount(await list.count());
  await expect(page.locator('.tlist__sources').first()).toBeVisible();
  await expect(page.locator('.tl--static')).toBeVisible();
  await expect(page.locator('.tool')).toBeHidden();
});

test('a drag makes one entry in the history, and the plain wheel scrolls the page', async ({
  page,
  site,
}) => {
  await openTool(page, `${site}/timeline/?from=2017-01-01&to=2020-01-01`);
  const box = (await page.locator('.tl-ground').boundingBox())!;
  const entries = await page.evaluate(() => history.length);
  await page.mouse.move(box.x + 500, box.y + 12);
  await expect(page.locator('.tl--near')).toHaveCount(1);
  await page.mouse.down();
  for (let n = 1; n <= 10; n++) await page.mouse.move(box.x + 500 - n * 20, box.y + 12);
  await page.mouse.up();
  await expect.poll(() => new URL(page.url()).searchParams.get('from')).not.toBe('2017-01-01');
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  await page.waitForTimeout(600);
  const { search } = new URL(page.url());
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(new URL(page.url()).search).toBe(search);
});

test('while it moves a canvas is painted, and at rest the drawing stands', async ({ page, site }) => {
  await open(page, `${site}/timeline/`);
  const stage = page.locator('.tl--stage');
  const box = (await stage.boundingBox())!;
  const painted = page.locator('.tl-moving');
  await page.mouse.move(box.x + 500, box.y + 60);
  await expect(page.locator('.tl--near')).toHaveCount(1);
  await page.mouse.down();
  await expect(async () => {
    await page.mouse.move(box.x + 470, box.y + 60);
    await page.mouse.move(box.x + 460, box.y + 60);
    const seen = await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.tl-moving');
      if (!canvas) return null;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      const colours = new Set<number>();
      for (let at = 0; at < data.length; at += 4)
        colours.add(data[at]! + 256 * data[at + 1]! + 65_536 * data[at + 2]!);
      const drawn = getComputedStyle(document.querySelector('.tl--stage .tl-drawn')!).visibility;
      return { colours: colours.size, drawn };
    });
    expect(seen?.drawn).toBe('hidden');
    expect(seen?.colours).toBeGreaterThan(20);
  }).toPass();
  await page.mouse.up();
  await expect(painted).toHaveCount(0);
  await expect(stage.locator('.tl-drawn').first()).toHaveCSS('visibility', 'visible');
});

test('the selection shows evidence, walks on, and closes', async ({ page, site, complaints }) => {
  await openTool(page, `${site}/timeline/`);
  const link = page.locator('#timeline-list [data-event]:visible a').first();
  const title = (await link.textContent())!;
  await link.click();
  const panel = page.locator('.tl-panel');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(title);
  await expect(panel.locator('.panel__claims > li').first()).toBeVisible();
  await expect(page.locator('.tl-halo')).toHaveCount(1);
  await panel.getByRole('button', { name: 'Next' }).click();
  await expect(panel.getByRole('heading', { level: 2 })).not.toHaveText(title);
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target}`))).toEqual([]);
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(panel).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('"as known on" leaves in drawing and list only what was public', async ({ page, site }) => {
  await openTool(page, `${site}/timeline/`);
  const visible = page.locator('#timeline-list [data-event]:visible');
  const all = await visible.count();
  const slider = page.getByRole('slider', { name: 'As known on' });
  await slider.focus();
  for (let n = 0; n < 3; n++) await page.keyboard.press('PageDown');
  await expect.poll(() => new URL(page.url()).searchParams.get('known')).not.toBeNull();
  await expect.poll(() => visible.count()).toBeLessThan(all);
});

test('what is shown is saved as SVG and PNG', async ({ page, site, complaints }) => {
  await openTool(page, `${site}/timeline/`);
  for (const kind of ['SVG', 'PNG']) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: `Save ${kind}` }).click();
    expect((await download).suggestedFilename()).toBe(`timeline.${kind.toLowerCase()}`);
  }
  expect(complaints).toEqual([]);
});

test('a narrow screen has the same powers around a vertical timeline', async ({ page, site, complaints }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page, `${site}/timeline/`);
  await expect(page.locator('.filters')).toBeVisible();
  await expect(stage(page)).toHaveCount(0);
  // The filters are folded, and say how many are active.
  await expect(emails(page)).toBeHidden();
  const fold = page.locator('.filters summary');
  await fold.focus();
  await page.keyboard.press('Enter');
  const visible = page.locator('#timeline-list [data-event]:visible');
  const all = await visible.count();
  await emails(page).click();
  await expect.poll(() => visible.count()).toBeLessThan(all);
  await expect(fold).toHaveText('Filters1 active');
  await expect(page.locator('#list')).toHaveAttribute('data-shown', /^\d+ of \d+ events$/);
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target}`))).toEqual([]);
  await fold.click();
  await expect(emails(page)).toBeHidden();
  // The same windows, lanes and second clock as beside the drawing.
  const some = await visible.count();
  await page.getByRole('button', { name: /^Year/ }).click();
  await expect.poll(() => visible.count()).toBeLessThan(some);
  await expect(page.getByRole('slider', { name: 'As known on' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Lanes by' }).selectOption('standing');
  await expect(page.locator('.tool__key li').first()).toHaveText('Documented');
  const link = visible.first().locator('a');
  await link.click();
  await expect(page.locator('.tl-panel')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.tl-panel')).toHaveCount(0);
  await expect(link).toBeFocused();
  expect(complaints).toEqual([]);
});

test('the embedded timeline opens the view of its address and may stand in a frame', async ({
  page,
  site,
}) => {
  const response = await page.goto(`${site}/timeline/embed/?from=2017-01-01&to=2019-01-01`);
  expect(response!.headers()['x-frame-options']).toBeUndefined();
  await expect(stage(page)).toBeVisible();
  const whole = page.getByRole('link', { name: 'Open the whole timeline' });
  await expect(whole).toHaveAttribute('href', /\/timeline\/\?from=2017-01-01&to=2019-01-01$/);
});
