import { misspell, wordsOf } from './queries.ts';
import { seededRandom } from './random.ts';
import type { SyntheticClaim } from './synthetic.ts';

/** The classes of queries that are timed: each once typed out, and one letter by letter. */
export function makeClasses(
  claims: readonly SyntheticClaim[],
  each: number,
  seed: number,
): Map<string, { query: string; typing: boolean }[]> {
  const random = seededRandom(seed);
  const draw = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const telling = (): string[] => {
    for (;;) {
      const words = wordsOf(draw(claims).statement).filter((word) => word.length >= 4);
      if (words.length >= 2) return words;
    }
  };
  const times = (make: () => string): { query: string; typing: boolean }[] =>
    Array.from({ length: each }, () => ({ query: make(), typing: false }));
  const letters = 'bcdfghjklmnpqrstvwxz';
  return new Map([
    ['exact word', times(() => draw(telling()))],
    ['two words', times(() => telling().slice(0, 2).join(' '))],
    ['typo', times(() => misspell([draw(telling())], 1, random).join(' '))],
    ['keystroke', keystrokes(() => telling().slice(0, 2).join(' '), each)],
    [
      'rare phrase',
      times(() => {
        const words = wordsOf(draw(claims).statement);
        const start = Math.floor(random() * (words.length - 4));
        return words.slice(start, start + 4).join(' ');
      }),
    ],
    ['no match', times(() => Array.from({ length: 9 }, () => draw([...letters])).join(''))],
  ]);
}

/** Texts as they grow under the fingers. */
function keystrokes(make: () => string, each: number): { query: string; typing: boolean }[] {
  const typed: { query: string; typing: boolean }[] = [];
  while (typed.length < each) {
    const text = make();
    for (let length = 1; length <= text.length && typed.length < each; length++)
      if (text[length - 1] !== ' ') typed.push({ query: text.slice(0, length), typing: true });
  }
  return typed;
}
