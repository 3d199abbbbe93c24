import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildPlaceTable } from '../../../src/provenance/place-table.ts';

test('every place of a number is found, in order, and none of another that falls together with it', () => {
  // Numbers that agree in their lowest bits share a chain.
  const number = fc.constantFrom(0, 1, 5, 8, 16, 2 ** 32, 2 ** 32 + 1, 2 ** 41 + 5, 2 ** 42 - 1);
  fc.assert(
    fc.property(fc.array(number, { maxLength: 40 }), number, (list, wanted) => {
      const places = list.flatMap((value, at) => (value === wanted ? [at] : []));
      expect(buildPlaceTable(Float64Array.from(list)).placesOf(wanted)).toEqual(places);
    }),
  );
});
