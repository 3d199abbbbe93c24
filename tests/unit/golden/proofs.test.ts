import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toProofShares } from '../../../src/provenance/count-proofs.ts';
import { formatCut } from '../../../src/provenance/distrust/format-cut.ts';
import { rankReadings } from '../../../src/provenance/distrust/rank-readings.ts';
import { findCut } from '../../../src/provenance/distrust/smallest-cut.ts';
import { findCarried, findDependents } from '../../../src/provenance/distrust/sole-supports.ts';
import { buildTrustIndex } from '../../../src/provenance/distrust/trust-index.ts';
import { weigh } from '../../../src/provenance/distrust/weigh.ts';
import { findCopies } from '../../../src/provenance/find-copies.ts';
import { fingerprintText } from '../../../src/provenance/fingerprint.ts';
import { buildPlaceTable } from '../../../src/provenance/place-table.ts';
import { findSharedRun } from '../../../src/provenance/shared-run.ts';
import { loadFixture } from '../../fixtures/load-fixture.ts';
import { golden } from '../../golden/golden.ts';

const { archive } = loadFixture();
const index = buildTrustIndex(archive);
const names = (places: readonly number[]): string => places.map((at) => index.sources[at]!.id).join(' ');

describe('what records stand on', () =>
  golden({
    'trust-index': () => ({
      sources: index.sources.map(({ id, ...rest }) => [id, rest]),
      records: index.records.map(({ id, ...rest }) => [id, rest]),
      groups: index.groups,
    }),
    'cuts-in-words': () =>
      index.records.map((record) => {
        const cut = findCut(index.sources, record.supports);
        const { lead, text } = formatCut(index.sources, cut, 'claim');
        return [record.id, `${lead} ${text}`, names(cut.set), names(cut.sole), names(cut.ends)];
      }),
    'weighed-without': () =>
      Object.fromEntries(
        [[], ...index.sources.map((_, at) => [at])].map((struck) => [
          names(struck) || 'nothing struck',
          weigh(index, new Set(struck)),
        ]),
      ),
    'readings-ranked': () => rankReadings(index),
    'sole-supports': () => ({ dependents: findDependents(index), carried: findCarried(index) }),
    'shares-of-proofs': () =>
      [
        [0, 0, 0, 0],
        [1, 0, 0, 0],
        [1, 1, 1, 0],
        [1, 1, 1, 1],
        [2, 1, 0, 0],
        [1, 2, 4, 0],
        [1, 1, 1, 4],
        [99, 1, 100, 0],
      ].map(([whole, part, unchecked, own]) =>
        toProofShares({
          whole: whole!,
          part: part!,
          'not-checkable': unchecked!,
          'own-words': own!,
          all: whole! + part! + unchecked! + own!,
        }).map(({ percent, words }) => `${percent} % ${words}`),
      ),
    'runs-shared': () =>
      [
        ['one two three four five six', 'One two THREE four five six'],
        ['one two three four five', 'one two three four five'],
        ['so a b c d e f', 'a b c d e f so'],
        ['in June 1892', 'in June 1892'],
        ['of 1234567', 'of 1234567'],
        ['of 123456', 'of 123456'],
        ['of 12345', 'of 12345'],
        ['12345678', '12345678'],
        ['“lent (1,300 crowns)”, then', 'he lent 1,300 crowns!'],
        ['paid $1,300 then', 'paid 1,300 then'],
        ['paid 1300 crowns, lent 2000 crowns of oil', 'lent 2000 crowns of oil, paid 1300 crowns'],
        ['lent 2000 crowns and paid 1300 crowns', 'paid 1300 crowns and lent 2000 crowns'],
        ['– – – – – – 1234 5678', '1234 5678'],
        ['', ''],
      ].map(([a, b]) => [a, b, findSharedRun(a!, b!)]),
  }));

it('a table of places gives every place of a number, in order', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.nat(12).map((n) => n * 0x20000001),
        { maxLength: 40 },
      ),
      (values) => {
        const { placesOf } = buildPlaceTable(values);
        for (const value of [...values, 5])
          expect(placesOf(value)).toEqual(values.flatMap((own, at) => (own === value ? [at] : [])));
      },
    ),
  );
});

it('copies come by how much of the shorter stands in the longer, then by name', () => {
  const prose = (from: number): string =>
    Array.from({ length: 300 }, (_, n) => `word${((from + n) * 7919) % 10_007} of`).join(' ');
  const read = (text: string) => ({
    ...fingerprintText(text),
    sha256: '',
    characters: text.length,
    coverage: 'whole' as const,
  });
  const texts: Record<string, string> = {
    a: prose(0),
    b: `${prose(0)} ${prose(1000)}`,
    c: prose(5000),
    d: prose(5070),
    e: prose(0),
    short: 'a few words only',
    brief: 'a few words only',
  };
  const found = findCopies(new Map(Object.entries(texts).map(([id, text]) => [id, read(text)])));
  expect(
    found.map(({ part, whole, share }) => `${part} in ${whole}: ${Math.round(share * 10) / 10}`),
  ).toEqual(['a in b: 1', 'a in e: 1', 'e in b: 1', 'd in c: 0.8']);
});
