import { gzipSync } from 'node:zlib';
import type { PageFacts } from './page-facts.ts';
import { fileAt, type GateProblem, type SiteFiles } from './site-files.ts';

const KB = 1000;
const READING = { script: 8 * KB, whole: 60 * KB };
/** An index of everything is as long as the archive: it may weigh so much more for each link beyond so many. */
const LONG = { links: 1250, each: 60 };
/** Pages with an island bring React and the d3 modules that it uses. */
const TOOL = { script: 115 * KB, whole: 400 * KB };

/** What a page weighs as sent: its own text, styles, scripts with what they import, images; fonts are not counted. */
export function weighPage(
  site: SiteFiles,
  facts: PageFacts,
): { script: number; whole: number; tool: boolean } {
  const files = (kinds: readonly string[]): string[] =>
    facts.resources
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ url }) => url.slice(site.prefix.length));
  const sum = (paths: Iterable<string>): number =>
    [...paths].reduce((total, path) => total + (site.sizes.get(path) ?? 0), 0);
  const scripts = withImports(site, files(['script', 'island']));
  const inline = facts.inlineScript.length > 0 ? gzipSync(facts.inlineScript.join('\n')).length : 0;
  const script = sum(scripts) + inline;
  const own = site.sizes.get(fileAt(site, facts.page) ?? '') ?? 0;
  const whole = own + sum(scripts) + sum(new Set(files(['style', 'image', 'other'])));
  return { script, whole, tool: facts.resources.some(({ kind }) => kind === 'island') };
}

/** Reading pages ship little script and little else; pages with a tool have limits of their own. */
export function checkWeight(site: SiteFiles): GateProblem[] {
  return site.pages.flatMap((facts): GateProblem[] => {
    const { script, whole, tool } = weighPage(site, facts);
    const limit = tool ? TOOL : READING;
    const more = Math.max(0, facts.links.length - LONG.links) * LONG.each;
    const tooMuch = (what: string, bytes: number, most: number): GateProblem[] =>
      bytes <= most
        ? []
        : [
            {
              page: facts.page,
              rule: 'weight',
              message: `The ${what} weighs ${(bytes / KB).toFixed(1)} kB; ${most / KB} kB are allowed.`,
            },
          ];
    return [...tooMuch('script', script, limit.script), ...tooMuch('page', whole, limit.whole + more)];
  });
}

function withImports(site: SiteFiles, paths: readonly string[]): Set<string> {
  const all = new Set<string>();
  const pending = [...paths];
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    if (all.has(path)) continue;
    all.add(path);
    pending.push(...(site.imports.get(path) ?? []));
  }
  return all;
}
