import type { Source } from '../../archive/archive.ts';
import { formatSeen, formatSourceKind } from '../../provenance/format-source.ts';
import { capitalise } from '../../schema/format-number.ts';
import { formatDate } from '../../schema/sourced-date.ts';
import type { RecordLink } from '../../schema/urls.ts';
import { toRecordLink } from '../evidence/record-link.ts';

/** A document that another rests on, with what that rests on in turn. */
export interface UpstreamNode extends RecordLink {
  how: string;
  about: string;
  isOrigin: boolean;
  /** True where not all that it rests on is known. */
  open: boolean;
  upstream: UpstreamNode[];
  /** True where it stands in the tree already, so that what it rests on is not repeated. */
  repeated: boolean;
}

const HOW = {
  quotes: 'quotes',
  summarises: 'summarises',
  copies: 'copies',
  translates: 'translates',
  'reports-on': 'reports on',
} as const;

/** What a source rests on, all the way up; each document's own upstream once. */
export function deriveUpstream(source: Source, seen: Set<string> = new Set([source.id])): UpstreamNode[] {
  return source.derivesFrom.map(({ source: upstream, how }) => {
    const repeated = seen.has(upstream.id);
    seen.add(upstream.id);
    return {
      ...toRecordLink(upstream),
      how: HOW[how],
      about: [
        capitalise(formatSourceKind(upstream)),
        upstream.publisher.name,
        upstream.published ? formatDate(upstream.published) : '',
        formatSeen(upstream).replace(/^.*?(?=through |$)/, (words) => words.toLowerCase()),
      ]
        .filter(Boolean)
        .join(', '),
      isOrigin: upstream.derivesFrom.length === 0 && upstream.upstream === 'complete',
      open: upstream.upstream === 'unknown',
      upstream: repeated ? [] : deriveUpstream(upstream, seen),
      repeated: repeated && upstream.derivesFrom.length > 0,
    };
  });
}
