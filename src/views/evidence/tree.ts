import type { Evidence } from '../../archive/archive.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { formatSeen, formatSourceKind, formatSourceName } from '../../provenance/format-source.ts';
import type { Origins, TreeNode } from '../../provenance/origins.ts';
import { derivePassage, type PassageView } from '../../provenance/passage-view.ts';
import { capitalise } from '../../schema/format-number.ts';
import { valueAt } from '../../schema/item-at.ts';
import { formatDate } from '../../schema/sourced-date.ts';
import type { RecordLink } from '../../schema/urls.ts';
import { type LayerEdge, type LayerJoin, placeLayers } from './layers.ts';
import { toRecordLink } from './record-link.ts';

/** Where nothing leads on: an origin, or a source that does not say what it rests on; null where something does. */
export type End = 'origin' | 'undetermined' | null;

/** A passage at the left of the tree. */
export interface TreeLeaf extends PassageView {
  id: string;
  /** Which pieces of the supporting evidence it shows, by their place. */
  items: number[];
  /** What its source took it from; empty where the leaf is an end itself. */
  restsOn: { id: string; name: string }[];
  /** Where the leaf is an end: an origin, or a source that does not say what it rests on. */
  end: End;
  /** Further words of the same source that rest on the same. */
  more: { words: string; quoted: boolean }[];
}

/** A document that others took it from; each stands in the tree once. */
export interface TreeStep {
  id: string;
  sourceId: string;
  kind: string;
  link: RecordLink;
  about: string;
  restsOn: { id: string; name: string }[];
  end: End;
}

export type TreeCell = { leaf: TreeLeaf } | { step: TreeStep } | { pass: LayerEdge };

/** Passage ▸ source ▸ … ▸ origin, in columns from left to right. */
export interface EvidenceTree {
  columns: TreeCell[][];
  joins: LayerJoin[][];
  /** How many ends there are; 1 lets the drawing say "the one origin". */
  ends: number;
}

/** The tree of the supporting evidence of a claim or quote. */
export function deriveTree(
  evidence: readonly Evidence[],
  origins: Origins,
  provenance: Pick<ProvenanceIndex, 'proofOf'>,
): EvidenceTree {
  const supports = evidence.filter((item) => item.stance === 'supports' || item.stance === 'partly');
  const nodes = new Map(origins.tree.map((node) => [node.source.id, node] as const));
  const shared = new Set(origins.tree.flatMap((node) => node.upstream));
  const endOf = (id: string): End => {
    const end = origins.origins.find((origin) => origin.source.id === id);
    return end ? (end.undetermined ? 'undetermined' : 'origin') : null;
  };
  const named = (id: string): { id: string; name: string } => ({
    id: `from-${id}`,
    name:
      origins.origins.length === 1 && endOf(id) === 'origin'
        ? 'the one origin'
        : formatSourceName(valueAt(nodes, id).source),
  });
  const leaves: TreeLeaf[] = [];
  for (const [at, item] of supports.entries()) {
    const { id } = item.source;
    const restsOn = (shared.has(id) ? [id] : targetsOf(item, valueAt(nodes, id))).map(named);
    const passage = derivePassage(item, provenance.proofOf(item));
    addLeaf(leaves, passage, at, restsOn, restsOn.length === 0 ? endOf(id) : null);
  }
  const inner = origins.tree.filter((node) => shared.has(node.source.id));
  const steps = inner.map((node): TreeStep => toStep(node, named, endOf));
  const depth = Math.max(0, ...inner.map((node) => node.depth + 1));
  const layers = placeLayers(
    [
      ...leaves.map(({ id }) => ({ id, column: 0 })),
      ...inner.map((node) => ({ id: `from-${node.source.id}`, column: depth - node.depth })),
    ],
    [...leaves, ...steps].flatMap(({ id, restsOn }) => restsOn.map((to) => ({ from: id, to: to.id }))),
  );
  const leafById = new Map(leaves.map((leaf) => [leaf.id, leaf] as const));
  const stepById = new Map(steps.map((step) => [step.id, step] as const));
  return {
    columns: layers.columns.map((column) =>
      column.map((cell): TreeCell => {
        if ('pass' in cell) return { pass: cell.edge };
        const leaf = leafById.get(cell.node);
        return leaf ? { leaf } : { step: valueAt(stepById, cell.node) };
      }),
    ),
    joins: layers.joins,
    ends: origins.origins.length,
  };
}

/** Adds a passage as a leaf, or to the leaf of the same source that stands alike and rests on the same. */
function addLeaf(
  leaves: TreeLeaf[],
  passage: PassageView,
  at: number,
  restsOn: TreeLeaf['restsOn'],
  end: End,
): void {
  const ends = (list: TreeLeaf['restsOn']): string => list.map(({ id }) => id).join(' ');
  const same = leaves.find(
    (leaf) =>
      leaf.sourceId === passage.sourceId &&
      leaf.basis === passage.basis &&
      leaf.stance === passage.stance &&
      leaf.proof.words === passage.proof.words &&
      ends(leaf.restsOn) === ends(restsOn),
  );
  if (same) {
    same.more.push({ words: passage.words, quoted: passage.quoted });
    same.items.push(at);
  } else leaves.push({ ...passage, id: `passage-${leaves.length + 1}`, items: [at], restsOn, end, more: [] });
}

function toStep(
  { source, upstream }: TreeNode,
  named: (id: string) => { id: string; name: string },
  endOf: (id: string) => End,
): TreeStep {
  return {
    id: `from-${source.id}`,
    sourceId: source.id,
    kind: capitalise(formatSourceKind(source)),
    link: toRecordLink(source, formatSourceName(source)),
    about: [source.published ? formatDate(source.published) : '', formatSeen(source)]
      .filter(Boolean)
      .map((part) => `${capitalise(part)}.`)
      .join(' '),
    restsOn: upstream.map(named),
    end: endOf(source.id),
  };
}

/** The documents that one passage was taken from: none with basis `own` or `unstated`, those of `via` where it narrows. */
export function targetsOf(item: Evidence, node: TreeNode): string[] {
  if (item.basis !== 'upstream') return [];
  const via = item.via.map((source) => source.id);
  return via.length > 0 ? node.upstream.filter((id) => via.includes(id)) : node.upstream;
}
