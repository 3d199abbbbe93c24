import type { Archive, Source } from '../../archive/archive.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { formatSourceName } from '../../provenance/format-source.ts';
import { findSharedErrors, findSharedWordings } from '../../provenance/shared-errors.ts';
import { findUndeclaredCopies } from '../../provenance/undeclared-copies.ts';
import { capitalise, formatList, formatNumber } from '../../schema/format-number.ts';
import type { RecordLink } from '../../schema/urls.ts';
import { toRecordLink } from '../evidence/record-link.ts';

/** A sign that one source copied another without the record saying so. A sign proves nothing: somebody must look. */
export interface CopyingSign {
  about: string;
  links: RecordLink[];
}

/** Signs of undeclared copying: most of a text in another, then errors that sources share, then wordings. */
export function deriveCopying(archive: Archive, provenance: ProvenanceIndex): CopyingSign[] {
  return [
    ...findUndeclaredCopies(archive, provenance.fingerprints).map(({ part, whole, share }) => ({
      about: `About ${Math.round(share * 100)} % of the text of the first stands in that of the second, and neither is recorded as resting on the other.`,
      links: [part, whole].map((source) => toRecordLink(source)),
    })),
    ...findSharedErrors(archive, provenance).map(({ claim, against, sources }) => {
      const lost = against.disputes.filter(({ outcome }) => outcome === 'lost').map(({ dispute }) => dispute);
      return {
        about: `${capitalise(formatNumber(sources.length))} sources say this, though ${lost.length > 0 ? 'a dispute was decided against it' : 'another source refutes it'}, and nothing recorded explains why they agree: ${formatNames(sources)}.`,
        links: [claim, ...lost].map((record) => toRecordLink(record)),
      };
    }),
    ...findSharedWordings(archive, provenance).map(({ record, sources, words, common }) => ({
      about: `${formatNames(sources)} both have “${words}”, which stands in nothing that both rest on: ${formatNames(common)}.`,
      links: [toRecordLink(record)],
    })),
  ];
}

function formatNames(sources: readonly Source[]): string {
  return formatList(sources.map(formatSourceName));
}
