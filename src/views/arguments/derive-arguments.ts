import type { Archive, Claim } from '../../archive/archive.ts';
import { formatAgainst } from '../../provenance/against.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { type ByWords, findBy } from '../../provenance/format-by.ts';
import type { Standing } from '../../provenance/standing.ts';
import { compareIds } from '../../schema/compare.ts';
import { recordPath } from '../../schema/urls.ts';

/** How an argument bears on what it answers; `thesis` at the root. */
export type Bearing = 'thesis' | 'supports' | 'rebuts' | 'undercuts';

/** A claim in an argument with everything that answers it. */
export interface ArgumentNode {
  id: string;
  statement: string;
  path: string;
  kind: Claim['kind'];
  standing: Standing | null;
  /** Whose it is, with how; null for a fact that names nobody. */
  by: { words: ByWords; name: string; path: string } | null;
  as: Bearing;
  /** Supports first, then what rebuts, then what undercuts; ties by id. */
  answers: ArgumentNode[];
  /** Its answers stand elsewhere in the same argument. */
  repeated: boolean;
}

/** An argument in the index. */
export interface ArgumentSummary {
  id: string;
  statement: string;
  /** "by a columnist", "according to the Gazette". */
  by: string | null;
  supports: number;
  against: number;
  /** All claims below the thesis. */
  size: number;
}

const ORDER: readonly Bearing[] = ['thesis', 'supports', 'rebuts', 'undercuts'];
/** An argument has a page of its own from this many answers on. */
const ENOUGH = 2;

/** Every argument that has a page, largest first; ties by id. */
export function deriveArguments(archive: Archive, provenance: ProvenanceIndex): ArgumentSummary[] {
  return argumentRoots(archive, provenance)
    .map((claim): ArgumentSummary => {
      const root = deriveArgument(claim, provenance);
      return {
        id: claim.id,
        statement: claim.statement,
        by: root.by && `${root.by.words} ${root.by.name}`,
        supports: root.answers.filter((node) => node.as === 'supports').length,
        against: root.answers.filter((node) => node.as !== 'supports').length,
        size: countNodes(root) - 1,
      };
    })
    .sort((a, b) => b.size - a.size || compareIds(a, b));
}

/**
 * The claims that have an argument page: every claim with at least two answers of which one speaks against it, and
 * every claim that a chain of support ends in, so that no answered claim is left without a page above it.
 */
export function argumentRoots(archive: Archive, provenance: ProvenanceIndex): Claim[] {
  const live = archive.live.claims;
  const answered = (claim: Claim): boolean => provenance.answersTo(claim).length >= ENOUGH;
  const contested = (claim: Claim): boolean =>
    provenance.answersTo(claim).some((answer) => answer.as !== 'supports');
  return live.filter(
    (claim) =>
      answered(claim) && (contested(claim) || !claim.answers.some((answer) => answered(answer.claim))),
  );
}

/** One thesis as a tree. A claim that answers several others is unfolded once, as near the thesis as it stands, and named again elsewhere. */
export function deriveArgument(thesis: Claim, provenance: ProvenanceIndex): ArgumentNode {
  const unfolded = new Set<Claim>();
  const direct = new Set(provenance.answersTo(thesis).map((answer) => answer.claim));
  const toNode = (claim: Claim, as: Bearing, depth: number): ArgumentNode => {
    const repeated = unfolded.has(claim) || (depth > 1 && direct.has(claim));
    if (!repeated) unfolded.add(claim);
    const answers = repeated
      ? []
      : [...provenance.answersTo(claim)].sort(
          (a, b) => ORDER.indexOf(a.as) - ORDER.indexOf(b.as) || compareIds(a.claim, b.claim),
        );
    const by = findBy(claim, provenance.ofClaim(claim).origins);
    return {
      id: claim.id,
      statement: claim.statement,
      path: recordPath(claim),
      kind: claim.kind,
      standing: provenance.ofClaim(claim).standing,
      by: by && { words: by.words, name: by.name, path: recordPath(by.who) },
      as,
      answers: answers.map((answer) => toNode(answer.claim, answer.as, depth + 1)),
      repeated: repeated && provenance.answersTo(claim).length > 0,
    };
  };
  return toNode(thesis, 'thesis', 0);
}

/** What speaks against a thesis besides the claims that answer it, in sentences: refuting sources, and its disputes. */
export function formatBesides(thesis: Claim, provenance: ProvenanceIndex): string[] {
  return formatAgainst({ ...provenance.ofClaim(thesis).against, answers: [] });
}

/** How many nodes a tree has, its root included. */
export function countNodes(node: ArgumentNode): number {
  return node.answers.reduce((sum, answer) => sum + countNodes(answer), 1);
}
