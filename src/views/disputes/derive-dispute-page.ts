import type { Archive, Claim, Dispute } from '../../archive/archive.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { findBy } from '../../provenance/format-by.ts';
import { formatOrigins } from '../../provenance/format-standing.ts';
import { findOrigins } from '../../provenance/origins.ts';
import type { PassageView } from '../../provenance/passage-view.ts';
import { formatList } from '../../schema/format-number.ts';
import type { RecordLink } from '../../schema/urls.ts';
import { type Answer, deriveAnswers } from '../claims/answers.ts';
import { type ClaimLine, deriveClaimLine } from '../evidence/claim-line.ts';
import { derivePassages } from '../evidence/passages-of.ts';
import { toRecordLink } from '../evidence/record-link.ts';
import { deriveUses, type Use } from '../evidence/used-in.ts';
import type { JsonLd } from '../frame/json-ld.ts';
import { deriveActions, type RecordActions } from '../frame/record-actions.ts';
import { deriveStatus, type RecordStatus } from '../frame/record-status.ts';
import { type DisputeLink, deriveDisputeLink } from './dispute-link.ts';
import { DISPUTE_KIND_WORDS, DISPUTE_STATE_WORDS } from './words.ts';

/** One answer to the question. */
export interface PositionView {
  label: string;
  /** Whether the dispute was decided for it, against it, or not at all. */
  verdict: 'stands' | 'lost' | null;
  claims: ClaimLine[];
  passages: PassageView[];
  origins: string;
  /** Who says so, and to whom others attribute it: "the Gazette; attributed to its owner". Empty where nobody is named. */
  holders: string;
  refuted: PassageView[];
  answers: Answer[];
  /** Other disputes in which a claim of this position stands. */
  disputes: DisputeLink[];
}

/** Everything on the page of a dispute. */
export interface DisputePage {
  question: string;
  kind: string;
  state: Dispute['state'];
  /** "Resolved: January 2018." and the reason. */
  lead: string;
  reason: string;
  intro: string;
  positions: PositionView[];
  settle: { title: string; text: string };
  about: RecordLink[];
  uses: Use[];
  status: RecordStatus | null;
  actions: RecordActions;
  description: string;
  jsonLd: JsonLd;
}

/** The page of one dispute. */
export function deriveDisputePage(
  archive: Archive,
  provenance: ProvenanceIndex,
  dispute: Dispute,
): DisputePage {
  const { state, resolution } = dispute;
  const lead =
    state === 'resolved' && resolution?.position
      ? `Resolved: ${resolution.position}.`
      : `${DISPUTE_STATE_WORDS[state]}.`;
  const reason = resolution?.why ?? 'Nothing recorded here decides between the answers.';
  const { intro, settle, cut } = splitBody(dispute.body);
  return {
    question: dispute.question,
    kind: DISPUTE_KIND_WORDS[dispute.kind],
    state,
    lead,
    reason,
    intro,
    positions: dispute.positions.map(({ label, claims }) =>
      derivePosition(label, claims, dispute, provenance),
    ),
    settle: {
      title: state === 'open' ? 'What would settle it' : cut ? 'What would reopen it' : 'What remains',
      text: settle,
    },
    about: dispute.about.map((entity) => toRecordLink(entity)),
    uses: deriveUses(dispute, archive, ['threads', 'events', 'claims', 'disputes', 'entities', 'sources']),
    status: deriveStatus(dispute),
    actions: deriveActions(dispute, archive),
    description: `${lead} ${dispute.positions.map(({ label }) => label).join(' · ')}`,
    jsonLd: {
      '@type': 'Question',
      name: dispute.question,
      answerCount: dispute.positions.length,
      suggestedAnswer: dispute.positions.map(({ label, claims }) => ({
        '@type': 'Answer',
        name: label,
        text: claims.map(({ statement }) => statement).join(' '),
      })),
    },
  };
}

function derivePosition(
  label: string,
  claims: readonly Claim[],
  dispute: Dispute,
  provenance: ProvenanceIndex,
): PositionView {
  const evidence = claims.flatMap((claim) => claim.evidence);
  const origins = findOrigins(evidence);
  const decided = dispute.state === 'resolved' && dispute.resolution?.position;
  const against = claims.map((claim) => provenance.ofClaim(claim).against);
  const answers = against.flatMap((item) => item.answers);
  const others = against.flatMap((item) => item.disputes).filter((held) => held.dispute !== dispute);
  return {
    label,
    verdict: decided ? (decided === label ? 'stands' : 'lost') : null,
    claims: claims.map((claim) => deriveClaimLine(claim, provenance)),
    passages: derivePassages(evidence, provenance, ['supports', 'partly']),
    origins: formatOrigins(origins),
    holders: formatHolders(claims, provenance),
    refuted: derivePassages(evidence, provenance, ['refutes']),
    answers: deriveAnswers(
      answers.filter((item, index) => answers.findIndex(({ claim }) => claim === item.claim) === index),
      provenance,
    ),
    disputes: [...new Map(others.map((held) => [held.dispute.id, deriveDisputeLink(held)])).values()],
  };
}

function formatHolders(claims: readonly Claim[], provenance: ProvenanceIndex): string {
  const all = claims.flatMap((claim) => findBy(claim, provenance.ofClaim(claim).origins) ?? []);
  const said = new Set(all.flatMap(({ words, name }) => (words === 'attributed to' ? [] : name)));
  const told = new Set(all.flatMap(({ words, name }) => (words === 'attributed to' ? name : [])));
  return [formatList([...said]), told.size > 0 ? `attributed to ${formatList([...told])}` : '']
    .filter(Boolean)
    .join('; ');
}

/**
 * A body whose heading speaks of settling is cut there; without such a heading all of it says what would settle an open
 * matter, or what is left to say of a decided one.
 */
function splitBody(body: string): { intro: string; settle: string; cut: boolean } {
  const heading = /^##[^\n]*(?:settle|reopen)[^\n]*$/im.exec(body);
  if (!heading) return { intro: '', settle: body.trim(), cut: false };
  return {
    intro: body.slice(0, heading.index).trim(),
    settle: body.slice(heading.index + heading[0].length).trim(),
    cut: true,
  };
}
