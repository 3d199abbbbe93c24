import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveVariants, markDifferences } from '../../../src/views/quotes/variants.ts';
import { getRecord, loadFixture } from '../../fixtures/load-fixture.ts';

const { archive, provenance } = loadFixture();

describe('markDifferences', () => {
  it('marks the words that the fullest wording does not have', () => {
    expect(markDifferences('the lamp was handed over late', 'the lamp handed over at dusk')).toEqual([
      { text: 'the lamp', differs: false },
      { text: 'was', differs: true },
      { text: 'handed over', differs: false },
      { text: 'late', differs: true },
    ]);
  });

  it('marks neither case, quotes and punctuation nor cuts and editor’s words', () => {
    expect(markDifferences('“The Lamp … [it] handed over.”', 'the lamp was handed over')).toEqual([
      { text: '“The Lamp … [it] handed over.”', differs: false },
    ]);
  });

  it('loses and adds no word', () => {
    const words = fc.array(fc.constantFrom('a', 'lamp', 'Rock', '…', 'dusk,', '“oil”'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (own, other) => {
        const runs = markDifferences(own.join(' '), other.join(' '));
        expect(runs.map(({ text }) => text).join(' ')).toBe(own.join(' '));
      }),
    );
  });

  it('marks nothing in the wording itself', () => {
    const words = fc.array(fc.constantFrom('a', 'lamp', 'Rock', 'dusk,'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, (own) => {
        expect(markDifferences(own.join(' '), own.join(' ')).some(({ differs }) => differs)).toBe(false);
      }),
    );
  });
});

describe('deriveVariants', () => {
  it('sets the wordings in print side by side, each with who prints it', () => {
    const quote = getRecord(archive, 'quotes', 'quote-no-thanks-given');
    const variants = deriveVariants(quote.words, quote.evidence, provenance);
    expect(variants.map(({ printedBy }) => printedBy.map(({ sourceId }) => sourceId))).toEqual([
      ['coastal-gazette-1892-03'],
      ['harbour-courant-1892-04'],
    ]);
    expect(variants[0]!.runs.some(({ differs }) => differs)).toBe(false);
    expect(variants[1]!.runs.filter(({ differs }) => differs).map(({ text }) => text)).toEqual(['were']);
  });
});
