import { valueAt } from '../schema/item-at.ts';
import type { AnyRecord, Backlink } from './archive.ts';
import { linksInBody } from './body-links.ts';
import { linksInFrontMatter } from './links.ts';
import type { ParsedRecord } from './parsed-content.ts';

/** For every record, who mentions it: in front matter (the field) and in bodies (with the sentence). Records must be sorted. */
export function buildBacklinks(
  records: readonly ParsedRecord[],
  byId: ReadonlyMap<string, AnyRecord>,
): Map<string, Backlink[]> {
  const backlinks = new Map<string, Backlink[]>();
  const add = (to: string, backlink: Backlink): void => {
    if (!byId.has(to) || to === backlink.from.id) return;
    const list = backlinks.get(to);
    if (!list) backlinks.set(to, [backlink]);
    else if (
      !list.some(
        (other) =>
          other.from === backlink.from &&
          other.field === backlink.field &&
          other.sentence === backlink.sentence,
      )
    )
      list.push(backlink);
  };
  for (const record of records) {
    const from = valueAt(byId, record.id);
    for (const link of linksInFrontMatter(record))
      add(link.id, {
        from,
        sentence: null,
        field: link.path.filter((step) => typeof step === 'string').join('.'),
      });
    for (const link of linksInBody(record.body).filter(({ id }) => byId.has(id)))
      add(link.id, { from, sentence: sentenceAround(record.body, link.offset), field: 'body' });
  }
  return backlinks;
}

/** No sentence is longer; what lies farther off is not looked at, so that many links in a long body stay cheap. */
const WINDOW = 2000;

/** The sentence of a Markdown text that contains an offset; a sentence ends at `.`, `?` or `!` before white space, or at a blank line. */
export function sentenceAround(whole: string, place: number): string {
  const cut = Math.max(0, place - WINDOW);
  const body = whole.slice(cut, place + WINDOW);
  const offset = place - cut;
  const paragraphStart = Math.max(afterBlankLine(body, offset), lineAfterHeading(body, offset));
  const nextBreak = body.indexOf('\n\n', offset);
  const paragraph = body.slice(paragraphStart, nextBreak < 0 ? body.length : nextBreak);
  const at = offset - paragraphStart;
  let start = 0;
  for (const match of paragraph.matchAll(/[.?!]["”’)\]]*\s+(?=["“‘([A-Z0-9])/g)) {
    const end = match.index + match[0].length;
    if (end <= at) start = end;
    else
      return paragraph
        .slice(start, match.index + match[0].trimEnd().length)
        .replace(/\s+/g, ' ')
        .trim();
  }
  return paragraph.slice(start).replace(/\s+/g, ' ').trim();
}

function afterBlankLine(body: string, offset: number): number {
  const blank = body.lastIndexOf('\n\n', offset);
  return blank < 0 ? 0 : blank + 2;
}

function lineAfterHeading(body: string, offset: number): number {
  const lineStart = body.lastIndexOf('\n', offset - 1) + 1;
  const previous = body.slice(body.lastIndexOf('\n', lineStart - 2) + 1, lineStart);
  return previous.startsWith('#') ? lineStart : 0;
}
