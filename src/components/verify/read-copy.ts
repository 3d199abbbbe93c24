/** Elements of a page that are not its text. */
const NOT_TEXT = 'script, style, noscript, template, svg, nav, header, footer, aside, form';

/** The text of a dropped file: plain text as it is, of a web page what stands in its article or body. Null for other kinds, and for a PDF, which `isPdf` tells. */
export async function readCopy(file: File): Promise<string | null> {
  const name = file.name.toLowerCase();
  if (isPdf(file)) return null;
  const text = await file.text();
  if (file.type === 'text/html' || /\.html?$/.test(name)) return textOfPage(text);
  return text.includes('\0') ? null : text;
}

/** Whether a dropped file is a PDF, by its type or its name. */
export function isPdf(file: Pick<File, 'type' | 'name'>): boolean {
  return file.type === 'application/pdf' || file.name.toLowerCase().endsWith('.pdf');
}

/** The readable text of a page's HTML, a line for each block. Nothing of it is loaded or run. */
export function textOfPage(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const part of page.querySelectorAll(NOT_TEXT)) part.remove();
  const main = page.querySelector('article') ?? page.querySelector('main') ?? page.body;
  for (const block of main.querySelectorAll('p, div, li, h1, h2, h3, h4, h5, h6, tr, blockquote, br'))
    block.append('\n');
  return main.textContent ?? '';
}
