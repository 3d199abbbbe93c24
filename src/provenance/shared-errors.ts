import type { Archive, Claim, Evidence, Quote, Source } from '../archive/archive.ts';
import { type Against, isRefuted } from './against.ts';
import type { ProvenanceIndex } from './build-provenance.ts';
import { checkPassage } from './check-passage.ts';
import type { Fingerprint } from './fingerprint.ts';
import { reachUpstream, wasSeen } from './origins.ts';
import { findSharedRun } from './shared-run.ts';

/*
 * Errors that several sources share and what they rest on has not: a sign that one of them copied another, and no more
 * than a sign. Found from the record alone; nothing is ever counted otherwise for it.
 */

/** Several sources say what a dispute was decided against, or what another source refutes. */
export interface SharedError {
  claim: Claim;
  against: Against;
  /** Two or more; nothing recorded explains why one has what another has. */
  sources: Source[];
}

/** Two sources have words in common that are in none of the documents on which both rest, all of which were read whole. */
export interface SharedWording {
  record: Claim | Quote;
  sources: [Source, Source];
  words: string;
  /** What both rest on. */
  common: Source[];
}

/** What is decided or refuted and yet stands in several sources, in the order of the archive. */
export function findSharedErrors(archive: Archive, provenance: ProvenanceIndex): SharedError[] {
  return archive.live.claims.flatMap((claim) => {
    const { against } = provenance.ofClaim(claim);
    if (!isRefuted(against)) return [];
    const holders = claim.evidence.filter(isSupport).map(({ source }) => source);
    const sources: Source[] = [];
    for (const source of holders)
      if (!sources.some((other) => isExplained(source, other, holders))) sources.push(source);
    return sources.length > 1 ? [{ claim, against, sources }] : [];
  });
}

/** Wordings that two retellings share and the documents behind both have not, in the order of the archive. */
export function findSharedWordings({ live }: Archive, { fingerprints }: ProvenanceIndex): SharedWording[] {
  return [...live.claims, ...live.quotes].flatMap((record) => {
    const quoted = record.evidence.filter(isSupport).filter(({ passage }) => passage !== undefined);
    return quoted.flatMap((item, at) =>
      quoted.slice(at + 1).flatMap((other) => {
        const found = compareWording(item, other, fingerprints);
        return found ? [{ record, ...found }] : [];
      }),
    );
  });
}

function compareWording(
  a: Evidence,
  b: Evidence,
  fingerprints: ReadonlyMap<string, Fingerprint>,
): Omit<SharedWording, 'record'> | null {
  const common = findCommon(a.source, b.source);
  const whole = (common ?? []).flatMap(({ id }) => fingerprints.get(id) ?? []);
  if (!common?.length || whole.length < common.length || whole.some(({ coverage }) => coverage === 'part'))
    return null;
  const words = findSharedRun(a.passage ?? '', b.passage ?? '');
  if (words === null || whole.some((text) => checkPassage(words, text).verdict === 'verbatim')) return null;
  return { sources: [a.source, b.source], words, common };
}

/** Whether the record says how two sources come to one error: one rests on the other, or both on what has it or was not read. */
function isExplained(a: Source, b: Source, holders: readonly Source[]): boolean {
  const common = findCommon(a, b);
  return common === null || common.some((source) => holders.includes(source) || !wasSeen(source));
}

/** What both rest on; null where one rests on the other. */
function findCommon(a: Source, b: Source): Source[] | null {
  const [above, below] = [reachUpstream(a), reachUpstream(b)];
  if (above.has(b) || below.has(a)) return null;
  return [...above].filter((source) => below.has(source));
}

function isSupport({ stance }: Evidence): boolean {
  return stance === 'supports' || stance === 'partly';
}
