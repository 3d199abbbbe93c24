import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { SyntheticClaim } from './synthetic.ts';

/** Builds a Pagefind index of the claims into a folder of its own, or says why it cannot. */
export async function buildPagefind(
  claims: readonly SyntheticClaim[],
): Promise<{ folder: string } | { wrong: string }> {
  try {
    const { createIndex, close } = await import('pagefind');
    const { index } = await createIndex({ forceLanguage: 'en' });
    if (!index) return { wrong: 'Pagefind gave no index.' };
    for (const { id, statement, entities, source } of claims) {
      await index.addCustomRecord({
        url: `/${id}`,
        language: 'en',
        content: `${statement} ${entities.join(' ')} ${source}`,
      });
    }
    const folder = mkdtempSync(join(tmpdir(), 'whence-pagefind-'));
    await index.writeFiles({ outputPath: folder });
    await close();
    return { folder };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

/** The best ten of each query, asked in a page; `between` is called before each, to count bytes. */
export async function askPagefind(
  browser: Browser,
  address: string,
  queries: readonly string[],
  between: () => void,
): Promise<{ ids: string[]; ms: number }[]> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.evaluate(async () => {
    const path = '/pagefind/pagefind.js';
    const engine = await import(path);
    await engine.init();
    Object.assign(window, { engine });
  });
  const answers: { ids: string[]; ms: number }[] = [];
  for (const query of queries) {
    between();
    answers.push(
      await page.evaluate(async (asked) => {
        interface Engine {
          search: (q: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
        }
        const { engine } = window as unknown as { engine: Engine };
        const start = performance.now();
        const { results } = await engine.search(asked);
        const best = await Promise.all(results.slice(0, 10).map((result) => result.data()));
        return { ids: best.map(({ url }) => url.replaceAll('/', '')), ms: performance.now() - start };
      }, query),
    );
  }
  await page.close();
  return answers;
}
