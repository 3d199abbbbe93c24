import type { Archive } from './archive.ts';
import { linksInBody } from './body-links.ts';
import { recordTitle } from './titles.ts';

/** A body as plain sentences: a link keeps its words, or is named by the record it leads to; fenced blocks are left out, paragraphs joined. */
export function toPlainText(body: string, archive: Pick<Archive, 'byId' | 'formerIds'>): string {
  const prose = body.replace(/^```[\s\S]*?^```/gm, ' ');
  let text = '';
  let at = 0;
  for (const { id, words, offset, length } of linksInBody(prose)) {
    const record = archive.byId.get(id) ?? archive.formerIds.get(id);
    text += prose.slice(at, offset) + (words ?? (record ? recordTitle(record) : id));
    at = offset + length;
  }
  return (text + prose.slice(at))
    .replace(/\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/^#+ |[*_`>]/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}
