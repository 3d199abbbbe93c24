import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildProvenance } from '../../../../src/provenance/build-provenance.ts';
import { groupClaims } from '../../../../src/views/events/group-claims.ts';
import { anyArchive } from '../../../fixtures/make-archive.ts';

it('an event’s claims stand in one group each, none decided against leads, and an open dispute shows its sides', () => {
  fc.assert(
    fc.property(anyArchive, (archive) => {
      const provenance = buildProvenance(archive);
      for (const event of archive.events) {
        const groups = groupClaims(event.claims, provenance);
        const shown = groups.flatMap(({ leads, folded }) => [...leads, ...folded].map(({ id }) => id));
        expect(shown.toSorted()).toEqual([...new Set(event.claims.map(({ id }) => id))].toSorted());
        for (const { leads, dispute, folded, foldWords } of groups) {
          expect(foldWords === '').toBe(folded.length === 0);
          const question = archive.disputes.find(({ id }) => dispute?.path === `/disputes/${id}/`);
          if (!question) continue;
          const sideOf = (id: string): string | undefined =>
            question.positions.find(({ claims }) => claims.some((claim) => claim.id === id))?.label;
          const sides = leads.map(({ id }) => sideOf(id));
          expect(sides).not.toContain(undefined);
          if (question.state === 'resolved')
            expect(sides.filter((side) => side !== question.resolution?.position)).toEqual([]);
          if (question.state === 'open') {
            const told = [...leads, ...folded].map(({ id }) => sideOf(id));
            expect(sides.toSorted()).toEqual([...new Set(told)].toSorted());
          }
        }
      }
    }),
    { numRuns: 200 },
  );
});
