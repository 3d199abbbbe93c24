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
  'term',
  'term_state',
  'term_holder',
  'term_over',
  'due',
  'outcome',
  'capacity',
  'capacity_unit',
  'capacity_state',
  'amended_by',
  'refuted_by',
  'answered_against_by',
];

/** Every live claim as one row; lists within a field are separated by semicolons. */
export function toClaimsCsv(archive: Archive, provenance: ProvenanceIndex): string {
  const rows = archive.live.claims.map((claim) => {
    const { origins, standing, publicSince, against } = provenance.ofClaim(claim);
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
      against.disputes.map(({ dispute }) => dispute.id).join(';'),
      claim.term?.name ?? null,
      claim.term?.state ?? null,
      claim.term?.holder.id ?? null,
      claim.term?.over.id ?? null,
      claim.promise?.due?.text ?? null,
      claim.promise?.outcome ?? null,
      claim.capacity?.value ?? null,
      claim.capacity?.unit ?? null,
      claim.capacity?.state ?? null,
      (claim.term?.amendedBy ?? claim.relation?.amendedBy)?.id ?? null,
      against.refuting.map(({ source }) => source.id).join(';'),
      against.answers.map(({ claim: answer }) => answer.id).join(';'),
    ];
  });
  return toCsv(HEADER, rows);
}
