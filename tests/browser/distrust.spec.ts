import type { Page } from '@playwright/test';
import { expect, open, test } from './harness.ts';

const result = (page: Page) => page.locator('.doubt__r');
const search = (page: Page) => decodeURIComponent(new URL(page.url()).search);

test('a claim: striking a document changes what is said, the address has it, and a reload restores it', async ({
  page,
  lamps,
  complaints,
}) => {
  await open(page, `${lamps}/claims/handover-on-4-november/`);
  await page.getByRole('button', { name: 'Choose what to distrust' }).click();
  const minutes = page.getByRole('switch').first();
  await expect(minutes).toBeFocused();
  await minutes.click();
  await expect(minutes).toHaveAttribute('aria-checked', 'false');
  await expect(result(page)).toContainText('Without');
  expect(search(page)).toMatch(/^\?without=[a-z0-9-]+$/);
  const said = await result(page).textContent();
  await page.reload();
  await expect(result(page)).toHaveText(said!);
  await expect(page.getByRole('switch').first()).toHaveAttribute('aria-checked', 'false');
  await page.getByRole('button', { name: 'Trust all again' }).click();
  await expect(result(page)).toBeEmpty();
  expect(search(page)).toBe('');
  await page.goBack();
  await expect(result(page)).toHaveText(said!);
  expect(complaints).toEqual([]);
});

test('a claim that rests on one document falls without it', async ({ page, lamps }) => {
  await open(page, `${lamps}/claims/lamp-lit-in-1884/`);
  await expect(page.locator('.doubt__s')).toContainText('Rests on one document');
  await page.getByRole('button', { name: 'Without it' }).click();
  await expect(result(page)).toContainText('nothing here supports the claim: it falls.');
  await expect(page.locator('.standing')).toContainText('nothing supports it');
  await expect(page.getByRole('button', { name: 'Trust all again' })).toBeFocused();
});

test('a passage that refutes can be struck too', async ({ page, lamps }) => {
  await open(page, `${lamps}/claims/courant-says-1500-crowns/?without=coastal-gazette-1892-03`);
  const refuting = page.locator('[data-refutes]');
  await expect(refuting).toHaveClass(/is-out/);
  await refuting.getByRole('switch').click();
  await expect(refuting).not.toHaveClass(/is-out/);
  expect(search(page)).toBe('');
});

test('an event: the keyboard alone strikes a document and marks the claims that fall', async ({
  page,
  lamps,
}) => {
  await open(page, `${lamps}/events/gull-rock-handed-over/`);
  await page.getByRole('button', { name: 'Choose what to distrust' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('switch').first()).toBeFocused();
  await page.keyboard.press('Space');
  await expect(result(page)).toContainText('Without');
  await expect(page.locator('.fate').first()).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.locator('.fate')).toHaveCount(0);
});

test('the page of all documents: what falls is listed, and leads on with the same documents struck', async ({
  page,
  lamps,
}) => {
  await open(page, `${lamps}/distrust/`);
  await page.getByRole('button', { name: 'Choose what to distrust' }).click();
  await page.getByLabel('Find a document').fill('thirty winters');
  await expect(page.locator('[data-document]:visible')).toHaveCount(1);
  await page.locator('[data-document]:visible').getByRole('switch').click();
  await expect(page.getByRole('heading', { name: /What falls/ })).toBeVisible();
  await page.locator('.outcome a').first().click();
  await expect(page).toHaveURL(/\/lamps\/[a-z]+\/[a-z0-9-]+\/\?without=holm-memoir-1920$/);
  await expect(result(page)).toContainText('Without');
});

test('an address that strikes what nothing here goes back to says so, once and for all', async ({
  page,
  lamps,
}) => {
  await open(page, `${lamps}/claims/lamp-lit-in-1884/?without=no-such-document`);
  await expect(result(page)).toHaveText('Nothing that stands here goes back to what the address strikes.');
});

test('without JavaScript the sentence and the list stay, and no button that does nothing', async ({
  browser,
  lamps,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${lamps}/distrust/`);
  await expect(page.locator('.doubt__s')).toBeVisible();
  await expect(page.locator('[data-document]').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Choose what to distrust' })).toBeHidden();
  await context.close();
});
