import type { Archive } from '../../archive/archive.ts';
import { rankReadings } from '../../provenance/distrust/rank-readings.ts';
import type { TrustIndex } from '../../provenance/distrust/trust-index.ts';
import { formatSeen, formatSourceKind } from '../../provenance/format-source.ts';
import { capitalise, formatCount } from '../../schema/format-number.ts';
import { itemAt } from '../../schema/item-at.ts';
import { recordPath } from '../../schema/urls.ts';

/** A document that nobody here has read, and what its reading would do. */
export interface Unread {
  title: string;
  path: string;
  /** What it is, and what is known of it: "Court exhibit. Not seen; known through The Verge." */
  about: string;
  /** How many live claims would become documented. */
  claims: number;
  words: string;
}

/** Unread documents whose reading would change how claims stand, those that move most claims first. `index` is that of the archive. */
export function deriveUnread(archive: Archive, index: TrustIndex): Unread[] {
  return rankReadings(index).map(({ at, claims }) => {
    const source = itemAt(archive.sources, at);
    return {
      title: source.title,
      path: recordPath(source),
      about: `${capitalise(formatSourceKind(source))}. ${formatSeen(source)}.`,
      claims: claims.length,
      words: `${capitalise(formatCount(claims.length, 'claim'))} would become documented.`,
    };
  });
}
