import { foldLetters } from '../../schema/fold.ts';
import { itemAt } from '../../schema/item-at.ts';

/** How a text gives one word of a quotation: as it is, in another form of the same word, or not at all. */
export type WordState = 'printed' | 'altered' | 'out';

/** One word of a quotation as one source gives it. */
export interface WordBar {
  word: string;
  state: WordState;
}

const BETTER: readonly WordState[] = ['out', 'altered', 'printed'];
/** Two words are forms of one only where the shorter has so many letters. */
const STEM = 4;

/**
 * Each word of a quotation as a source's passages give it together, in the order of the words: `printed` where a
 * passage has it, `altered` where a passage has a longer or shorter form of it (“storming” for “storm”).
 */
export function deriveWordBars(words: string, passages: readonly string[]): WordBar[] {
  const own = words.split(/\s+/).filter(Boolean);
  const letters = own.map((word) => foldLetters(word));
  const bars = own.map((word): WordBar => ({ word, state: 'out' }));
  for (const passage of passages) {
    const other = passage.split(/\s+/).map(foldLetters).filter(Boolean);
    for (const [at, state] of align(letters, other)) {
      const bar = itemAt(bars, at);
      if (BETTER.indexOf(state) > BETTER.indexOf(bar.state)) bar.state = state;
    }
  }
  return bars;
}

/** “all 16 words”, “4 of 16 words”, “3 of 16 words, 2 in another form”. */
export function countWordBars(bars: readonly WordBar[]): string {
  const count = (state: WordState): number => bars.filter((bar) => bar.state === state).length;
  const [printed, altered] = [count('printed'), count('altered')];
  if (printed === bars.length) return `all ${bars.length} words`;
  return `${printed} of ${bars.length} words${altered > 0 ? `, ${altered} altered` : ''}`;
}

/** Places of the words that two texts share in order, the most of them; an equal word is worth more than another form. */
function align(a: readonly string[], b: readonly string[]): [number, WordState][] {
  const worth = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => itemAt(itemAt(worth, i), j);
  const pair = (i: number, j: number): WordState => compare(itemAt(a, i), itemAt(b, j));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      itemAt(worth, i)[j] = Math.max(
        at(i + 1, j),
        at(i, j + 1),
        at(i + 1, j + 1) + BETTER.indexOf(pair(i, j)),
      );
  const found: [number, WordState][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const state = pair(i, j);
    if (state !== 'out' && at(i, j) === at(i + 1, j + 1) + BETTER.indexOf(state)) {
      found.push([i, state]);
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return found;
}

function compare(a: string, b: string): WordState {
  if (a === b) return 'printed';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= STEM && long.startsWith(short) ? 'altered' : 'out';
}
