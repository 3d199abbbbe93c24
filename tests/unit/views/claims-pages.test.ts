import { expect, test } from 'vitest';
import type { ClaimGroup } from '../../../src/views/claims/derive-claims-index.ts';
import { claimsPagePath, deriveClaimsPages } from '../../../src/views/claims/derive-claims-pages.ts';

const group = (id: string, count: number): ClaimGroup => ({
  id,
  sign: null,
  title: id,
  about: '',
  claims: Array.from(
    { length: count },
    (_, index) => ({ title: `${id} ${index}` }) as ClaimGroup['claims'][number],
  ),
});

test('every claim stands on one page, in order, and no page has more than its share', () => {
  const pages = deriveClaimsPages([group('a', 7), group('b', 3)], 3);
  expect(pages.map(({ group: { id, claims }, number, of }) => [id, claims.length, number, of])).toEqual([
    ['a', 3, 1, 3],
    ['a', 3, 2, 3],
    ['a', 1, 3, 3],
    ['b', 3, 1, 1],
  ]);
  expect(pages.flatMap(({ group: { claims } }) => claims.map(({ title }) => title))).toHaveLength(10);
  expect(pages[3]?.group.claims[0]?.title).toBe('b 0');
});

test('an empty group has no page; pages count from one in the address', () => {
  expect(deriveClaimsPages([group('a', 0)])).toEqual([]);
  expect(claimsPagePath({ id: 'a' })).toBe('/claims/a/1/');
  expect(claimsPagePath({ id: 'a' }, 2)).toBe('/claims/a/2/');
});
