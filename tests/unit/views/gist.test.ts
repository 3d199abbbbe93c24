import { describe, expect, it } from 'vitest';
import { deriveClaimPage } from '../../../src/views/claims/derive-claim-page.ts';
import type { Gist } from '../../../src/views/claims/gist.ts';
import { getRecord, loadFixture } from '../../fixtures/load-fixture.ts';

const { archive, provenance } = loadFixture();
const gistOf = (id: string): Gist =>
  deriveClaimPage(archive, provenance, getRecord(archive, 'claims', id)).gist;

describe('the gist of a claim', () => {
  it('names who gives the other answer in an open dispute', () => {
    expect(gistOf('board-grants-1200-crowns').against).toEqual({
      words: 'Contradicted by Harbour Courant',
      found: true,
    });
  });

  it('does not call what a dispute was decided for contradicted, nor its own source an opponent', () => {
    expect(gistOf('southern-guild-keeps-gull-rock').against?.words).toBe('A dispute over it was settled');
  });

  it('names nobody in a dispute that was dissolved', () => {
    expect(gistOf('vane-did-not-ask-for-the-rock').against?.words).toBe('A dispute over it was settled');
  });

  it('says so where nothing speaks against a fact, and leaves an opinion to its sentence', () => {
    expect(gistOf('vane-led-the-southern-guild').against).toEqual({
      words: 'Nothing recorded here speaks against it',
      found: false,
    });
    expect(gistOf('courant-advises-one-guild').against).toBeNull();
  });

  it('leads to the very words at a source, to the source where the words are ours, and nowhere without an address', () => {
    const { outside } = gistOf('holm-was-a-northern-keeper');
    expect(outside?.words).toBe('The very words at Coastal Gazette');
    expect(outside?.url).toMatch(/^https:\/\/example\.org\/gazette\/1892-03-05#:~:text=/);
    expect(gistOf('courant-advises-one-guild').outside).toEqual({
      words: 'Read it at Harbour Courant',
      url: 'https://example.org/courant/1892-04',
    });
    expect(gistOf('holm-wrote-to-vane').outside).toBeNull();
  });
});
