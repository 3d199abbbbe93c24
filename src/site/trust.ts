import type { Archive, Entity } from '../archive/archive.ts';
import { findDependents } from '../provenance/distrust/sole-supports.ts';
import { buildTrustIndex, type TrustIndex } from '../provenance/distrust/trust-index.ts';
import type { Collection } from '../reading/read-content.ts';
import { itemAt } from '../schema/item-at.ts';
import type { Scope } from '../views/distrust/derive-doubt.ts';
import { indexMentions } from '../views/entities/mentions.ts';
import { loadWhole } from './archive.ts';

/** The index of what rests on what, and the part of it that each page has. */
export interface Trust {
  index: TrustIndex;
  /** Records that fall without one document, for each document. */
  dependents: number[][];
  /** What the page of a record is about. */
  scopeOf: (record: { collection: Collection; id: string }) => Scope;
}

const built = new WeakMap<Archive, Trust>();

/** Built once for each archive. */
export async function loadTrust(): Promise<Trust> {
  const { archive } = await loadWhole();
  const known = built.get(archive) ?? build(archive);
  built.set(archive, known);
  return known;
}

/** Path of the index of a record’s page. */
export function trustPath({ collection, id }: { collection: Collection; id: string }): string {
  return `/distrust/${collection}/${id}.json`;
}

function build(archive: Archive): Trust {
  const index = buildTrustIndex(archive);
  const key = ({ collection, id }: { collection: Collection; id: string }): string => `${collection}/${id}`;
  const recordAt = new Map(index.records.map((record, at) => [key(record), at] as const));
  const groupAt = new Map(index.groups.map((group, at) => [key(group), at] as const));
  const mentions = indexMentions(archive);
  return {
    index,
    dependents: findDependents(index),
    scopeOf: (record) => {
      if (record.collection === 'entities') {
        const own = mentions.get(archive.byId.get(record.id) as Entity);
        return {
          records: [...(own?.claims ?? []), ...(own?.quotes ?? [])].flatMap(
            (item) => recordAt.get(key(item)) ?? [],
          ),
          groups: [],
        };
      }
      const at = groupAt.get(key(record));
      const own = recordAt.get(key(record));
      return at === undefined
        ? { records: own === undefined ? [] : [own], groups: [] }
        : { records: itemAt(index.groups, at).parts.flatMap(({ records }) => records), groups: [at] };
    },
  };
}
