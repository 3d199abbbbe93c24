import type { Archive } from '../../archive/archive.ts';
import { linksInBody } from '../../archive/body-links.ts';
import { recordTitle } from '../../archive/titles.ts';

/** A body as plain sentences: record links become their words, paragraphs are joined, fenced blocks are left out. */
export function toPlainText(body: string, archive: Archive): string {
  let text = '';
  let at = 0;
  for (const { id, words, offset, length } of linksInBody(body)) {
    const record = archive.byId.get(id);
    text += body.slice(at, offset) + (words ?? (record ? recordTitle(record) : id));
    at = offset + length;
  }
  return (text + body.slice(at))
    .replace(/^```[\s\S]*?^```/gm, '')
    .replace(/[*_`#>]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
