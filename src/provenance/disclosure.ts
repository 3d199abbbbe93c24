import type { Evidence, Source } from '../archive/archive.ts';
import { mayHoldOn, type SourcedDate } from '../schema/sourced-date.ts';

/**
 * The second clock: the earliest publication among the supporting sources and what they rest on. "Earliest" is by
 * the last day on which it can have appeared, so that "8 May 2026" comes before "about May 2026". Null where no
 * source is dated.
 */
export function findPublicSince(evidence: readonly Evidence[]): SourcedDate | null {
  const dates: SourcedDate[] = [];
  const visited = new Set<Source>();
  const visit = (source: Source): void => {
    if (visited.has(source)) return;
    visited.add(source);
    if (source.published?.latest != null) dates.push(source.published);
    for (const item of source.derivesFrom) visit(item.source);
  };
  for (const { source, basis, via, stance } of evidence) {
    if (stance !== 'supports' && stance !== 'partly') continue;
    if (basis === 'upstream' && via.length === 0) visit(source);
    else if (source.published?.latest != null) dates.push(source.published);
    if (basis === 'upstream') for (const item of via) visit(item);
  }
  return earliestPublic(dates);
}

/** The date by whose last day it was first surely public. */
export function earliestPublic(dates: readonly SourcedDate[]): SourcedDate | null {
  let best: SourcedDate | null = null;
  for (const date of dates) {
    if (
      best === null ||
      // Dates without a last day are left out before.
      date.latest! < best.latest! ||
      (date.latest === best.latest && date.text < best.text)
    )
      best = date;
  }
  return best;
}

/** Whether it was surely public on that day (day number). Without a date nothing is known to have been public. */
export function wasPublicOn(publicSince: SourcedDate | null, day: number): boolean {
  return publicSince?.latest != null && publicSince.latest <= day;
}

/** Days from the happening to its publication, or null where either is unknown or the two overlap. */
export function findLag(when: SourcedDate | undefined, publicSince: SourcedDate | null): number | null {
  if (!when || publicSince?.latest == null) return null;
  const happened = when.kind === 'interval' ? when.startLatest : when.latest;
  if (happened == null || publicSince.earliest == null) return null;
  if (when.kind !== 'interval' && mayHoldOn(publicSince, when.earliest ?? happened)) return 0;
  return Math.max(0, publicSince.earliest - happened);
}
