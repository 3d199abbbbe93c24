import { valueAt } from '../../schema/item-at.ts';
import { fileAt, type GateProblem, type SiteFiles } from './site-files.ts';

/** Every internal link leads to a page or file of the site, below its base, and every anchor to an id that is there once. */
export function checkLinks(site: SiteFiles): GateProblem[] {
  const problems: GateProblem[] = [];
  const ids = new Map(site.pages.map(({ page, ids }) => [page, new Set(ids)]));
  for (const { page, links, ids: own } of site.pages) {
    const say = (rule: string, message: string): void => {
      problems.push({ page, rule, message });
    };
    for (const id of new Set(own.filter((id, index) => own.indexOf(id) !== index)))
      say('ids-unique', `The id "${id}" stands more than once.`);
    for (const link of new Set(links)) {
      if (/^(?:https|mailto):/.test(link)) continue;
      if (/^[a-z][a-z0-9+.-]*:/i.test(link) || link.startsWith('//')) {
        say('link-scheme', `The link "${link.slice(0, 80)}" is neither https nor of this site.`);
        continue;
      }
      const target = resolveLink(site.prefix, page, link);
      if (!target) say('link-base', `The link "${link}" leads out of the base "${site.prefix}/".`);
      else if (!fileAt(site, target.path)) say('link-target', `The link "${link}" leads to nothing.`);
      else if (target.anchor !== '' && ids.has(target.path) && !valueAt(ids, target.path).has(target.anchor))
        say('link-anchor', `The link "${link}" names an id that is not on that page.`);
    }
  }
  return problems;
}

function resolveLink(prefix: string, page: string, link: string): { path: string; anchor: string } | null {
  let url: URL;
  let path: string;
  let anchor: string;
  try {
    url = new URL(link, `https://site.example${prefix}${page}`);
    path = decodeURIComponent(url.pathname);
    anchor = decodeURIComponent(url.hash.slice(1)).replace(/:~:text=.*$/, '');
  } catch {
    return null;
  }
  if (prefix !== '' && !path.startsWith(`${prefix}/`)) return null;
  return { path: path.slice(prefix.length), anchor };
}
