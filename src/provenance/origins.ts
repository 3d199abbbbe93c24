import type { Evidence, Source } from '../archive/archive.ts';
import { compareIds } from '../schema/compare.ts';
import { valueAt } from '../schema/item-at.ts';
import { addressKey } from '../schema/page-address.ts';

/** Kinds of document that are themselves the happening's record. */
const FIRSTHAND = new Set<Source['kind']>([
  'court-exhibit',
  'court-filing',
  'testimony',
  'ruling',
  'regulatory-filing',
  'company-statement',
  'official-statement',
]);

/** Whether a source is a firsthand record by its kind. */
export function isFirsthand(source: Source): boolean {
  return FIRSTHAND.has(source.kind);
}

/**
 * Whether we read the text of a source, or a part of it: at its own place, or in a copy that reproduces it. A
 * document that is only quoted or retold elsewhere was not seen.
 */
export function wasSeen(source: Source): boolean {
  if (source.seen === 'full-text' || source.seen === 'excerpt') return true;
  const copy = source.seenVia;
  return (
    source.seen === 'quoted-elsewhere' &&
    copy !== null &&
    (copy.seen === 'full-text' || copy.seen === 'excerpt') &&
    copy.derivesFrom.some((item) => item.source === source && item.how === 'copies')
  );
}

/**
 * The documents whose own words a piece of evidence gives: its source, where that says it itself; else what its source
 * reproduces as a copy and is stated to have this from. A retelling gives no words but its own.
 */
export function documentsQuoted({ source, basis, via, assumed }: Evidence): Source[] {
  if (basis === 'own') return [source];
  if (basis === 'unstated' || assumed) return [];
  return source.derivesFrom.flatMap((item) =>
    item.how === 'copies' && (via.length === 0 || via.includes(item.source)) ? [item.source] : [],
  );
}

/** A source and everything that it is recorded as resting on. */
export function reachUpstream(source: Source, found = new Set<Source>()): Set<Source> {
  if (found.has(source)) return found;
  found.add(source);
  for (const tie of source.derivesFrom) reachUpstream(tie.source, found);
  return found;
}

/** A document at which the walk upstream ended. */
export interface Origin {
  source: Source;
  /** True where the source does not say what it rests on; such an end is never counted as independent of another. */
  undetermined: boolean;
  /** Whether its own words, or ours of what it says, are evidence here: from itself, or from a copy that reproduces it. */
  ownWords: boolean;
  /** The sources that rest on it directly, by their own reading; never counted as origins. Sorted by id. */
  readings: Source[];
}

/** One step of the drawn tree: a document and what it was taken from. */
export interface TreeNode {
  source: Source;
  /** Ids of the nodes one step upstream. */
  upstream: string[];
  /** Steps to the farthest origin: 0 is an origin. */
  depth: number;
}

export interface Origins {
  /** Sorted by source id. */
  origins: Origin[];
  /** How many of them are known to be independent; at least 1 where there is any support. */
  independent: number;
  /** Distinct sources that support it, sorted by id. */
  supporting: Source[];
  /** Every document on the way, each once, sorted by id; an upstream shared by several is one node. */
  tree: TreeNode[];
}

/**
 * The documents at which the supporting evidence ends. With basis `own` that is the source itself; with `upstream`
 * the walk follows `derivesFrom` (or `via`) to documents with no upstream; with `unstated`, or at a source whose
 * upstream is not fully known, it ends there, undetermined. A retelling never adds an origin.
 */
export function findOrigins(evidence: readonly Evidence[]): Origins {
  const supports = evidence.filter((item) => item.stance === 'supports' || item.stance === 'partly');
  const quoted = new Set(supports.flatMap(documentsQuoted));
  const ends = new Map<string, Origin>();
  const edges = new Map<string, { source: Source; upstream: Set<string> }>();

  const node = (source: Source): Set<string> => {
    const known = edges.get(source.id) ?? { source, upstream: new Set<string>() };
    edges.set(source.id, known);
    return known.upstream;
  };
  const end = (source: Source, undetermined: boolean): void => {
    node(source);
    const known = ends.get(source.id);
    if (!known) ends.set(source.id, { source, undetermined, ownWords: quoted.has(source), readings: [] });
    else if (!undetermined) known.undetermined = false;
  };
  // A source reached by several ways ends where it ended the first time; without this, layers multiply.
  const walked = new Set<string>();
  const walk = (source: Source, via: readonly Source[], path: ReadonlySet<string>): void => {
    if (via.length === 0) {
      if (walked.has(source.id)) return;
      walked.add(source.id);
    }
    const upstream = via.length > 0 ? via : source.derivesFrom.map((item) => item.source);
    const next = upstream.filter((item) => !path.has(item.id));
    if (next.length === 0 || (via.length === 0 && source.upstream === 'unknown')) {
      end(source, source.upstream === 'unknown');
      return;
    }
    for (const item of next) {
      node(source).add(item.id);
      walk(item, [], new Set([...path, item.id]));
    }
  };
  for (const { source, basis, via } of supports) {
    if (basis === 'upstream') walk(source, via, new Set([source.id]));
    else end(source, basis === 'unstated');
  }
  for (const { source, upstream } of edges.values()) {
    for (const id of upstream) ends.get(id)?.readings.push(source);
  }
  const origins = [...ends.values()].sort((a, b) => compareIds(a.source, b.source));
  for (const origin of origins) origin.readings.sort(compareIds);
  const determined = countPages(
    origins.filter((origin) => !origin.undetermined),
    [...edges.values()].flatMap(({ source, upstream }) => (upstream.size > 0 ? source : [])),
  );
  return {
    origins,
    independent: Math.max(determined, origins.length > 0 ? 1 : 0),
    supporting: [...new Set(supports.map((item) => item.source))].sort(compareIds),
    tree: buildTree(edges),
  };
}

/** Distinct documents that are no retelling here: one page under two addresses is one, whatever the records call it. */
function countPages(ends: readonly Origin[], retellings: readonly Source[]): number {
  const pageOf = (source: Source): string => (source.url ? addressKey(source.url) : source.id);
  const retold = new Set(retellings.map(pageOf));
  return new Set(ends.map(({ source }) => pageOf(source)).filter((page) => !retold.has(page))).size;
}

function buildTree(edges: ReadonlyMap<string, { source: Source; upstream: Set<string> }>): TreeNode[] {
  const depths = new Map<string, number>();
  const depthOf = (id: string, path: readonly string[]): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    const upstream = [...valueAt(edges, id).upstream].filter((next) => !path.includes(next));
    const depth =
      upstream.length === 0 ? 0 : 1 + Math.max(...upstream.map((next) => depthOf(next, [...path, id])));
    depths.set(id, depth);
    return depth;
  };
  return [...edges.values()]
    .map(({ source, upstream }) => ({
      source,
      upstream: [...upstream].sort(),
      depth: depthOf(source.id, []),
    }))
    .sort((a, b) => compareIds(a.source, b.source));
}
