import type { Archive } from '../../archive/archive.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { countProofs, type ProofShare, toProofShares } from '../../provenance/count-proofs.ts';
import { deriveSign, type SignView } from '../../provenance/sign.ts';
import { compareIds } from '../../schema/compare.ts';
import { formatDate } from '../../schema/sourced-date.ts';
import { type RecordLink, recordPath } from '../../schema/urls.ts';
import { toRecordLink } from '../evidence/record-link.ts';
import { countStandings, type StandingCount } from '../evidence/standing-counts.ts';
import { deriveHomeDisputes, type HomeDispute } from './derive-home-disputes.ts';

export interface HomeView {
  promise: string;
  counts: { claims: number; sources: number; origins: number; events: number };
  standings: StandingCount[];
  /** How the evidence of the whole record could be checked, and how many pieces there are. */
  proofs: ProofShare[];
  evidence: number;
  threads: { title: string; path: string; summary: string; steps: number }[];
  threadsInAll: number;
  disputes: HomeDispute[];
  /** How many are open and how many are not. */
  disputesInAll: { open: number; settled: number };
  /** What became public last, the latest first. */
  latest: HomeEvent[];
  /** How many records no longer stand. */
  corrected: number;
}

/** An event with the day by which it was public. */
export interface HomeEvent extends RecordLink {
  public: string;
  sign: SignView | null;
}

const THREADS = 5;
const LATEST = 6;
/** Days that a date may span to have a place among the latest. */
const WIDEST = 62;

/** What the first page shows of the whole archive. */
export function deriveHome(archive: Archive, provenance: ProvenanceIndex): HomeView {
  const { claims, threads, disputes } = archive.live;
  const origins = new Set(
    claims.flatMap((claim) => provenance.ofClaim(claim).origins.origins.map((origin) => origin.source.id)),
  );
  const proofs = countProofs(archive, provenance);
  const open = disputes.filter(({ state }) => state === 'open').length;
  return {
    promise: archive.site.promise,
    counts: {
      claims: claims.length,
      sources: archive.live.sources.length,
      origins: origins.size,
      events: archive.live.events.length,
    },
    standings: countStandings(claims, provenance),
    proofs: toProofShares(proofs).filter(({ percent }) => percent > 0),
    evidence: proofs.all,
    threads: threads.slice(0, THREADS).map((thread) => ({
      title: thread.title,
      path: recordPath(thread),
      summary: thread.summary,
      steps: (thread.body.match(/^## /gm) ?? []).length,
    })),
    threadsInAll: threads.length,
    disputes: deriveHomeDisputes(archive),
    disputesInAll: { open, settled: disputes.length - open },
    latest: deriveLatest(archive, provenance),
    corrected: [...archive.byId.values()].filter(({ status }) => status !== 'live').length,
  };
}

function deriveLatest(archive: Archive, provenance: ProvenanceIndex): HomeEvent[] {
  return archive.live.events
    .flatMap((event) => {
      const { publicSince, standing } = provenance.ofEvent(event);
      const [day, last] = [publicSince?.earliest ?? null, publicSince?.latest ?? null];
      // A date as wide as a year says little of what came last.
      if (!publicSince || day === null || last === null || last - day > WIDEST) return [];
      return [{ event, day, publicSince, standing }];
    })
    .sort((a, b) => b.day - a.day || compareIds(a.event, b.event))
    .slice(0, LATEST)
    .map(({ event, publicSince, standing }) => ({
      ...toRecordLink(event),
      public: formatDate(publicSince),
      sign: deriveSign({ kind: 'fact' }, standing),
    }));
}
