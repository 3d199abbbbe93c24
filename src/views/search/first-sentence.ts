import type { Archive } from '../../archive/archive.ts';
import { toPlainText } from '../../archive/plain-text.ts';

const LONGEST = 180;

/** The first sentence of a body, cut at a word where it is long. */
export function firstSentence(markdown: string, archive: Archive): string {
  const text = toPlainText(markdown, archive);
  const end = /[.!?]["”’)]?(?= [A-Z“"])/.exec(text);
  const sentence = end ? text.slice(0, end.index + end[0].length) : text;
  return sentence.length <= LONGEST ? sentence : `${sentence.slice(0, LONGEST - 1).replace(/\s+\S*$/, '')}…`;
}
