/** Elements of a page that are not its text. */
const NOT_TEXT = 'script, style, noscript, template, svg, nav, header, footer, aside, form';
const BLOCKS = 'p, div, li, h1, h2, h3, h4, h5, h6, tr, blockquote, br';

/** The readable text of a parsed page, a line for each block: of its article, else of its main part, else of all of it. Changes the page. */
export function textOfPage(page: Document): string {
  for (const part of page.querySelectorAll(NOT_TEXT)) part.remove();
  const main = page.querySelector('article') ?? page.querySelector('main') ?? page.body;
  for (const block of main.querySelectorAll(BLOCKS)) {
    if (block.localName === 'br') block.replaceWith('\n');
    else block.append('\n');
  }
  return main.textContent ?? '';
}
