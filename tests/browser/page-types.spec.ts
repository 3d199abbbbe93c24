import AxeBuilder from '@axe-core/playwright';
import { choosePages, REAL } from './built-site.ts';
import { expect, findOverflow, open, test } from './harness.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What only colours can break: the two themes differ in nothing else. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/* Every rule where a layout is seen for the first time; in the other theme the rules on colours. */
const VIEWS = [
  { theme: 'light', width: 1440, only: { type: 'tag', values: RULES } },
  { theme: 'dark', width: 1440, only: { type: 'rule', values: COLOURS } },
  { theme: 'light', width: 360, only: { type: 'tag', values: RULES } },
  { theme: 'dark', width: 360, only: { type: 'rule', values: COLOURS } },
] as const;

/* Every type of page, found in the built site: its longest and its shortest. */
for (const { type, path, which } of choosePages(REAL.folder)) {
  const name = which === 'only' ? type : `${type}, the ${which}`;

  test(`${name} meets WCAG 2.2 AA, light and dark, narrow and wide, and fits`, async ({
    page,
    site,
    complaints,
  }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, site + path);
    // The shortest page of a type differs from the longest in what it lacks; its first and its last view show that.
    const views = VIEWS.filter((_, index) => which !== 'shortest' || index % 3 === 0);
    for (const { theme, width, only } of views) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      const { violations } = await new AxeBuilder({ page })
        // In one go on this page: the other way opens a blank page for each run, and takes twice as long.
        .setLegacyMode()
        // What passed is of no use here, and collecting it takes most of the time on long pages.
        .options({ runOnly: { ...only, values: [...only.values] }, resultTypes: ['violations'] })
        .analyze();
      const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target}`));
      expect.soft(found, `${theme}, ${width} px`).toEqual([]);
    }
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await findOverflow(page), `at ${width} px`).toEqual([]);
    }
    const own = (line: string): boolean => path === '/404.html' && line.includes('404');
    expect.soft(complaints.filter((line) => !own(line))).toEqual([]);
  });
}
