import type { Archive } from '../../archive/archive.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { formatSourceName } from '../../provenance/format-source.ts';
import { findSharedErrors, findUndeclaredCopies } from '../../provenance/undeclared-copies.ts';
import { capitalise, formatList, formatNumber } from '../../schema/format-number.ts';
import type { RecordLink } from '../../schema/urls.ts';
import { toRecordLink } from '../evidence/record-link.ts';

/** A sign that one source copied another without the record saying so. A sign proves nothing: somebody must look. */
export interface CopyingSign {
  about: string;
  links: RecordLink[];
}

/** Signs of undeclared copying: most of a text in another, and errors that sources share. Texts first, largest share first. */
export function deriveCopying(archive: Archive, { fingerprints }: ProvenanceIndex): CopyingSign[] {
  return [
    ...findUndeclaredCopies(archive, fingerprints).map(({ part, whole, share }) => ({
      about: `About ${Math.round(share * 100)} % of the text of the first stands in that of the second, and neither is recorded as resting on the other.`,
      links: [part, whole].map((source) => toRecordLink(source)),
    })),
    ...findSharedErrors(archive).map(({ claim, dispute, sources }) => ({
      about: `${capitalise(formatNumber(sources.length))} sources that are not known to rest on one document say what a dispute was decided against: ${formatList(sources.map(formatSourceName))}.`,
      links: [claim, dispute].map((record) => toRecordLink(record)),
    })),
  ];
}
