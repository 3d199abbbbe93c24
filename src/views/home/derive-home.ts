import type { Archive, Dispute, Entity } from '../../archive/archive.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { countProofs, type ProofShare, toProofShares } from '../../provenance/count-proofs.ts';
import { formatSourceName } from '../../provenance/format-source.ts';
import { compareIds } from '../../schema/compare.ts';
import { recordPath } from '../../schema/urls.ts';
import { DISPUTE_STATE_WORDS } from '../disputes/words.ts';
import { countStandings, type StandingCount } from '../evidence/standing-counts.ts';
import { deriveSparkline, type Sparkline, sparklineSpan } from './sparkline.ts';

export interface HomeView {
  promise: string;
  counts: { claims: number; sources: number; origins: number };
  standings: StandingCount[];
  /** How the evidence of the whole record could be checked. */
  proofs: ProofShare[];
  threads: { title: string; path: string; summary: string; steps: number }[];
  threadsInAll: number;
  disputes: HomeDispute[];
  disputesInAll: number;
  entities: {
    name: string;
    path: string;
    claims: number;
    colour: number;
    sparkline: Sparkline;
    says: string;
  }[];
}

/** A question with its answers, each in one line with who gives it. */
export interface HomeDispute {
  question: string;
  path: string;
  open: boolean;
  /** "Open", "Resolved", "Dissolved". */
  state: string;
  positions: { label: string; by: string; stands: boolean }[];
}

const THREADS = 5;
const DISPUTES = 3;
const ENTITIES = 12;

/** What the first page shows of the whole archive. */
export function deriveHome(archive: Archive, provenance: ProvenanceIndex): HomeView {
  const claims = archive.live.claims;
  const origins = new Set(
    claims.flatMap((claim) => provenance.ofClaim(claim).origins.origins.map((origin) => origin.source.id)),
  );
  const threads = archive.live.threads;
  const disputes = archive.live.disputes;
  return {
    promise: archive.site.promise,
    counts: {
      claims: claims.length,
      sources: archive.live.sources.length,
      origins: origins.size,
    },
    standings: countStandings(claims, provenance),
    proofs: toProofShares(countProofs(archive, provenance)).filter(({ percent }) => percent > 0),
    threads: threads.slice(0, THREADS).map((thread) => ({
      title: thread.title,
      path: recordPath(thread),
      summary: thread.summary,
      steps: (thread.body.match(/^## /gm) ?? []).length,
    })),
    threadsInAll: threads.length,
    disputes: liveliest(disputes, archive).slice(0, DISPUTES).map(toHomeDispute),
    disputesInAll: disputes.length,
    entities: mostTalkedOf(archive),
  };
}

/** Open ones first; then those with the most evidence among their positions that two answers share; ties by id. */
function liveliest(disputes: readonly Dispute[], archive: Archive): Dispute[] {
  const weight = (dispute: Dispute): number =>
    new Set(
      dispute.positions.flatMap((position) =>
        position.claims.flatMap((claim) => claim.evidence.map((item) => item.source.id)),
      ),
    ).size + (archive.backlinks.get(dispute.id)?.length ?? 0);
  const factual = (dispute: Dispute): number => (dispute.kind === 'interpretation' ? 1 : 0);
  const settled = (dispute: Dispute): number => (dispute.state === 'open' ? 0 : 1);
  return [...disputes].sort(
    (a, b) => factual(a) - factual(b) || settled(a) - settled(b) || weight(b) - weight(a) || compareIds(a, b),
  );
}

function toHomeDispute(dispute: Dispute): HomeDispute {
  return {
    question: dispute.question,
    path: recordPath(dispute),
    open: dispute.state === 'open',
    state: DISPUTE_STATE_WORDS[dispute.state],
    positions: dispute.positions.slice(0, 2).map(({ label, claims }) => {
      const names = [
        ...new Set(claims.flatMap((claim) => claim.evidence.map((item) => formatSourceName(item.source)))),
      ];
      const by =
        names.length > 2
          ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`
          : names.join(' and ');
      return { label, by, stands: dispute.state === 'resolved' && dispute.resolution?.position === label };
    }),
  };
}

function mostTalkedOf(archive: Archive): HomeView['entities'] {
  const claims = archive.live.claims;
  const counts = new Map<Entity, number>();
  for (const claim of claims)
    for (const entity of new Set(claim.about)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const span = sparklineSpan(archive.events);
  return [...counts]
    .filter(
      ([entity]) => entity.kind !== 'concept' && entity.kind !== 'publication' && entity.kind !== 'case',
    )
    .sort(([a, x], [b, y]) => y - x || compareIds(a, b))
    .slice(0, ENTITIES)
    .map(([entity, count]) => {
      const events = archive.events.filter((event) =>
        event.participants.some((participant) => participant.entity === entity),
      );
      return {
        name: entity.name,
        path: recordPath(entity),
        claims: count,
        colour: entity.lane?.colour ?? 0,
        sparkline: deriveSparkline(events, span),
        says: `${count} claims, ${events.length} events`,
      };
    });
}
