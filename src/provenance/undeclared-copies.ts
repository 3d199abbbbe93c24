import type { Archive, Source } from '../archive/archive.ts';
import { findCopies } from './find-copies.ts';
import type { Fingerprint } from './fingerprint.ts';
import { reachUpstream } from './origins.ts';

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

/** Whether one rests on the other, or both on one document. */
function areTied(a: Source, b: Source): boolean {
  const above = reachUpstream(a);
  return [...reachUpstream(b)].some((source) => above.has(source));
}
