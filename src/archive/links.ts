import type { FieldPath } from '../reading/front-matter.ts';
import type { Collection } from '../reading/read-content.ts';
import { LINKS } from '../schema/link.ts';
import { findLeaves, type Plan, planOf } from '../schema/plan.ts';
import { SCHEMAS } from '../schema/records.ts';
import type { ParsedRecord } from './parsed-content.ts';

/** One link as written: the field it stands in, the id it names, and the kinds of record that may stand there. */
export interface WrittenLink {
  path: FieldPath;
  id: string;
  to: readonly Collection[];
}

/** Where the links of each kind of record stand. */
export const LINK_PLANS: ReadonlyMap<string, Plan<{ to: readonly Collection[] }> | null> = new Map(
  Object.entries(SCHEMAS).map(([collection, schema]) => [collection, planOf(schema, LINKS)] as const),
);

/** Every link in a record's front matter, in the order of its schema. */
export function linksInFrontMatter({ collection, data }: ParsedRecord): WrittenLink[] {
  return findLeaves(LINK_PLANS.get(collection) ?? null, data).map(({ path, value, leaf }) => ({
    path,
    id: value,
    to: leaf.to,
  }));
}
