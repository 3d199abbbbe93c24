import { itemAt } from '../../schema/item-at.ts';
import { fileAt, type GateProblem, type SiteFiles } from './site-files.ts';

/** No inline handler or style, nothing loaded from elsewhere, a strict policy on every page, JSON-LD that parses. */
export function checkSafety(site: SiteFiles): GateProblem[] {
  const problems: GateProblem[] = [];
  for (const { page, inline, resources, csp, jsonLd, redirects } of site.pages) {
    const say = (rule: string, message: string): void => {
      problems.push({ page, rule, message });
    };
    for (const attribute of new Set(inline)) say('inline-code', `There is an attribute ${attribute}.`);
    for (const { kind, url } of resources) {
      const path =
        url.startsWith(`${site.prefix}/`) && !url.startsWith('//') ? url.slice(site.prefix.length) : null;
      if (path === null) say('off-site', `The ${kind} "${url.slice(0, 80)}" is not from this site.`);
      else if (!fileAt(site, itemAt(path.split(/[?#]/), 0)))
        say('resource', `The ${kind} "${url}" is not there.`);
    }
    if (!redirects) {
      if (csp === null) say('csp', 'The page has no Content-Security-Policy.');
      else if (/unsafe-|(?:^|[\s;])\*|https?:/.test(csp) || !csp.includes("default-src 'none'"))
        say('csp', `The policy is too weak: "${csp.slice(0, 120)}".`);
    }
    for (const text of jsonLd)
      if (!isObject(text)) say('json-ld', `The JSON-LD does not parse: "${text.slice(0, 60)}".`);
  }
  return problems;
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}
