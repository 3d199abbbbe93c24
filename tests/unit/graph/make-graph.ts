import fc from 'fast-check';
import type { Graph, GraphClaim } from '../../../src/graph/graph-data.ts';

const GROUPS = ['money', 'rights', 'words'];

/** A graph of claims given as [subject, group, object, first day, last day, public day]; names are the ids. */
export function graphOf(
  claims: readonly (readonly [
    string,
    string,
    string,
    (number | null)?,
    (number | null)?,
    (number | null)?,
  ])[],
  alone: readonly string[] = [],
): Graph {
  const made = claims.map(
    ([subject, group, object, from = null, to = null, shown = 0], index): GraphClaim => ({
      id: `claim-${index}`,
      path: `/claims/claim-${index}/`,
      statement: `Claim ${index}.`,
      subject,
      object,
      predicate: group,
      label: `${group} to`,
      sign: null,
      count: '1 source, 1 origin',
      when: { earliest: from, sureFrom: from, sureTo: to, latest: to },
      whenWords: '',
      whenShort: '',
      ends: null,
      public: shown,
      money: null,
      passages: [],
      disputes: [],
    }),
  );
  const edges = new Map<string, Graph['edges'][number]>();
  for (const [index, { subject, predicate, object }] of made.entries()) {
    const id = `${subject}~${predicate}~${object}`;
    const edge = edges.get(id) ?? {
      id,
      source: subject,
      target: object,
      group: predicate,
      directed: true,
      claims: [],
    };
    edge.claims.push(index);
    edges.set(id, edge);
  }
  const ids = [...new Set([...alone, ...made.flatMap(({ subject, object }) => [subject, object])])].sort();
  const sorted = [...edges.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    groups: GROUPS.map((id) => ({ id, label: id, about: id, weight: 1, dash: '', edges: 1, claims: 1 })),
    nodes: ids.map((id) => ({
      id,
      name: id,
      kind: 'organisation',
      lane: 0,
      degree: sorted.filter(({ source, target }) => source === id || target === id).length,
    })),
    edges: sorted,
    claims: made,
    untied: 0,
    firstDay: 0,
    lastDay: 100,
  };
}

/** Any small graph: up to twelve entities, thirty claims, days from 0 to 100 with open ends. */
export const anyGraph: fc.Arbitrary<Graph> = fc
  .array(
    fc.record({
      pair: fc.tuple(fc.nat(11), fc.nat(11)).filter(([a, b]) => a !== b),
      group: fc.constantFrom(...GROUPS),
      days: fc.tuple(fc.nat(100), fc.nat(100)),
      open: fc.constantFrom('none', 'start', 'end'),
      shown: fc.option(fc.nat(100)),
    }),
    { maxLength: 30 },
  )
  .map((claims) =>
    graphOf(
      claims.map(({ pair: [a, b], group, days, open, shown }) => [
        `e${a}`,
        group,
        `e${b}`,
        open === 'start' ? null : Math.min(...days),
        open === 'end' ? null : Math.max(...days),
        shown,
      ]),
    ),
  );
