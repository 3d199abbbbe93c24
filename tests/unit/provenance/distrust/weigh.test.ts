import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../../src/archive/archive.ts';
import { buildProvenance } from '../../../../src/provenance/build-provenance.ts';
import { findBlocks, findCut } from '../../../../src/provenance/distrust/smallest-cut.ts';
import { buildTrustIndex } from '../../../../src/provenance/distrust/trust-index.ts';
import { makeWeigher, weigh } from '../../../../src/provenance/distrust/weigh.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';
import { archives } from './make-archive.ts';
import { strikeArchive } from './strike-archive.ts';

const fixture = loadFixture().archive;

/** How everything stands when the whole of provenance is built anew without the struck documents. */
function rebuild(archive: Archive, struck: ReadonlySet<number>) {
  const ids = new Set([...struck].map((at) => archive.sources[at]!.id));
  const left = strikeArchive(archive, ids);
  const provenance = buildProvenance(left);
  const all = [
    ...left.claims.map((claim) => provenance.ofClaim(claim)),
    ...left.quotes.map((quote) => provenance.ofQuote(quote)),
  ];
  return {
    standings: all.map(({ standing }) => standing),
    ends: all.map(({ origins }) => origins.origins.length),
    groups: [
      ...left.events.map((event) => provenance.ofEvent(event).standing),
      ...left.disputes.map(() => null),
    ],
  };
}

const picks = fc.array(fc.nat(), { maxLength: 6 });
const toStruck = (archive: Archive, numbers: readonly number[]): Set<number> =>
  new Set(numbers.map((number) => number % archive.sources.length));

/** All sets of so many of the given places. */
function* subsets(of: readonly number[], size: number, from = 0): Generator<number[]> {
  if (size === 0) yield [];
  else
    for (let at = from; at < of.length; at++)
      for (const rest of subsets(of, size - 1, at + 1)) yield [of[at]!, ...rest];
}

describe('weighing without some documents', () => {
  it('equals a full rebuild on generated archives', () => {
    fc.assert(
      fc.property(archives, picks, (archive, numbers) => {
        const struck = toStruck(archive, numbers);
        const index = buildTrustIndex(archive);
        const right = rebuild(archive, struck);
        expect(weigh(index, struck)).toEqual(right);
        expect(makeWeigher(index).without(struck)).toEqual(right);
      }),
      { numRuns: 1000 },
    );
  });

  it('equals a full rebuild on the fixture', () => {
    const index = buildTrustIndex(fixture);
    const { before, without } = makeWeigher(index);
    expect(before).toEqual(weigh(index, new Set()));
    fc.assert(
      fc.property(picks, (numbers) => {
        const struck = toStruck(fixture, numbers);
        const right = rebuild(fixture, struck);
        expect(weigh(index, struck)).toEqual(right);
        expect(without(struck)).toEqual(right);
      }),
      { numRuns: 1000 },
    );
  });

  it('survives JSON, as it must on its way to a browser', () => {
    const index = buildTrustIndex(fixture);
    expect(JSON.parse(JSON.stringify(index))).toEqual(index);
  });
});

describe('the smallest set that must fall', () => {
  it('is one, and no smaller set of documents is enough, by trying all', () => {
    fc.assert(
      fc.property(archives, (archive) => {
        const index = buildTrustIndex(archive);
        const all = archive.sources.map((_, at) => at);
        index.records.forEach((record, at) => {
          const falls = (struck: readonly number[]): boolean => weigh(index, new Set(struck)).ends[at] === 0;
          const { set, sole } = findCut(index.sources, record.supports);
          expect(falls(set)).toBe(true);
          for (let size = 0; size < set.length; size++)
            for (const smaller of subsets(all, size)) expect(falls(smaller)).toBe(false);
          if (set.length > 0)
            expect([...sole].sort((a, b) => a - b)).toEqual(all.filter((one) => falls([one])));
        });
      }),
      { numRuns: 150 },
    );
  });

  it('blocks are named exactly for evidence that no longer counts, and striking them alone is enough', () => {
    fc.assert(
      fc.property(archives, picks, (archive, numbers) => {
        const index = buildTrustIndex(archive);
        const struck = toStruck(archive, numbers);
        for (const { supports } of index.records)
          for (const item of supports) {
            const alone = {
              ...index,
              groups: [],
              records: [{ ...index.records[0]!, supports: [item] }],
            };
            const blocks = findBlocks(index.sources, item, struck);
            expect(blocks.length > 0).toBe(weigh(alone, struck).ends[0] === 0);
            if (blocks.length > 0) expect(weigh(alone, new Set(blocks)).ends[0]).toBe(0);
            expect(blocks.every((at) => struck.has(at))).toBe(true);
          }
      }),
    );
  });
});
