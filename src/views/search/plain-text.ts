import type { Archive } from '../../archive/archive.ts';
import { recordTitle } from '../../archive/titles.ts';

/** A record's prose without its marks; a link keeps its words, or is named by the record it leads to. */
export function plainText(markdown: string, archive: Archive): string {
  return markdown
    .replace(/```[\s\S]*?```/g, ' ')
    .replace(/\[\[([^\]|]*)\|([^\]]*)\]\]/g, '$2')
    .replace(/\[\[([^\]]*)\]\]/g, (_, id: string) => {
      const record = archive.byId.get(id) ?? archive.formerIds.get(id);
      return record ? recordTitle(record) : id;
    })
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^#+ |[*_`>]/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const LONGEST = 180;

/** The first sentence of a body, cut at a word where it is long. */
export function firstSentence(markdown: string, archive: Archive): string {
  const text = plainText(markdown, archive);
  const end = /[.!?]["”’)]?(?= [A-Z“"])/.exec(text);
  const sentence = end ? text.slice(0, end.index + end[0].length) : text;
  return sentence.length <= LONGEST ? sentence : `${sentence.slice(0, LONGEST - 1).replace(/\s+\S*$/, '')}…`;
}
