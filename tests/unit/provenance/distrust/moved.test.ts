import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Archive, Evidence } from '../../../../src/archive/archive.ts';
import { buildProvenance } from '../../../../src/provenance/build-provenance.ts';
import { compareWeighed } from '../../../../src/provenance/distrust/compare.ts';
import { narrowIndex } from '../../../../src/provenance/distrust/narrow-index.ts';
import { rankReadings } from '../../../../src/provenance/distrust/rank-readings.ts';
import { buildTrustIndex } from '../../../../src/provenance/distrust/trust-index.ts';
import { weigh } from '../../../../src/provenance/distrust/weigh.ts';
import { parseWithout, withWithout } from '../../../../src/provenance/distrust/without-address.ts';
import { wasSeen } from '../../../../src/provenance/origins.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';
import { archives } from './make-archive.ts';

const NONE: ReadonlySet<number> = new Set();

/** The ranking by reading each unread document in turn, giving its own words wherever a claim goes back to it, and building provenance anew. */
function rankByBruteForce(archive: Archive): [string, string[]][] {
  const standings = () => {
    const provenance = buildProvenance(archive);
    return archive.claims.map((claim) => provenance.ofClaim(claim).standing);
  };
  const before = standings();
  return archive.sources
    .filter((source) => !wasSeen(source))
    .map((source): [string, string[]] => {
      const { seen } = source;
      source.seen = 'full-text';
      const { ofClaim } = buildProvenance(archive);
      const evidence = archive.claims.map((claim) => claim.evidence);
      for (const claim of archive.claims)
        if (ofClaim(claim).origins.origins.some((end) => end.source === source && !end.undetermined))
          claim.evidence = [
            ...claim.evidence,
            { source, stance: 'supports', basis: 'own', via: [] } as unknown as Evidence,
          ];
      const after = standings();
      for (const [at, claim] of archive.claims.entries()) claim.evidence = evidence[at]!;
      source.seen = seen;
      return [
        source.id,
        archive.claims
          .filter(({ status }, at) => status === 'live' && before[at] !== after[at])
          .map(({ id }) => id),
      ];
    })
    .filter(([, claims]) => claims.length > 0)
    .sort(([, a], [, b]) => b.length - a.length);
}

describe('reading a document that nobody read', () => {
  const ours = (archive: Archive): [string, string[]][] => {
    const index = buildTrustIndex(archive);
    return rankReadings(index).map(({ at, claims }) => [
      index.sources[at]!.id,
      claims.map((place) => index.records[place]!.id),
    ]);
  };

  it('is ranked as brute force ranks it, on generated archives', () => {
    let ranked = 0;
    fc.assert(
      fc.property(archives, (archive) => {
        const ranks = ours(archive);
        ranked += ranks.length;
        expect(ranks).toEqual(rankByBruteForce(archive));
      }),
      { numRuns: 300 },
    );
    expect(ranked).toBeGreaterThan(20);
  });

  it('is ranked as brute force ranks it, on the fixture', () => {
    const { archive } = loadFixture();
    expect(ours(archive)).toEqual(rankByBruteForce(archive));
  });
});

describe('what striking moves', () => {
  const { archive } = loadFixture();
  const index = buildTrustIndex(archive);
  const move = (...ids: string[]) => {
    const struck = new Set(ids.map((id) => index.sources.findIndex((source) => source.id === id)));
    return compareWeighed(index, weigh(index, NONE), weigh(index, struck));
  };

  it('nothing moves where nothing is struck', () => {
    expect(move()).toEqual({ falls: [], changes: [], groupFalls: [], groupChanges: [], answers: [] });
  });

  it('the part of an index that one record needs gives the same answer for it', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.nat(), { maxLength: 5 }), (pick, numbers) => {
        const at = pick % index.records.length;
        const ids = numbers.map((number) => index.sources[number % index.sources.length]!.id);
        const own = narrowIndex(index, [at], []);
        const strike = (of: typeof index) =>
          weigh(of, new Set(of.sources.flatMap(({ id }, place) => (ids.includes(id) ? [place] : []))));
        expect(strike(own).standings).toEqual([strike(index).standings[at]]);
        expect(strike(own).ends).toEqual([strike(index).ends[at]]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the address of what was struck', () => {
  it('keeps every other parameter, and reads back what it wrote', () => {
    const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 5 }), fc.string(), (ids, other) => {
        const before = `?known=2020-01-01&q=${encodeURIComponent(other)}`;
        const search = withWithout(before, ids);
        expect(parseWithout(search)).toEqual(ids);
        expect(new URLSearchParams(search).get('q')).toBe(new URLSearchParams(before).get('q'));
        expect(new URLSearchParams(withWithout(search, [])).has('without')).toBe(false);
      }),
    );
  });

  it('reads plainly, and drops what is no id', () => {
    expect(withWithout('', ['the-gazette', 'wires'])).toBe('?without=the-gazette,wires');
    expect(parseWithout('?without=a,,a,%3Cb%3E,c')).toEqual(['a', 'c']);
    expect(withWithout('?without=a', [])).toBe('');
  });
});
