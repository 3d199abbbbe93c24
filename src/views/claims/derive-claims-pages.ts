import type { ClaimGroup } from './derive-claims-index.ts';

/** Claims that stand on one page of a group, so that no page grows with the archive. */
export const CLAIMS_A_PAGE = 400;

/** One page of the claims of a standing. */
export interface ClaimsPage {
  group: ClaimGroup;
  /** From 1, and how many there are of the group. */
  number: number;
  of: number;
}

/** The group's claims page by page; a group that is not empty has one page at least. */
export function deriveClaimsPages(groups: readonly ClaimGroup[], size = CLAIMS_A_PAGE): ClaimsPage[] {
  return groups.flatMap((group) => {
    const of = Math.ceil(group.claims.length / size);
    return Array.from({ length: of }, (_, index) => ({
      group: { ...group, claims: group.claims.slice(index * size, (index + 1) * size) },
      number: index + 1,
      of,
    }));
  });
}

/** The address of one page of a group. */
export function claimsPagePath(group: Pick<ClaimGroup, 'id'>, number = 1): string {
  return `/claims/${group.id}/${number}/`;
}
