import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintText } from '../../../src/provenance/fingerprint.ts';
import { type CopyIndex, sampleWindows, verifyCopy } from '../../../src/provenance/verify-copy.ts';

const sentences = (name: string): string =>
  Array.from(
    { length: 60 },
    (_, n) =>
      `The ${name} keeper wrote line ${n} about lamp ${(n * 7919) % 97} and paid $${n}.5 million for oil.`,
  ).join(' ');
const TEXTS = {
  gull: sentences('Gull Rock'),
  harbour: sentences('harbour'),
  guild: sentences('southern guild'),
};
const PASSAGE = 'The Gull Rock keeper wrote line 12 about lamp 65 and paid $12.5 million for oil';

const index: CopyIndex = {
  sources: Object.entries(TEXTS).map(([id, text]) => ({
    id,
    title: id,
    path: `/sources/${id}/`,
    samples: sampleWindows(fingerprintText(text).windows),
  })),
  passages: [
    { source: 0, words: PASSAGE, title: 'A claim', path: '/claims/a/' },
    { source: 1, words: 'The harbour keeper wrote line 3', title: 'Another', path: '/claims/b/' },
  ],
};

describe('a copy of a source', () => {
  it('is recognised in any typography, and its passage is shown in its context', () => {
    const styles = [(t: string) => t, (t: string) => t.toUpperCase(), (t: string) => t.replace(/ /g, '\n')];
    for (const style of styles) {
      const verdict = verifyCopy(style(TEXTS.gull), index);
      if (verdict.verdict !== 'known') throw new Error(verdict.verdict);
      expect(verdict.source.id).toBe('gull');
      expect(verdict.passages).toHaveLength(1);
      expect(verdict.passages[0]?.found).toBe(true);
      expect(verdict.passages[0]?.context?.[1]).toBe(style(PASSAGE));
      expect(verdict.share).toBeGreaterThan(0.01);
      expect(verdict.share).toBeLessThan(0.04);
    }
  });

  it('with another number says so, with the nearest wording', () => {
    const verdict = verifyCopy(TEXTS.gull.replace('$12.5 million', '$125 million'), index);
    expect(verdict).toMatchObject({
      verdict: 'known',
      passages: [{ found: false, context: null, nearest: expect.stringContaining('$125 million') }],
    });
  });

  it('is recognised from any stretch of 600 letters', () => {
    fc.assert(
      fc.property(fc.constantFrom('gull', 'harbour', 'guild'), fc.nat({ max: 3000 }), (id, from) => {
        const verdict = verifyCopy(TEXTS[id].slice(from, from + 800), index);
        expect(verdict).toMatchObject({ verdict: 'known', source: { id } });
      }),
      { numRuns: 100 },
    );
  });
});

it('a text of no source is said to be of none, a short one to be too short', () => {
  expect(
    verifyCopy('Entirely other words about bread, flour and the price of salt in winter. '.repeat(12), index),
  ).toEqual({
    verdict: 'unknown',
  });
  expect(verifyCopy('The Gull Rock keeper', index)).toEqual({ verdict: 'too-short', letters: 17 });
});

describe('a long copy', () => {
  const long = `${TEXTS.harbour} ${TEXTS.gull} ${TEXTS.gull.replace('$12.5 million', '$125 million')}`;

  it('shows a passage at the first place where it stands', () => {
    const verdict = verifyCopy(long, { ...index, sources: index.sources.slice(0, 1) });
    if (verdict.verdict !== 'known') throw new Error(verdict.verdict);
    expect(verdict.passages[0]).toMatchObject({ found: true, nearest: null });
    expect(verdict.passages[0]?.context?.[0]).toContain('wrote line 11 about');
  });

  it('names for each missing passage its own nearest wording', () => {
    const missing = [PASSAGE, 'The Gull Rock keeper wrote line 13 about lamp 30 and paid $13.5 million'];
    const passages = missing.map((words) => ({ source: 0, words, title: 'A claim', path: '/claims/a/' }));
    const copy = TEXTS.gull.replaceAll('keeper', 'warden');
    const verdict = verifyCopy(copy, { ...index, passages });
    if (verdict.verdict !== 'known') throw new Error(verdict.verdict);
    expect(verdict.passages.map(({ nearest }) => nearest)).toEqual([
      expect.stringMatching(/warden wrote line 12 about lamp 65 and paid \$12\.5/),
      expect.stringMatching(/warden wrote line 13 about lamp 30 and paid \$13\.5/),
    ]);
  });
});
