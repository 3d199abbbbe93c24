import { itemAt } from '../../schema/item-at.ts';
import { compareWeighed } from './compare.ts';
import { hasRead } from './format-cut.ts';
import type { TrustIndex } from './trust-index.ts';
import { weigh } from './weigh.ts';

/** What reading a document would do. */
export interface Reading {
  /** Place of the document. */
  at: number;
  /** Places of live claims that would stand otherwise. */
  claims: number[];
}

/** Documents that nobody read and whose reading would change a standing if they say what goes back to them, those that move most claims first; ties in order of the index. */
export function rankReadings(index: TrustIndex): Reading[] {
  const none = new Set<number>();
  const before = weigh(index, none);
  return index.sources
    .flatMap((source, at): Reading[] => {
      if (hasRead(index.sources, at)) return [];
      const read = { ...source, read: true, confirms: true };
      const after = weigh({ ...index, sources: index.sources.with(at, read) }, none);
      const claims = compareWeighed(index, before, after).changes.flatMap((change) =>
        itemAt(index.records, change.at).collection === 'claims' ? [change.at] : [],
      );
      return claims.length > 0 ? [{ at, claims }] : [];
    })
    .sort((a, b) => b.claims.length - a.claims.length || a.at - b.at);
}
