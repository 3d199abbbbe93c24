import type { Archive, Claim } from '../../archive/archive.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { findBy } from '../../provenance/format-by.ts';
import { formatSourceName } from '../../provenance/format-source.ts';
import { formatOpinion, formatStanding, type StandingSentence } from '../../provenance/format-standing.ts';
import { formatSupport, NOT_FOUND, wasNotFound } from '../../provenance/not-found.ts';
import { derivePassage, type PassageView } from '../../provenance/passage-view.ts';
import { deriveSign, KIND_WORDS, type SignView } from '../../provenance/sign.ts';
import { hasStanding } from '../../provenance/standing.ts';
import { compareIds } from '../../schema/compare.ts';
import { capitalise } from '../../schema/format-number.ts';
import type { RecordLink } from '../../schema/urls.ts';
import { type DisputeLink, deriveDisputeLink } from '../disputes/dispute-link.ts';
import { type DisputeVerdict, deriveVerdict } from '../disputes/verdict.ts';
import { toRecordLink } from '../evidence/record-link.ts';
import { deriveTree, type EvidenceTree } from '../evidence/tree.ts';
import { deriveClocks, type TwoClocks } from '../evidence/two-clocks.ts';
import { deriveUses, type Use } from '../evidence/used-in.ts';
import type { JsonLd } from '../frame/json-ld.ts';
import { deriveActions, type RecordActions } from '../frame/record-actions.ts';
import { deriveStatus, type RecordStatus } from '../frame/record-status.ts';
import { type Answer, deriveAnswers } from './answers.ts';
import { describeParts, type PartLine } from './describe-parts.ts';
import { deriveGist, type Gist } from './gist.ts';

/** Everything on a claim's page. */
export interface ClaimPage {
  statement: string;
  kind: string;
  body: string;
  sign: SignView | null;
  standing: StandingSentence;
  /** "4 sources, 1 origin". */
  count: string;
  gist: Gist;
  tree: EvidenceTree;
  against: PassageView[];
  mentions: PassageView[];
  answers: Answer[];
  answered: Answer[];
  disputes: DisputeLink[];
  /** The same disputes, each with its facet and its verdict. */
  verdicts: DisputeVerdict[];
  uses: Use[];
  clocks: TwoClocks;
  /** Whose it is; the label says how. */
  by: (RecordLink & { label: string }) | null;
  about: RecordLink[];
  relation: { subject: RecordLink; words: string; object: RecordLink } | null;
  parts: PartLine[];
  /** Other claims that end at the same single origin, at most four. */
  siblings: { origin: string; claims: RecordLink[]; more: number } | null;
  status: RecordStatus | null;
  actions: RecordActions;
  description: string;
  jsonLd: JsonLd;
}

const SIBLINGS = 4;

/** The page of one claim. */
export function deriveClaimPage(archive: Archive, provenance: ProvenanceIndex, claim: Claim): ClaimPage {
  const own = provenance.ofClaim(claim);
  const sign = deriveSign(claim, own.standing);
  const answersTo = provenance.answersTo(claim);
  const by = findBy(claim, own.origins);
  const tree = deriveTree(claim.evidence, own.origins, provenance);
  const standing = wasNotFound(claim)
    ? NOT_FOUND
    : hasStanding(claim)
      ? formatStanding(own)
      : formatOpinion(claim, answersTo, own.against);
  const ofStance = (stance: string): PassageView[] =>
    claim.evidence
      .filter((item) => item.stance === stance)
      .map((item) => derivePassage(item, provenance.proofOf(item)));
  return {
    statement: claim.statement,
    kind: KIND_WORDS[claim.kind],
    body: claim.body,
    sign,
    standing,
    count: formatSupport(claim, own.origins),
    gist: deriveGist(claim, tree, provenance),
    tree,
    against: ofStance('refutes'),
    mentions: ofStance('mentions'),
    answers: deriveAnswers(answersTo, provenance),
    answered: deriveAnswers(claim.answers, provenance),
    disputes: own.against.disputes.map(deriveDisputeLink),
    verdicts: own.against.disputes.map(({ dispute }) => deriveVerdict(dispute)),
    uses: deriveUses(claim, archive, [
      'threads',
      'events',
      'claims',
      'entities',
      'sources',
      'disputes',
    ]).filter((use) => use.sentence || !use.kicker.startsWith('Dispute')),
    clocks: deriveClocks(claim.when, own.publicSince),
    by: by && {
      ...toRecordLink(by.who, by.name),
      label: by.words === 'by' ? 'Said by' : capitalise(by.words),
    },
    about: claim.about.map((entity) => toRecordLink(entity)),
    relation: claim.relation && {
      subject: toRecordLink(claim.relation.subject),
      words: archive.site.predicates[claim.relation.predicate]?.label ?? claim.relation.predicate,
      object: toRecordLink(claim.relation.object),
    },
    parts: describeParts(claim, archive),
    siblings: deriveSiblings(archive, provenance, claim),
    status: deriveStatus(claim),
    actions: deriveActions(claim, archive),
    description: `${standing.lead} ${standing.text}`,
    jsonLd: {
      '@type': 'Claim',
      name: claim.statement,
      text: claim.statement,
      description: `${standing.lead} ${standing.text}`,
      about: claim.about.map(({ name }) => ({ '@type': 'Thing', name })),
      author: by && by.words !== 'attributed to' ? { '@type': 'Thing', name: by.name } : null,
      appearance: own.origins.supporting.map(({ title, url, publisher }) => ({
        '@type': 'CreativeWork',
        name: title,
        url,
        publisher: { '@type': 'Organization', name: publisher.name },
      })),
    },
  };
}

function deriveSiblings(archive: Archive, provenance: ProvenanceIndex, claim: Claim): ClaimPage['siblings'] {
  const [origin, ...others] = provenance.ofClaim(claim).origins.origins;
  if (!origin || others.length > 0) return null;
  const about = new Set(claim.about);
  const near = archive.live.claims
    .filter(
      (other) =>
        other !== claim &&
        provenance.ofClaim(other).origins.origins.some((end) => end.source === origin.source),
    )
    .map((other) => ({ other, shared: other.about.filter((entity) => about.has(entity)).length }))
    .sort((a, b) => b.shared - a.shared || compareIds(a.other, b.other));
  if (near.length === 0) return null;
  return {
    origin: formatSourceName(origin.source),
    claims: near.slice(0, SIBLINGS).map(({ other }) => toRecordLink(other)),
    more: Math.max(0, near.length - SIBLINGS),
  };
}
