import { itemAt } from '../schema/item-at.ts';

/** `[[id]]` or `[[id|words]]` in a body. Bounded, so that a run of brackets costs no more than its length. */
const BODY_LINK = /\[\[([^[\]|\n]{0,120})(?:\|([^[\]\n]{0,400}))?\]\]/g;

/** Every `[[…]]` of a body with its offset in the body. */
export function linksInBody(
  body: string,
): { id: string; words: string | null; offset: number; length: number }[] {
  return [...body.matchAll(BODY_LINK)].map((match) => ({
    id: itemAt(match, 1).trim(),
    words: match[2]?.trim() || null,
    offset: match.index,
    length: match[0].length,
  }));
}
