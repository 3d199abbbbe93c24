import type { Collection } from '../reading/read-content.ts';

/** A link to a record; `path` is below the site's base. */
export interface RecordLink {
  title: string;
  path: string;
}

/** The address of a record below the site's base: `/claims/x/`. */
export function recordPath(record: { collection: Collection; id: string }): string {
  return `/${record.collection}/${record.id}/`;
}

/** The address of the page about two parties; the order of the two does not matter. */
export function betweenPath(a: string, b: string): string {
  const [first, second] = a < b ? [a, b] : [b, a];
  return `/between/${first}/${second}/`;
}

/** A path below the site as it is written in a link: the base path in front, once. `base` is `/` or `/x` or `/x/`. */
export function withBase(base: string, path: string): string {
  return `${base.replace(/\/$/, '')}${path.startsWith('/') ? path : `/${path}`}`;
}
