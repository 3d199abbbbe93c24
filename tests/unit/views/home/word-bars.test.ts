import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWordBars, deriveWordBars } from '../../../../src/views/home/word-bars.ts';

const SIGNS = { printed: '#', altered: '~', out: '.' } as const;
const LINE = 'storm off to Amazon and shit-talk us';
const draw = (words: string, passages: string[]): string =>
  deriveWordBars(words, passages)
    .map(({ state }) => SIGNS[state])
    .join('');

describe('words of a quotation in a source', () => {
  it.each([
    ['all of it', [LINE], '#######'],
    ['a part', ['they might “Storm off to Amazon”'], '####...'],
    ['two parts of one source', ['storm off', 'to “shit-talk” Azure'], '###..#.'],
    ['longer forms of its words', ["'storming off to Amazon' and 'shit-talking' Azure"], '~####~.'],
    ['a short word is no stem of a longer one', ['offer us total'], '......#'],
    ['the same words in another order', ['Amazon storm'], '...#...'],
    ['none', ['the lamp was never lit'], '.......'],
    ['no passage', [], '.......'],
  ])('%s', (_, passages, drawn) => {
    expect(draw(LINE, passages)).toBe(drawn);
  });

  it('counts them in words', () => {
    expect(countWordBars(deriveWordBars(LINE, [LINE]))).toBe('all 7 words');
    expect(countWordBars(deriveWordBars(LINE, ['storm off']))).toBe('2 of 7 words');
    expect(countWordBars(deriveWordBars(LINE, ['storming off']))).toBe('1 of 7 words, 1 altered');
  });

  it('never takes a word away when a passage is added, and marks none as printed that no passage has', () => {
    const word = fc.constantFrom('storm', 'storming', 'off', 'amazon', 'huff', 'azure', 'azures');
    const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
    const rank = (drawn: string): number[] => [...drawn].map((sign) => '.~#'.indexOf(sign));
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), text, (words, passages, more) => {
        const before = rank(draw(words, passages));
        const after = rank(draw(words, [...passages, more]));
        expect(after.every((state, at) => state >= (before[at] ?? 0))).toBe(true);
        const printed = new Set([...passages, more].flatMap((own) => own.split(' ')));
        for (const { word: own, state } of deriveWordBars(words, [...passages, more]))
          expect(state !== 'printed' || printed.has(own)).toBe(true);
      }),
    );
  });
});
