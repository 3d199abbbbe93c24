import type { Archive, Claim, Dispute, Source } from '../archive/archive.ts';
import { findCopies } from './find-copies.ts';
import type { Fingerprint } from './fingerprint.ts';

/** Two live sources of which one holds most of the other's text, though the record ties neither to the other. */
export interface UndeclaredCopy {
  part: Source;
  whole: Source;
  /** Share of the shorter text that stands in the other, 0 to 1. */
  share: number;
}

/** Copies that are not declared: neither rests on the other, nor both on one document. Largest share first. */
export function findUndeclaredCopies(
  archive: Archive,
  fingerprints: ReadonlyMap<string, Fingerprint>,
): UndeclaredCopy[] {
  const sources = new Map(
    archive.sources.flatMap((source) => (source.status === 'live' ? [[source.id, source] as const] : [])),
  );
  return findCopies(fingerprints).flatMap(({ part, whole, share }) => {
    const [one, other] = [sources.get(part), sources.get(whole)];
    return one && other && !areTied(one, other) ? [{ part: one, whole: other, share }] : [];
  });
}

/** What several sources say though a dispute was decided against it, and nothing recorded ties them to one another. */
export interface SharedError {
  claim: Claim;
  dispute: Dispute;
  /** Sources of which none is tied to another, two or more. */
  sources: Source[];
}

/**
 * Errors that several sources share without a common document: a sign that one of them copied, and no more than a
 * sign. Taken from the positions that resolved disputes did not uphold. Sorted by dispute and claim.
 */
export function findSharedErrors(archive: Archive): SharedError[] {
  return archive.disputes.flatMap((dispute) => {
    if (dispute.status !== 'live' || dispute.state !== 'resolved') return [];
    const lost = dispute.positions.filter(({ label }) => label !== dispute.resolution?.position);
    return lost
      .flatMap(({ claims }) => claims)
      .flatMap((claim) => {
        const sources = apart(claim);
        return sources.length > 1 ? [{ claim, dispute, sources }] : [];
      });
  });
}

function apart({ evidence }: Claim): Source[] {
  const apart: Source[] = [];
  for (const { source, stance } of evidence) {
    if (stance !== 'supports' && stance !== 'partly') continue;
    if (!apart.some((other) => areTied(source, other))) apart.push(source);
  }
  return apart;
}

/** Whether one rests on the other, or both on one document. */
function areTied(a: Source, b: Source): boolean {
  const above = reach(a);
  return [...reach(b)].some((source) => above.has(source));
}

/** The source and everything that it rests on. */
function reach(source: Source, found = new Set<Source>()): Set<Source> {
  if (found.has(source)) return found;
  found.add(source);
  for (const tie of source.derivesFrom) reach(tie.source, found);
  return found;
}
