import type { PageFacts } from './page-facts.ts';

/** A built site as the gate sees it: every file by its path below the base (`/claims/x/index.html`), pages parsed. */
export interface SiteFiles {
  /** As in BASE_PATH, without the slash at its end: `` or `/x`. */
  prefix: string;
  pages: readonly PageFacts[];
  /** Size as sent (compressed where it is text), by path. */
  sizes: ReadonlyMap<string, number>;
  /** Paths of the scripts that a script imports, by path. */
  imports: ReadonlyMap<string, readonly string[]>;
}

/** Something on a built page that must not be there. */
export interface GateProblem {
  /** The page, as its address below the base: `/claims/x/`. */
  page: string;
  rule: string;
  message: string;
}

/** The file that an address below the base is answered with, or null where there is none. */
export function fileAt({ sizes }: Pick<SiteFiles, 'sizes'>, path: string): string | null {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return sizes.has(file) ? file : null;
}
