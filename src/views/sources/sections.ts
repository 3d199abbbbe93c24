import { capitalise, formatCount } from '../../schema/format-number.ts';
import type { SourceClaim } from './source-claims.ts';

/** What a source states in one section of its text. */
export interface SourceSection {
  /** "Section 05"; empty where the claims are not parted. */
  title: string;
  /** "Twelve claims; four are readings of its own." */
  about: string;
  claims: SourceClaim[];
}

/** Fewer claims stand in one list. */
const PARTED = 12;

/**
 * The claims of a source by the sections that their locators name ("section 05, paragraph 3"), in their order; those
 * without a place last. One part where there are few, or where no locator names a section.
 */
export function deriveSections(claims: readonly SourceClaim[]): SourceSection[] {
  const whole = [{ title: '', about: '', claims: [...claims] }];
  if (claims.length < PARTED) return whole;
  const parts = new Map<string, SourceClaim[]>();
  for (const claim of claims) {
    const name = sectionOf(claim.locator);
    parts.set(name, [...(parts.get(name) ?? []), claim]);
  }
  if (parts.size < 2) return whole;
  return [...parts].map(([name, own]) => ({
    title: name ? capitalise(name) : 'No place given',
    about: countClaims(own),
    claims: own,
  }));
}

/** “section 05” of “section 05, paragraph 3”; a locator without a comma is a section of its own only where it counts nothing. */
function sectionOf(locator: string): string {
  const head = locator.split(',')[0]?.trim() ?? '';
  return /^(?:paragraph|page|line|note|item)s?\b/i.test(head) ? head.replace(/\s.*$/, 's') : head;
}

function countClaims(claims: readonly SourceClaim[]): string {
  const readings = claims.filter(({ sign }) => sign?.sign === 'interpretation').length;
  const all = formatCount(claims.length, 'claim');
  return readings === 0 || readings === claims.length
    ? `${all}${readings > 0 ? ', all opinion' : ''}`
    : `${all}, ${readings} of them opinion`;
}
