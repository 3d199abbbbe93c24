import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Claim, Entity } from '../../../../src/archive/archive.ts';
import type { ProvenanceIndex } from '../../../../src/provenance/build-provenance.ts';
import type { Site } from '../../../../src/schema/site.ts';
import { deriveRibbons } from '../../../../src/views/between/derive-states.ts';
import { placeRibbon } from '../../../../src/views/between/place-ribbon.ts';

const holder = { id: 'mill', name: 'Mill', partOf: null, lane: null } as unknown as Entity;
const over = { id: 'lamp', name: 'Lamp', partOf: null, lane: null } as unknown as Entity;
const predicates = Object.fromEntries(
  [0, 1, 2, 3, 4].map((reserve) => [
    `right-${reserve}`,
    {
      label: 'has',
      inverse: 'of',
      group: 'rights',
      about: '',
      reserve,
      band: `Band ${reserve}`,
      dependence: 'object-on-subject',
    },
  ]),
) as Site['predicates'];
const provenance = {
  ofClaim: () => ({
    standing: 'documented',
    origins: { origins: [], independent: 1, supporting: [], tree: [] },
    disputes: [],
  }),
} as unknown as ProvenanceIndex;

const anyClaims = fc
  .array(fc.record({ reserve: fc.nat(4), days: fc.tuple(fc.nat(3000), fc.nat(3000)), open: fc.boolean() }), {
    minLength: 1,
    maxLength: 9,
  })
  .map((claims) =>
    claims.map(({ reserve, days, open }, index) => {
      const [from, to] = [Math.min(...days), open ? null : Math.max(...days) + 1];
      return {
        collection: 'claims',
        id: `c${index}`,
        statement: `Claim ${index}.`,
        kind: 'fact',
        status: 'live',
        by: null,
        relation: { subject: holder, predicate: `right-${reserve}`, object: over },
        when: {
          text: to === null ? '2001/..' : '2001/2002',
          kind: 'interval',
          earliest: from,
          startLatest: from,
          endEarliest: to,
          latest: to,
        },
        reserve,
      } as unknown as Claim & { reserve: number };
    }),
  );

it('shows on every day the strongest right that some claim holds then', () => {
  fc.assert(
    fc.property(anyClaims, fc.nat(3200), (claims, day) => {
      const [ribbon] = deriveRibbons(claims, predicates, provenance);
      const { states } = ribbon!;
      const at = states.filter(({ from, to }) => (from ?? -1) <= day && day < (to ?? Infinity));
      const held = claims.filter(({ when }) => when!.earliest! <= day && day < (when!.latest ?? Infinity));
      expect(at).toHaveLength(held.length > 0 ? 1 : 0);
      if (at[0]) expect(at[0].reserve).toBe(Math.max(...held.map(({ reserve }) => reserve)));
      for (const [index, state] of states.entries()) {
        const next = states[index + 1];
        expect(state.number).toBe(index + 1);
        if (next) expect(state.to!).toBeLessThanOrEqual(next.from!);
      }
    }),
  );
});

it('places bars in order within the drawing', () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      const placed = placeRibbon(deriveRibbons(claims, predicates, provenance)[0]!.states, 3300);
      for (const [index, { x, width, fadeFrom, fadeTo }] of placed.bars.entries()) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(width).toBeGreaterThan(0);
        expect(fadeFrom).toBeLessThanOrEqual(1);
        expect(fadeTo).toBeLessThanOrEqual(1);
        if (index > 0) expect(x).toBeGreaterThanOrEqual(placed.bars[index - 1]!.x);
      }
      expect(placed.leaders.every((d) => !d.includes('NaN'))).toBe(true);
    }),
  );
});
