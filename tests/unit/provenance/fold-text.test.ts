import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../../src/provenance/fold-text.ts';

/** The folded text with a bar wherever a word may begin or end. */
function show(text: string): string {
  const { folded, edges } = foldText(text);
  return [...edges.keys()].map((at) => `${edges[at] ? '|' : ''}${folded[at] ?? ''}`).join('');
}

describe('signs that belong to a number stay', () => {
  test.each([
    ['a total of $1.3 billion for oil', '|a|total|of|$1.3|billion|for|oil|'],
    ['between 10-12 lamps', '|between|10-12|lamps|'],
    ['between 10 – 12 lamps', '|between|10-12|lamps|'],
    ['fell by 5 % in May', '|fell|by|5%|in|may|'],
    ['€500 million, 500 €', '|€500|million|500€|'],
    ['a temperature of −5 degrees', '|a|temperature|of|-5|degrees|'],
    ['from (-5) to +3', '|from|-5|to|+3|'],
    ['.5 of $.5', '|.5|of|$.5|'],
    ['1½ cups, ½ cup', '|1| |1/2|cups|1/2|cup|'],
    ['10¹² and x²', '|10^12|and|x^2|'],
    ['1e-5 1e5 2.5E−3', '|1e-5| |1e5| |2.5e-3|'],
    ['≥ 5 or 100+ people, <5, ~7', '|≥5|or|100+|people|<5| |~7|'],
    ['5 °C at 3:45 or 5/8', '|5°c|at|3:45|or|5/8|'],
    ['US$5 or A$5', '|us$5|or|a$5|'],
    ['10%–12% and $5–$10', '|10%-12%|and|$5-$10|'],
  ])('%s', (text, shown) => {
    expect(show(text)).toBe(shown);
  });
});

describe('the same number in other typography is the same', () => {
  test.each(['1,300', '1 300', '1\u202f300', '1\u00a0300', '1’300', "1'300", '1300'])('%s', (number) => {
    expect(show(`paid ${number} crowns`)).toBe('|paid|1300|crowns|');
  });

  test('but a year and a sum side by side are two', () => {
    expect(show('in 2018 300 people')).toBe('|in|2018| |300|people|');
    expect(show('in 2018, 300 people')).toBe('|in|2018| |300|people|');
    expect(show('in 2018300 people')).not.toBe(show('in 2018 300 people'));
  });
});

describe('words begin and end where the text has them do', () => {
  test.each([
    ['unable, un-\nable, un\u00adable, un\u200bable', '|unable|unable|unable|unable|'],
    ['non-binding, can’t, AT&T', '|nonbinding|cant|att|'],
    ['GPT-4 and COVID–19 — here', '|gpt4|and|covid|19|here|'],
    ['U.S. and openai.com end.Next', '|us|and|openaicom|end|next|'],
    ['market.\\ nThis', '|market|this|'],
    ['東京都', '|東|京|都|'],
  ])('%s', (text, shown) => {
    expect(show(text)).toBe(shown);
  });
});

test('marks of scripts that need them count, loose accents of others compose or go', () => {
  expect(foldText('हिन्दी').folded).not.toBe(foldText('हनद').folded);
  expect(foldText('عَرَبِيّ').folded).not.toBe(foldText('عربي').folded);
  expect(foldText('cafe\u0301').folded).toBe(foldText('CAFÉ').folded);
  expect(foldText('한국어'.normalize('NFD')).folded).toBe(foldText('한국어').folded);
});

test.each([
  ['ﬁne Straße ΟΔΟΣ', 'FINE STRASSE οδος'],
  ['“Shit-talk” — it', '"shit‑talk" – it'],
  ['mi sjudge', 'misjudge'],
])('%s and %s fold alike', (a, b) => {
  expect(foldText(a).folded).toBe(foldText(b).folded);
});

test('offsets lead back into the text, in order, one for each unit; there is one edge more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { folded, offsets, edges } = foldText(text);
      expect(offsets).toHaveLength(folded.length);
      expect(edges).toHaveLength(folded.length + 1);
      expect(edges.at(-1)).toBe(1);
      for (const [index, offset] of offsets.entries()) {
        expect(offset).toBeLessThanOrEqual(text.length);
        expect(offset).toBeGreaterThanOrEqual(offsets[index - 1] ?? 0);
      }
    }),
  );
});
