import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeFingerprint } from '../../../src/cli/write-fingerprint.ts';
import { toPdf } from '../../fixtures/to-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'whence-'));
mkdirSync(join(folder, 'sources'));
writeFileSync(join(folder, 'sources', 'gazette.md'), '---\nseen: full-text\n---\n');
afterAll(() => rmSync(folder, { recursive: true }));

const WORDS = 'The lamp on Gull Rock was handed over at dusk, and the keepers of the north went home.';

function write(name: string, bytes: string | Buffer) {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return writeFingerprint(folder, { file, source: 'gazette', coverage: null });
}

it('markup is no text: a PDF, a web page and a file without words are refused, and nothing is written', () => {
  expect(write('a.pdf', toPdf(WORDS))).toHaveProperty(
    'wrong',
    expect.stringContaining('is a PDF or a web page'),
  );
  expect(write('a.html', `<!DOCTYPE html><p>${WORDS}`)).toHaveProperty(
    'wrong',
    expect.stringContaining('is a PDF or a web page'),
  );
  expect(write('a.txt', '1892')).toHaveProperty('wrong', expect.stringContaining('holds no text'));
  expect(existsSync(join(folder, 'sources', 'gazette.fingerprint.txt'))).toBe(false);
});

it('plain text is written as a fingerprint', () => {
  expect(write('b.txt', WORDS)).toHaveProperty('told');
  expect(existsSync(join(folder, 'sources', 'gazette.fingerprint.txt'))).toBe(true);
});
