import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCarried, findDependents } from '../../../../src/provenance/distrust/sole-supports.ts';
import { buildTrustIndex } from '../../../../src/provenance/distrust/trust-index.ts';
import { weigh } from '../../../../src/provenance/distrust/weigh.ts';
import { archives } from './make-archive.ts';
import { document, from, record, small } from './small-index.ts';

describe('what depends on a document', () => {
  it('alone: live records of which nothing is left without it', () => {
    expect(findDependents(small)).toEqual([[3], [2, 3], [3], [1]]);
  });

  it('alone, as trying each document finds it on generated archives', () => {
    fc.assert(
      fc.property(archives, (archive) => {
        const index = buildTrustIndex(archive);
        const before = weigh(index, new Set()).ends;
        const tried = index.sources.map((_, at) => {
          const after = weigh(index, new Set([at])).ends;
          return index.records.flatMap(({ live }, place) =>
            live && before[place]! > 0 && after[place] === 0 ? [place] : [],
          );
        });
        expect(findDependents(index)).toEqual(tried);
      }),
      { numRuns: 200 },
    );
  });

  it('by any way: whatever goes back to it', () => {
    expect(findCarried(small)).toEqual([
      [0, 3],
      [0, 2, 3],
      [0, 3],
      [0, 1],
    ]);
  });

  it('by any way: not beyond a source that does not say what it rests on, nor beside what the evidence names', () => {
    const index = {
      ...small,
      sources: [document('A'), document('B'), document('C', [0, 1]), document('D', [0], { open: true })],
      records: [record('0', [from(2, 'upstream', [1])]), record('1', [from(3)])],
    };
    expect(findCarried(index)).toEqual([[], [0], [0], [1]]);
  });
});
