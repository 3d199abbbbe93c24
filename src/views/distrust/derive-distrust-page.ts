import { compareWeighed } from '../../provenance/distrust/compare.ts';
import { hasRead } from '../../provenance/distrust/format-cut.ts';
import { findCarried } from '../../provenance/distrust/sole-supports.ts';
import type { TrustIndex } from '../../provenance/distrust/trust-index.ts';
import { makeWeigher } from '../../provenance/distrust/weigh.ts';
import { itemAt } from '../../schema/item-at.ts';
import { recordPath } from '../../schema/urls.ts';

/** A document that something goes back to, with what would happen without it. */
export interface DocumentRow {
  id: string;
  name: string;
  title: string;
  path: string;
  read: boolean;
  /** Live claims and quotes that go back to it by any way. */
  carries: number;
  /** Of them those that nothing else supports. */
  falls: number;
  /** Records that would still stand, otherwise. */
  changes: number;
}

/** Every document that something goes back to; those without which most falls first, then those that carry most. */
export function deriveDocumentRows(index: TrustIndex): DocumentRow[] {
  const { before, without } = makeWeigher(index);
  const carried = findCarried(index);
  return index.sources
    .flatMap((source, at): DocumentRow[] => {
      const carries = itemAt(carried, at).length;
      if (carries === 0) return [];
      const { falls, changes } = compareWeighed(index, before, without(new Set([at])));
      return [
        {
          id: source.id,
          name: source.name,
          title: source.title,
          path: recordPath({ collection: 'sources', id: source.id }),
          read: hasRead(index.sources, at),
          carries,
          falls: falls.length,
          changes: changes.length,
        },
      ];
    })
    .sort((a, b) => b.falls - a.falls || b.carries - a.carries || (a.id < b.id ? -1 : 1));
}
