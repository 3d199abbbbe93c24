import AxeBuilder from '@axe-core/playwright';
import { choosePages, REAL } from './built-site.ts';
import { expect, findOverflow, open, test } from './harness.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const VIEWS = [
  { theme: 'light', width: 1440 },
  { theme: 'light', width: 360 },
  { theme: 'dark', width: 1440 },
  { theme: 'dark', width: 360 },
] as const;

/* Every type of page, found in the built site: its longest and its shortest. */
for (const { type, path, which } of choosePages(REAL.folder)) {
  const name = which === 'only' ? type : `${type}, the ${which}`;

  test(`${name} meets WCAG 2.2 AA, light and dark, narrow and wide`, async ({ page, site, complaints }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, site + path);
    // The shortest page of a type differs from the longest in what it lacks; two of the four views show that.
    const views = VIEWS.filter((_, index) => which !== 'shortest' || index % 3 === 0);
    for (const { theme, width } of views) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      const { violations } = await new AxeBuilder({ page })
        // What passed is of no use here, and collecting it takes most of the time on long pages.
        .options({ runOnly: { type: 'tag', values: RULES }, resultTypes: ['violations'] })
        .analyze();
      const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target}`));
      expect.soft(found, `${theme}, ${width} px`).toEqual([]);
    }
    const own = (line: string): boolean => path === '/404.html' && line.includes('404');
    expect.soft(complaints.filter((line) => !own(line))).toEqual([]);
  });

  test(`${name} fits narrow windows`, async ({ page, site }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await open(page, site + path);
    expect.soft(await findOverflow(page), 'at 360').toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect.soft(await findOverflow(page), 'at 320').toEqual([]);
  });
}
