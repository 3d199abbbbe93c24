import { expect, test } from 'vitest';
import { findSums } from '../../../src/schema/find-sums.ts';

test.each([
  ['It agreed on $4.2 billion.', 'USD', [['$4.2 billion', 4_200_000_000]]],
  [
    'It paid $1,250,000 of $4.3 trillion.',
    'USD',
    [
      ['$1,250,000', 1_250_000],
      ['$4.3 trillion', 4_300_000_000_000],
    ],
  ],
  ['It paid USD 38bn.', 'USD', [['USD 38bn', 38_000_000_000]]],
  ['It paid CHF 250,000.', 'CHF', [['CHF 250,000', 250_000]]],
  ['It paid £3 million, not $4 million.', 'GBP', [['£3 million', 3_000_000]]],
  ['It paid 27 percent in 2019.', 'USD', []],
])('%s has these sums in %s', (text, currency, sums) => {
  expect(findSums(text, currency).map(({ text: words, value }) => [words, value])).toEqual(sums);
});
