import { readFileSync } from 'node:fs';
import { toPdf } from '../fixtures/to-pdf.ts';
import { expect, open, test } from './harness.ts';

const TEXT = readFileSync('tests/fixtures/texts/coastal-gazette-1892-03.txt', 'utf8');

test('a pasted copy is named, its passages are shown, and no request is made', async ({ page, lamps }) => {
  await open(page, `${lamps}/verify/`);
  await expect(page.getByText('Ready. Nothing that you bring')).toBeVisible();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.getByLabel('Text of a source').fill(TEXT);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByText(/recorded passages stand in your copy/)).toBeVisible();
  await expect(page.locator('#verdict mark').first()).toBeVisible();
  await page.getByLabel('Text of a source').fill('Too short.');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByText('Too short: 8 letters')).toBeVisible();
  expect(requests).toEqual([]);
});

test('a saved page is read without its navigation', async ({ page, lamps }) => {
  await open(page, `${lamps}/verify/`);
  await expect(page.getByText('Ready. Nothing that you bring')).toBeVisible();
  await page.locator('input[type=file]').setInputFiles({
    name: 'saved.html',
    mimeType: 'text/html',
    buffer: Buffer.from(
      `<nav>Menu</nav><article><p>${TEXT.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p></article>`,
    ),
  });
  await expect(page.getByText(/recorded passages stand in your copy/)).toBeVisible();
  await expect(page.locator('textarea')).not.toHaveValue(/Menu/);
});

test('a dropped PDF is read in the worker, with no request to another host', async ({
  page,
  lamps,
  complaints,
}) => {
  await open(page, `${lamps}/verify/`);
  await expect(page.getByText('Ready. Nothing that you bring')).toBeVisible();
  await page.locator('input[type=file]').setInputFiles({
    name: 'gazette.pdf',
    mimeType: 'application/pdf',
    buffer: toPdf(TEXT),
  });
  await expect(page.getByText(/recorded passages stand in your copy/)).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('#verdict mark').first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a PDF that holds no text, and one that is none, are refused with the reason', async ({
  page,
  lamps,
}) => {
  await open(page, `${lamps}/verify/`);
  await expect(page.getByText('Ready. Nothing that you bring')).toBeVisible();
  const file = page.locator('input[type=file]');
  await file.setInputFiles({ name: 'empty.pdf', mimeType: 'application/pdf', buffer: toPdf('') });
  await expect(page.getByText('This file holds no text')).toBeVisible({ timeout: 20_000 });
  await file.setInputFiles({ name: 'none.pdf', mimeType: 'application/pdf', buffer: Buffer.from('words') });
  await expect(page.getByText('This file cannot be read here')).toBeVisible({ timeout: 20_000 });
});
