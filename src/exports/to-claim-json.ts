import type { Claim, Evidence } from '../archive/archive.ts';
import type { ProvenanceIndex } from '../provenance/build-provenance.ts';

/** One claim with its evidence and everything derived from it, as a JSON-safe object; ids link to other records. */
export function toClaimJson(claim: Claim, provenance: ProvenanceIndex): Record<string, unknown> {
  const { origins, standing, publicSince, against, ownAccount, onlyInterested } = provenance.ofClaim(claim);
  return {
    id: claim.id,
    statement: claim.statement,
    kind: claim.kind,
    status: claim.status,
    by: claim.by?.id ?? null,
    about: claim.about.map((entity) => entity.id),
    when: claim.when?.text ?? null,
    relation: claim.relation
      ? {
          subject: claim.relation.subject.id,
          predicate: claim.relation.predicate,
          object: claim.relation.object.id,
          amendedBy: claim.relation.amendedBy?.id ?? null,
        }
      : null,
    amount: claim.amount
      ? {
          value: claim.amount.value,
          currency: claim.amount.currency,
          state: claim.amount.state,
          asOf: claim.amount.asOf?.text ?? null,
          from: claim.amount.from?.id ?? null,
          to: claim.amount.to?.id ?? null,
        }
      : null,
    ...toPartsJson(claim),
    evidence: claim.evidence.map((item) => toEvidenceJson(item, provenance)),
    derived: {
      standing,
      independentOrigins: origins.independent,
      origins: origins.origins.map(({ source, undetermined }) => ({ source: source.id, undetermined })),
      byOwnAccountOf: ownAccount.map(({ id }) => id),
      publicSince: publicSince?.text ?? null,
      disputes: against.disputes.map(({ dispute, label, outcome }) => ({
        dispute: dispute.id,
        question: dispute.question,
        position: label,
        outcome,
      })),
      refutedBy: against.refuting.map(({ source }) => source.id),
      answeredAgainstBy: against.answers.map(({ claim: answer, as }) => ({ claim: answer.id, as })),
      onlyInterestedSources: onlyInterested,
    },
  };
}

function toPartsJson({ term, promise, capacity }: Claim): Record<string, unknown> {
  return {
    term: term && {
      name: term.name,
      holder: term.holder.id,
      over: term.over.id,
      state: term.state,
      cell: term.cell,
      amendedBy: term.amendedBy?.id ?? null,
      looked: term.looked ?? null,
      lookedOn: term.lookedOn?.text ?? null,
    },
    promise: promise && {
      due: promise.due?.text ?? null,
      outcome: promise.outcome,
      settledBy: promise.settledBy?.id ?? null,
    },
    capacity: capacity
      ? {
          value: capacity.value,
          unit: capacity.unit,
          state: capacity.state,
          asOf: capacity.asOf?.text ?? null,
        }
      : null,
  };
}

function toEvidenceJson(evidence: Evidence, provenance: ProvenanceIndex): Record<string, unknown> {
  const { source, passage, says, stance, basis, locator, via } = evidence;
  return {
    source: source.id,
    title: source.title,
    url: source.url ?? null,
    published: source.published?.text ?? null,
    passage: passage ?? null,
    says: says ?? null,
    stance,
    basis,
    via: via.map((item) => item.id),
    locator: locator ?? null,
    proof: provenance.proofOf(evidence),
  };
}
