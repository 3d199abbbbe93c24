import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { textOfPage } from '../provenance/page-text.ts';
import { textOfPdf } from '../provenance/pdf-text.ts';

/** So many bytes tell what a file is. */
const HEAD = 2048;

/**
 * The text of a document on disk: plain text as it is, of a web page its article without what stands around it, of a
 * PDF its text layer. Or why it holds none that can be read.
 */
export async function readDocument(file: string): Promise<{ text: string } | { wrong: string }> {
  const bytes = readFileSync(file);
  const head = bytes.subarray(0, HEAD).toString('latin1');
  if (head.startsWith('%PDF-')) return readPdf(file, bytes);
  if (head.includes('\0')) return { wrong: `"${file}" is no text, no web page and no PDF.` };
  const isPage =
    /\.html?$/i.test(extname(file)) || /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)\b/i.test(head);
  if (isPage) return { text: await readPage(decode(bytes, head)) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { wrong: `"${file}" is not in UTF-8. Save it in UTF-8, and give that file.` };
  }
}

/** A page in the encoding that it names, else in UTF-8. */
function decode(bytes: Buffer, head: string): string {
  const named = /<meta[^>]+charset=["']?\s*([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** The article of a page, found as browsers' reading views find it; of a page without one, all that is text. */
async function readPage(html: string): Promise<string> {
  const [{ parseHTML }, { Readability }] = await Promise.all([
    import('linkedom'),
    import('@mozilla/readability'),
  ]);
  const parse = (source: string): Document => parseHTML(source).document;
  const article = new Readability(parse(html)).parse()?.content;
  return textOfPage(parse(article ? `<!doctype html><body><article>${article}</article>` : html));
}

async function readPdf(file: string, bytes: Buffer): Promise<{ text: string } | { wrong: string }> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: new Uint8Array(bytes),
    useWasm: false,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return { text: await textOfPdf(await task.promise) };
  } catch {
    return { wrong: `"${file}" is a PDF that cannot be read: broken, or locked by a password.` };
  } finally {
    await task.destroy();
  }
}
