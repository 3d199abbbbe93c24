import { expect, it } from 'vitest';
import { deriveClaimLine } from '../../../../src/views/evidence/claim-line.ts';
import { deriveSections } from '../../../../src/views/sources/sections.ts';
import type { SourceClaim } from '../../../../src/views/sources/source-claims.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';

const { archive, provenance } = loadFixture();
const claim = (kind: 'fact' | 'interpretation', locator: string): SourceClaim => {
  const of = archive.live.claims.find((own) => own.kind === kind)!;
  return { ...deriveClaimLine(of, provenance), locator, passages: [], stance: null, only: false };
};
const told = (claims: SourceClaim[]): string[] =>
  deriveSections(claims).map(({ title, about }) => `${title} | ${about}`);
const many = (count: number, kind: 'fact' | 'interpretation', locator: string): SourceClaim[] =>
  Array.from({ length: count }, () => claim(kind, locator));

it('parts many claims by what their locators name first, those without a place last', () => {
  const claims = [
    ...many(2, 'fact', 'opening, paragraph 1'),
    ...many(3, 'fact', 'section 02, paragraph 1'),
    ...many(1, 'interpretation', 'section 02, paragraph 9'),
    ...many(5, 'interpretation', 'section 03'),
    ...many(1, 'fact', ''),
  ];
  expect(told(claims)).toEqual([
    'Opening | two claims',
    'Section 02 | four claims, 1 of them opinion',
    'Section 03 | five claims, all opinion',
    'No place given | one claim',
  ]);
  expect(deriveSections(claims).flatMap((section) => section.claims)).toEqual(claims);
});

it('counts paragraphs, pages and notes as one part, and leaves few claims or one part whole', () => {
  expect(told([...many(6, 'fact', 'Note 17'), ...many(6, 'fact', 'Note 18')])).toEqual([' | ']);
  expect(told([...many(5, 'fact', 'a, 1'), ...many(6, 'fact', 'b, 1')])).toEqual([' | ']);
  expect(told([...many(6, 'fact', 'a, 1'), ...many(6, 'fact', 'b, 1')])).toHaveLength(2);
});
