import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** One page of a built site, chosen to stand for its type. */
export interface ChosenPage {
  /** Its type: `/claims/*` for a claim, `/claims` for the index of claims. */
  type: string;
  /** Its address below the base: `/claims/x/`. */
  path: string;
  which: 'only' | 'longest' | 'shortest';
}

/** The built sites that the tests open. `npm test` says where they are. */
export const REAL = { folder: resolve(process.env.PROVE_REAL ?? 'dist'), base: '/' };
export const FIXTURE = {
  folder: resolve(process.env.PROVE_FIXTURE ?? '.cache/fixture-site'),
  base: '/lamps',
};

/** Every page of a built site that is not a redirect, with its size. */
export function listPages(folder: string): { path: string; size: number }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, html: readFileSync(file, 'utf8') }))
    .filter(({ html }) => !/<meta http-equiv="?refresh/i.test(html))
    .map(({ file, html }) => ({
      path: `/${relative(folder, file).split(sep).join('/')}`.replace(/index\.html$/, ''),
      size: html.length,
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** One page per type, and of types with many pages the longest and the shortest. Nothing names a type by hand. */
export function choosePages(folder: string): ChosenPage[] {
  const types = Map.groupBy(listPages(folder), ({ path }) => typeOf(path));
  return [...types].flatMap(([type, pages]): ChosenPage[] => {
    const bySize = pages.toSorted((a, b) => a.size - b.size);
    const [shortest, longest] = [bySize[0]!, bySize.at(-1)!];
    return shortest === longest
      ? [{ type, path: shortest.path, which: 'only' }]
      : [
          { type, path: longest.path, which: 'longest' },
          { type, path: shortest.path, which: 'shortest' },
        ];
  });
}

function typeOf(path: string): string {
  const [first, ...rest] = path.split('/').filter((part) => part !== '');
  return first === undefined ? '/' : `/${first}${rest.map(() => '/*').join('')}`;
}
