import { compareTexts } from '../../schema/compare.ts';
import { checkLinks } from './check-links.ts';
import { checkSafety } from './check-safety.ts';
import { checkShape } from './check-shape.ts';
import { checkWeight } from './check-weight.ts';
import type { GateProblem, SiteFiles } from './site-files.ts';

/** Everything that is wrong with a built site, page by page. */
export function checkSite(site: SiteFiles): GateProblem[] {
  return [checkLinks, checkSafety, checkShape, checkWeight]
    .flatMap((check) => check(site))
    .sort((a, b) => compareTexts(a.page, b.page));
}
