import type { Archive } from '../archive/archive.ts';
import type { ProvenanceIndex } from '../provenance/build-provenance.ts';
import { toCsv } from './to-csv.ts';

const HEADER = [
  'id',
  'statement',
  'kind',
  'by',
  'when',
  'public_since',
  'standing',
  'sources',
  'independent_origins',
  'origins',
  'about',
  'disputes',
];

/** Every live claim as one row; lists within a field are separated by semicolons. */
export function toClaimsCsv(archive: Archive, provenance: ProvenanceIndex): string {
  const rows = archive.live.claims.map((claim) => {
    const { origins, standing, publicSince, disputes } = provenance.ofClaim(claim);
    return [
      claim.id,
      claim.statement,
      claim.kind,
      claim.by?.id ?? null,
      claim.when?.text ?? null,
      publicSince?.text ?? null,
      standing,
      origins.supporting.length,
      origins.independent,
      origins.origins.map(({ source }) => source.id).join(';'),
      claim.about.map((entity) => entity.id).join(';'),
      disputes.map((dispute) => dispute.id).join(';'),
    ];
  });
  return toCsv(HEADER, rows);
}
