import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countProofs, toProofShares } from '../../../src/provenance/count-proofs.ts';
import { loadFixture } from '../../fixtures/load-fixture.ts';

describe('how the evidence stands', () => {
  it('is counted over live claims and quotes, each item once', () => {
    const { archive, provenance } = loadFixture();
    const counts = countProofs(archive, provenance);
    const items = [...archive.claims, ...archive.quotes]
      .filter(({ status }) => status === 'live')
      .flatMap(({ evidence }) => evidence);
    expect(counts.all).toBe(items.length);
    expect(counts.whole).toBe(items.filter((item) => provenance.proofOf(item) === 'whole').length);
    expect(counts['own-words']).toBe(items.filter(({ passage }) => passage === undefined).length);
  });

  it('is said in words', () => {
    const shares = toProofShares({ whole: 1, part: 5, 'not-checkable': 0, 'own-words': 2, all: 8 });
    expect(shares.map(({ percent, words }) => `${percent} % ${words}`)).toEqual([
      '13 % checked word for word against the whole text',
      '62 % checked word for word against the part that was read',
      '0 % quoted from a text that is not at hand',
      '25 % told in our words',
    ]);
  });

  it('says nothing of no evidence', () => {
    expect(toProofShares({ whole: 0, part: 0, 'not-checkable': 0, 'own-words': 0, all: 0 })).toEqual([]);
  });

  it('adds up to a hundred, each share within one of the truth', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(500), { minLength: 4, maxLength: 4 }),
        ([whole = 0, part = 0, not = 0, own = 0]) => {
          const all = whole + part + not + own;
          fc.pre(all > 0);
          const counts = { whole, part, 'not-checkable': not, 'own-words': own, all };
          const shares = toProofShares(counts);
          expect(shares.reduce((sum, { percent }) => sum + percent, 0)).toBe(100);
          for (const { proof, percent } of shares)
            expect(Math.abs(percent - (100 * counts[proof]) / all)).toBeLessThan(1);
        },
      ),
    );
  });
});
