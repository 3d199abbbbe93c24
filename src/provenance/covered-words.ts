import { foldText } from './fold-text.ts';

/** The least words in a row by which a passage covers a part of a quote. */
const RUN = 3;
const CUT = /…|\[[^\]]*\]/u;

/**
 * The first words of a quote that stand in none of the passages, or null where all of them do. Words are compared as
 * quotations are: case, quotation marks and the like are gone. A word counts as covered where it is one of three or
 * more in a row that stand so in a passage, or of all the words between two cuts.
 */
export function findUncovered(words: string, passages: readonly string[]): string | null {
  const printed = passages.flatMap((passage) => passage.split(CUT)).map(wordsOf);
  for (const part of words.split(CUT)) {
    const quoted = wordsOf(part);
    const covered = new Set(printed.flatMap((passage) => coveredBy(quoted, passage)));
    const first = quoted.findIndex((_, index) => !covered.has(index));
    if (first < 0) continue;
    const end = quoted.findIndex((_, index) => index > first && covered.has(index));
    return quoted
      .slice(first, end < 0 ? undefined : end)
      .map(({ written }) => written)
      .join(' ');
  }
  return null;
}

interface Word {
  written: string;
  folded: string;
}

function wordsOf(text: string): Word[] {
  return text
    .split(/[\s—–]+/u)
    .map((written) => ({ written, folded: foldText(written).folded }))
    .filter(({ folded }) => folded !== '');
}

function coveredBy(quoted: readonly Word[], passage: readonly Word[]): number[] {
  const least = Math.min(RUN, quoted.length);
  const covered: number[] = [];
  for (let start = 0; start < quoted.length; start++)
    for (let at = 0; at < passage.length; at++) {
      let length = 0;
      while (
        start + length < quoted.length &&
        passage[at + length]?.folded === quoted[start + length]?.folded
      )
        length++;
      if (length >= least) for (let index = 0; index < length; index++) covered.push(start + index);
    }
  return covered;
}
