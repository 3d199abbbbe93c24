import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, nearestWord } from '../../../src/schema/did-you-mean.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcde-'), maxLength: 12 });

describe('did you mean', () => {
  it('finds a word with one letter changed, added, dropped or swapped', () => {
    for (const slip of ['lamp-keper', 'lamp-keeperr', 'lamp-kepeer', 'lamp-keeqer', 'LampKeeper'])
      expect(didYouMean(slip, ['keeper', 'lamp-keeper', 'lamp'])).toBe('Did you mean "lamp-keeper"?');
  });

  it('says nothing where nothing is near', () => {
    expect(didYouMean('whale', ['lamp-keeper', 'oil'])).toBe('');
    expect(didYouMean('a'.repeat(100_000), ['a'.repeat(99_999)])).toBe('');
  });

  it('gives a known word, whatever the order of the words', () => {
    fc.assert(
      fc.property(word, fc.array(word), (slip, words) => {
        const near = nearestWord(slip, words);
        if (near === null) return;
        expect(words).toContain(near);
        if (words.includes(slip)) expect(near).toBe(slip);
        expect(nearestWord(slip, words.toReversed())).toBe(near);
      }),
    );
  });
});
