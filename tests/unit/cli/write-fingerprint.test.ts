import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeFingerprint } from '../../../src/cli/write-fingerprint.ts';
import { checkPassage } from '../../../src/provenance/check-passage.ts';
import type { Fingerprint } from '../../../src/provenance/fingerprint.ts';
import { parseFingerprintFile } from '../../../src/provenance/fingerprint-file.ts';
import { toPdf } from '../../fixtures/to-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'whence-'));
const written = join(folder, 'sources', 'gazette.fingerprint.txt');
mkdirSync(join(folder, 'sources'));
writeFileSync(join(folder, 'sources', 'gazette.md'), '---\nseen: full-text\n---\n');
afterAll(() => rmSync(folder, { recursive: true }));

const WORDS = 'The lamp on Gull Rock was handed over at dusk, and the keepers of the north went home.';
const NEXT = 'Nobody thanked them for the oil.';

function write(name: string, bytes: string | Buffer) {
  rmSync(written, { force: true });
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return writeFingerprint(folder, { file, source: 'gazette', coverage: null });
}

/** What the fingerprint that was written says of words. */
const verdict = (words: string): string =>
  checkPassage(words, parseFingerprintFile(readFileSync(written, 'utf8')) as Fingerprint).verdict;

describe('a text is fingerprinted', () => {
  it('as it is, where it is plain', async () => {
    expect(await write('b.txt', WORDS)).toHaveProperty('told');
    expect(verdict('was handed over at dusk')).toBe('verbatim');
  });

  it('without what stands around it, where it is a saved page', async () => {
    const paragraphs = Array.from({ length: 8 }, (_, at) => `<p>${WORDS} That was on day ${at}.</p>`).join(
      '',
    );
    const page = `<!DOCTYPE html><html><head><meta charset="iso-8859-1"><title>Gazette</title></head><body>
      <nav><ul><li>Subscribe to the morning edition today</li></ul></nav>
      <article><h1>Dusk</h1>${paragraphs}<p>The caf\u00e9 closed.</p><p>${NEXT}</p></article>
      <footer>All rights reserved by the Gazette company</footer></body></html>`;
    expect(await write('a.html', Buffer.from(page, 'latin1'))).toHaveProperty('told');
    expect(verdict('was handed over at dusk')).toBe('verbatim');
    expect(verdict('The café closed. Nobody thanked them')).toBe('verbatim');
    expect(verdict('Subscribe to the morning edition')).toBe('not-found');
    expect(verdict('All rights reserved by the Gazette')).toBe('not-found');
  });

  it('by its text layer, where it is a PDF', async () => {
    expect(await write('a.pdf', toPdf(WORDS))).toHaveProperty('told');
    expect(verdict('the keepers of the north went home')).toBe('verbatim');
  });
});

it.each([
  ['a PDF of pictures', 'empty.pdf', toPdf(''), 'holds no text'],
  ['a broken PDF', 'broken.pdf', '%PDF-1.7\nno more', 'cannot be read'],
  [
    'a page made by script',
    'empty.html',
    '<!doctype html><script>go()</script><div id="app"></div>',
    'holds no text',
  ],
  [
    'a picture',
    'a.png',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
    'is no text, no web page and no PDF',
  ],
  ['a text in another encoding', 'latin.txt', Buffer.from(`${WORDS} caf\u00e9`, 'latin1'), 'is not in UTF-8'],
  ['a file without words', 'a.txt', '1892', 'holds no text'],
])('%s is refused, and nothing is written', async (_, name, bytes, why) => {
  expect(await write(name, bytes)).toHaveProperty('wrong', expect.stringContaining(why));
  expect(existsSync(written)).toBe(false);
});
