import type { Archive, Claim } from '../../archive/archive.ts';
import type { GraphClaim } from '../../graph/graph-data.ts';
import { toHolding } from '../../graph/hold-at.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { formatOriginCount } from '../../provenance/format-standing.ts';
import { derivePassage } from '../../provenance/passage-view.ts';
import { deriveSign } from '../../provenance/sign.ts';
import { formatMoney } from '../../schema/format-money.ts';
import { must } from '../../schema/must.ts';
import { formatDate, formatDateShort, formatEndsShort } from '../../schema/sourced-date.ts';
import { recordPath } from '../../schema/urls.ts';

/** A claim with a relation, ready for the graph. */
export function deriveGraphClaim(claim: Claim, archive: Archive, provenance: ProvenanceIndex): GraphClaim {
  const { subject, predicate, object } = must(claim.relation, 'relation');
  const { standing, origins, publicSince, against } = provenance.ofClaim(claim);
  return {
    id: claim.id,
    path: recordPath(claim),
    statement: claim.statement,
    subject: subject.id,
    object: object.id,
    predicate,
    label: archive.site.predicates[predicate]?.label ?? predicate,
    sign: deriveSign(claim, standing),
    count: formatOriginCount(origins),
    when: claim.when ? toHolding(claim.when) : null,
    whenWords: claim.when ? formatDate(claim.when) : 'no date',
    whenShort: claim.when ? formatDateShort(claim.when) : 'no date',
    ends: claim.when ? formatEndsShort(claim.when) : null,
    public: publicSince?.latest ?? null,
    money: claim.amount ? `${formatMoney(claim.amount)} ${claim.amount.state}` : null,
    passages: claim.evidence.map((item) => derivePassage(item, provenance.proofOf(item))),
    disputes: against.disputes.map(({ dispute }) => ({ title: dispute.question, path: recordPath(dispute) })),
  };
}
