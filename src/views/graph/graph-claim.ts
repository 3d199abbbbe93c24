import type { Archive, Claim } from '../../archive/archive.ts';
import { recordPath } from '../../archive/urls.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { formatOriginCount } from '../../provenance/format-standing.ts';
import { formatDate, formatDateShort, formatEndsShort } from '../../schema/sourced-date.ts';
import { derivePassage, type PassageView } from '../evidence/passage.ts';
import type { RecordLink } from '../evidence/record-link.ts';
import { deriveSign, type SignView } from '../evidence/sign.ts';
import { formatMoney } from '../money/format-money.ts';
import { type Holding, toHolding } from './hold-at.ts';

/** One claim behind an edge, with all that the panel says about it. */
export interface GraphClaim {
  id: string;
  path: string;
  statement: string;
  subject: string;
  object: string;
  /** A key of the predicates, and its words from subject to object. */
  predicate: string;
  label: string;
  sign: SignView | null;
  /** "4 sources, 1 origin". */
  count: string;
  when: Holding | null;
  whenWords: string;
  whenShort: string;
  /** Start and end in short words, `null` where open; none without a date. */
  ends: { from: string | null; to: string | null } | null;
  /** The day by which it was surely public, or null where no source is dated. */
  public: number | null;
  /** "$13bn committed", where the claim gives an amount. */
  money: string | null;
  passages: PassageView[];
  disputes: RecordLink[];
}

/** A claim with a relation, ready for the graph. */
export function deriveGraphClaim(claim: Claim, archive: Archive, provenance: ProvenanceIndex): GraphClaim {
  const { subject, predicate, object } = claim.relation!;
  const { standing, origins, publicSince, disputes } = provenance.ofClaim(claim);
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
    disputes: disputes.map((dispute) => ({ title: dispute.question, path: recordPath(dispute) })),
  };
}
