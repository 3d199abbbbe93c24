import type { GateProblem, SiteFiles } from './site-files.ts';

/** Every page has a language, one h1 and a title; titles tell pages apart. */
export function checkShape({ pages }: SiteFiles): GateProblem[] {
  const problems: GateProblem[] = [];
  const titles = new Map<string, string>();
  for (const { page, lang, h1, title, redirects } of pages) {
    const say = (rule: string, message: string): void => {
      problems.push({ page, rule, message });
    };
    if (redirects) continue;
    if (lang === '') say('lang', 'The page does not say its language.');
    if (h1 !== 1) say('one-h1', `The page has ${h1} headings of the first level; one is right.`);
    const first = titles.get(title);
    if (title === '') say('title', 'The page has no title.');
    else if (first !== undefined) say('title', `The title "${title}" is also that of ${first}.`);
    else titles.set(title, page);
  }
  return problems;
}
