import type { Graph, GraphEdge, GraphNode } from '../../../src/graph/graph-data.ts';
import { seededRandom } from '../search/random.ts';

const KINDS = ['organisation', 'person', 'product', 'model', 'case'] as const;
const GROUPS = [
  { id: 'money', weight: 2.2, dash: '' },
  { id: 'compute', weight: 1.3, dash: '' },
  { id: 'rights', weight: 1.3, dash: '7 4' },
  { id: 'words', weight: 1.2, dash: '1 6' },
] as const;

/** A made-up graph in which the well connected get more ties, as in life. Ids carry no order. */
export function makeGraph(nodeCount: number, edgeCount: number, seed: number): Graph {
  const random = seededRandom(seed);
  const ids = Array.from({ length: nodeCount }, (_, index) => `n${(index * 7919) % 100_003}-${index}`);
  const ends: number[] = [0];
  const edges = new Map<string, GraphEdge>();
  const pick = (): number =>
    random() < 0.75 ? ends[Math.floor(random() * ends.length)]! : Math.floor(random() * nodeCount);
  for (let index = 1; index < nodeCount || edges.size < edgeCount; index++) {
    const a = index < nodeCount ? index : pick();
    const b = pick();
    if (a === b) continue;
    const group = GROUPS[Math.floor(random() * GROUPS.length)]!.id;
    const id = `${ids[a]}~${group}~${ids[b]}`;
    if (edges.has(id)) continue;
    edges.set(id, { id, source: ids[a]!, target: ids[b]!, group, directed: true, claims: [edges.size] });
    ends.push(a, b);
  }
  const sorted = [...edges.values()].slice(0, Math.max(edgeCount, nodeCount - 1));
  const degrees = new Map<string, number>();
  for (const { source, target } of sorted)
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const nodes = ids.map(
    (id, index): GraphNode => ({
      id,
      name: `Entity ${id} of the ${['north', 'south', 'east', 'west'][index % 4]}`,
      kind: KINDS[index % KINDS.length]!,
      lane: index % 9,
      degree: degrees.get(id) ?? 0,
    }),
  );
  return {
    groups: GROUPS.map((group) => ({ ...group, label: group.id, about: group.id, edges: 1, claims: 1 })),
    nodes: nodes.sort((a, b) => (a.id < b.id ? -1 : 1)),
    edges: sorted.sort((a, b) => (a.id < b.id ? -1 : 1)),
    claims: sorted.map(({ source, target }, index) => ({
      id: `c${index}`,
      path: `/claims/c${index}/`,
      statement: `Claim ${index}.`,
      subject: source,
      object: target,
      predicate: 'ties',
      label: 'ties',
      sign: null,
      count: '1 source, 1 origin',
      when: {
        earliest: 16_000 + (index % 4000),
        sureFrom: 16_000 + (index % 4000),
        sureTo: null,
        latest: null,
      },
      whenWords: '',
      whenShort: '',
      ends: null,
      public: 16_000 + (index % 4000),
      money: null,
      passages: [],
      disputes: [],
    })),
    untied: 0,
    firstDay: 16_000,
    lastDay: 20_000,
  };
}
