import type { AnyRecord, Archive } from '../../archive/archive.ts';
import { recordTitle } from '../../archive/titles.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { isFirsthand } from '../../provenance/origins.ts';
import { documentsOf, hasStanding } from '../../provenance/standing.ts';
import { compareIds } from '../../schema/compare.ts';
import { capitalise, formatCount } from '../../schema/format-number.ts';
import { recordPath } from '../../schema/urls.ts';
import { toIssueUrl } from '../frame/issue-url.ts';

export const WANTED_KINDS = ['open-dispute', 'single-origin', 'no-firsthand', 'unarchived'] as const;
export type WantedKind = (typeof WANTED_KINDS)[number];

/** Something an editor could do. */
export interface Wanted {
  kind: WantedKind;
  id: string;
  title: string;
  path: string;
  /** Why it ranks where it does, in words. */
  why: string;
  /** How many records build on it: the rank. */
  uses: number;
  /** The repository's form for evidence, filled in as far as it can be; null where none is known. */
  issueUrl: string | null;
}

/** What the record lacks most, by kind, most used first; ties by id. */
export function deriveWanted(archive: Archive, provenance: ProvenanceIndex): Record<WantedKind, Wanted[]> {
  const wanted: Record<WantedKind, Wanted[]> = {
    'open-dispute': [],
    'single-origin': [],
    'no-firsthand': [],
    unarchived: [],
  };
  const uses = (record: AnyRecord): number =>
    new Set((archive.backlinks.get(record.id) ?? []).map((backlink) => backlink.from.id)).size;
  const add = (kind: WantedKind, record: AnyRecord, why: string, task: string): void => {
    const title = recordTitle(record);
    const path = recordPath(record);
    wanted[kind].push({
      kind,
      id: record.id,
      title,
      path,
      why,
      uses: uses(record),
      issueUrl: toIssueUrl(
        archive.site.repository,
        'evidence',
        `${task}: ${title}`,
        `content/${record.collection}/${record.id}.md`,
      ),
    });
  };
  for (const dispute of archive.live.disputes) {
    if (dispute.state === 'open')
      add(
        'open-dispute',
        dispute,
        `${dispute.positions.length} answers, none decided.`,
        'Evidence for a dispute',
      );
  }
  for (const claim of archive.live.claims) {
    if (!hasStanding(claim)) continue;
    const { origins, standing } = provenance.ofClaim(claim);
    if (standing === 'single-origin') {
      const ends = origins.origins.map(({ source }) => source.title).join('; ');
      add(
        'single-origin',
        claim,
        `${capitalise(formatCount(origins.supporting.length, 'source'))}, ${origins.origins.length === 1 ? 'one origin' : 'no two origins known to be independent'}: ${ends}.`,
        'A second origin',
      );
    }
    if (documentsOf(origins).length === 0) {
      const unseen = origins.origins.filter(({ source }) => isFirsthand(source));
      add(
        'no-firsthand',
        claim,
        unseen.length > 0
          ? `Known through others, not in its own words: ${unseen.map(({ source }) => source.title).join('; ')}.`
          : 'No firsthand record stands behind it.',
        'A firsthand record',
      );
    }
  }
  for (const source of archive.live.sources) {
    if (source.url && !source.archived)
      add('unarchived', source, `No archived copy of ${new URL(source.url).hostname}.`, 'An archived copy');
  }
  for (const kind of WANTED_KINDS) wanted[kind].sort((a, b) => b.uses - a.uses || compareIds(a, b));
  return wanted;
}
