import { itemAt, valueAt } from '../schema/item-at.ts';
import type { Fingerprint } from './fingerprint.ts';

/** How much of the shorter of two texts stands in the other. */
export interface Overlap {
  /** Ids, the shorter text first. */
  part: string;
  whole: string;
  /** Share of the shorter one's long runs that the other has too, 0 to 1. */
  share: number;
}

/** Letters between the two windows of a pair. A pair stands for a run of this length and a window more. */
const APART = 32;
/** One pair in so many is kept, chosen by its hash, so that a copy keeps the same ones. */
const SAMPLE = 16;
/** Below this many kept pairs a share says nothing. */
const FEWEST = 8;
/** Of a run that stands in more sources than this, each is compared with the first only: the work stays linear. */
const MANY = 6;
/** From this share on one text is held to stand in the other. */
const SHARE = 0.5;

/** Pairs of texts of which one holds most of the other, found by long runs that both have. Largest share first. */
export function findCopies(fingerprints: ReadonlyMap<string, Fingerprint>): Overlap[] {
  const kept = new Map<string, number>();
  const holders = new Map<number, string[]>();
  for (const [id, { windows }] of fingerprints) {
    const runs = sampleRuns(windows);
    kept.set(id, runs.size);
    if (runs.size < FEWEST) continue;
    for (const run of runs) {
      const known = holders.get(run);
      if (known) known.push(id);
      else holders.set(run, [id]);
    }
  }
  const shared = new Map<string, Map<string, number>>();
  const add = (a: string, b: string): void => {
    const row = shared.get(a) ?? new Map<string, number>();
    shared.set(a, row.set(b, (row.get(b) ?? 0) + 1));
  };
  for (const ids of holders.values()) {
    const firsts = ids.length > MANY ? ids.slice(0, 1) : ids;
    for (const [at, id] of firsts.entries()) for (const other of ids.slice(at + 1)) add(id, other);
  }
  return [...shared]
    .flatMap(([a, row]) =>
      [...row].map(([b, count]): Overlap => {
        const [part, whole] = valueAt(kept, a) <= valueAt(kept, b) ? [a, b] : [b, a];
        return { part, whole, share: count / valueAt(kept, part) };
      }),
    )
    .filter(({ share }) => share >= SHARE)
    .sort((a, b) => b.share - a.share || (a.part + a.whole < b.part + b.whole ? -1 : 1));
}

/** The kept runs of a text, each once. */
function sampleRuns(windows: Float64Array): Set<number> {
  const runs = new Set<number>();
  for (let at = 0; at + APART < windows.length; at++) {
    const first = itemAt(windows, at);
    const run = (first % 0x2000000) * 0x8000000 + (itemAt(windows, at + APART) % 0x8000000);
    if (first % SAMPLE === 0) runs.add(run);
  }
  return runs;
}
