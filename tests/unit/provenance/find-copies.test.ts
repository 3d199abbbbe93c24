import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCopies } from '../../../src/provenance/find-copies.ts';
import { type Fingerprint, fingerprintText } from '../../../src/provenance/fingerprint.ts';
import { deriveCopying } from '../../../src/views/wanted/derive-copying.ts';
import { loadFixture } from '../../fixtures/load-fixture.ts';

const WORDS =
  'tide mast salt keel rope lamp gull pier fog bell oar sail reef cove buoy hull net anchor'.split(' ');
const read = (text: string): Fingerprint => ({
  ...fingerprintText(text),
  sha256: '',
  characters: text.length,
  coverage: 'whole',
});
/** Some 400 words as prose has them: no run comes again by chance, and no two seeds give one text. */
const prose = fc.noBias(fc.integer({ min: 1, max: 2 ** 31 - 2 })).map((seed) => {
  let state = seed;
  const next = (below: number): number => {
    // Lehmer's generator with the multiplier of Park and Miller.
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  return Array.from({ length: 400 }, () => `${WORDS[next(WORDS.length)]} ${next(100)}`).join(' ');
});

describe('copies', () => {
  it('are found where one text stands in another, whatever stands round it', () => {
    fc.assert(
      fc.property(prose, prose, prose, (copied, before, other) => {
        const found = findCopies(
          new Map([
            ['copy', read(`${before} ${copied}`)],
            ['other', read(other)],
            ['text', read(copied)],
          ]),
        );
        expect(found.map(({ part, whole }) => [part, whole])).toEqual([['text', 'copy']]);
        expect(found[0]!.share).toBeGreaterThan(0.95);
      }),
      { numRuns: 40 },
    );
  });

  it('are found though every fortieth word was changed', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const changed = text
          .split(' ')
          .map((word, at) => (at % 40 === 39 ? 'otherwise' : word))
          .join(' ');
        const [found] = findCopies(
          new Map([
            ['a', read(text)],
            ['b', read(changed)],
          ]),
        );
        expect(found!.share).toBeGreaterThan(0.5);
        expect(found!.share).toBeLessThan(1);
      }),
      { numRuns: 20 },
    );
  });

  it('are found among many that share them, in time that does not grow with their pairs', () => {
    const wire = fc.sample(prose, { numRuns: 1, seed: 7 })[0]!;
    const many = new Map(Array.from({ length: 200 }, (_, at) => [`s${at}`, read(wire)] as const));
    expect(findCopies(many)).toHaveLength(199);
  }, 3000);
});

describe('signs of undeclared copying', () => {
  it('name what sources share though a dispute was decided against it', () => {
    const { archive, provenance } = loadFixture();
    const dispute = archive.disputes.find(({ state }) => state === 'resolved')!;
    const lost = dispute.positions.find(({ label }) => label !== dispute.resolution?.position)!.claims[0]!;
    const stray = { ...lost.evidence[0]!.source, id: 'stray', derivesFrom: [] };
    const evidence = [...lost.evidence, { ...lost.evidence[0]!, source: stray }];
    const before = deriveCopying(archive, provenance);
    lost.evidence.push(evidence.at(-1)!);
    const after = deriveCopying(archive, provenance);
    expect(before).toEqual([]);
    expect(after.map(({ links }) => links.map(({ title }) => title))).toEqual([
      [lost.statement, dispute.question],
    ]);
    expect(after[0]!.about).toMatch(/^Two sources say this, though a dispute was decided against it/);
  });
});
