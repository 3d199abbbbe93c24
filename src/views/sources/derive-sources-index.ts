import type { Archive, Source } from '../../archive/archive.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { formatSeen, formatSourceKind } from '../../provenance/format-source.ts';
import { compareTexts } from '../../schema/compare.ts';
import { capitalise } from '../../schema/format-number.ts';
import { formatDateShort } from '../../schema/sourced-date.ts';
import type { RecordLink } from '../../schema/urls.ts';
import { SOURCE_KINDS } from '../../schema/vocabularies.ts';
import { toRecordLink } from '../evidence/record-link.ts';

/** A source in a list. */
export interface SourceLine extends RecordLink {
  publisher: string;
  published: string;
  seen: string;
  claims: number;
  /** How many documents it rests on, or that it does not say. */
  rests: string;
}

/** Live sources by kind, firsthand records first; within a kind those with most claims first. */
export function deriveSourcesIndex(
  archive: Archive,
  provenance: ProvenanceIndex,
): { id: string; title: string; sources: SourceLine[] }[] {
  const counts = new Map<Source, number>();
  for (const claim of archive.live.claims) {
    for (const { source } of provenance.ofClaim(claim).origins.tree)
      counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return SOURCE_KINDS.flatMap((kind) => {
    const sources = archive.live.sources
      .filter((source) => source.kind === kind)
      .map((source) => ({
        ...toRecordLink(source),
        publisher: source.publisher.name,
        published: source.published ? formatDateShort(source.published) : 'undated',
        seen: formatSeen(source),
        claims: counts.get(source) ?? 0,
        rests:
          source.upstream === 'unknown'
            ? 'does not say what it rests on'
            : source.derivesFrom.length === 0
              ? 'an origin'
              : `rests on ${source.derivesFrom.length} ${source.derivesFrom.length === 1 ? 'other' : 'others'}`,
      }))
      .sort((a, b) => b.claims - a.claims || compareTexts(a.title, b.title));
    return sources.length > 0 ? [{ id: kind, title: capitalise(formatSourceKind({ kind })), sources }] : [];
  });
}
