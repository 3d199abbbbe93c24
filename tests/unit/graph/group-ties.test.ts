import { expect, it } from 'vitest';
import { deriveAdjacency } from '../../../src/graph/adjacency.ts';
import type { GraphClaim } from '../../../src/graph/graph-data.ts';
import { groupTies } from '../../../src/graph/group-ties.ts';
import { deriveGraph } from '../../../src/views/graph/derive-graph.ts';
import { loadFixture } from '../../fixtures/load-fixture.ts';
import { graphOf } from './make-graph.ts';

const [model] = graphOf([['a', 'money', 'b', 0, 50]]).claims;

function claimOf(
  id: string,
  from: string | null,
  to: string | null,
  words: 'Documented' | 'Disputed',
): GraphClaim {
  const day = (text: string | null): number | null => (text === null ? null : Number(text) * 365);
  return {
    ...model!,
    id,
    when: { earliest: day(from), sureFrom: day(from), sureTo: day(to), latest: day(to) },
    whenShort: from === to ? from! : `${from ?? '..'} – ${to ?? '..'}`,
    ends: { from, to },
    sign: { sign: words === 'Documented' ? 'documented' : 'disputed', words },
  };
}

it('says a tie once, with the dates and standings of all its claims', () => {
  const claims = [
    claimOf('one', '2019', '2019', 'Documented'),
    claimOf('two', '2017', '2020', 'Disputed'),
    claimOf('three', '2021', '2021', 'Documented'),
  ];
  const [tie, ...others] = groupTies(claims);
  expect(others).toEqual([]);
  expect(tie).toMatchObject({ when: 'first 2017, last 2021', claims });
  expect(tie!.signs.map(({ words }) => words)).toEqual(['2 documented', '1 disputed']);
  expect(groupTies([claims[0]!, claimOf('open', '2018', null, 'Disputed')])[0]!.when).toBe(
    'first 2018, end open',
  );
  expect(groupTies([claims[0]!])[0]).toMatchObject({ when: '2019', signs: [{ words: 'Documented' }] });
  const undated = { ...claims[0]!, when: null, ends: null, whenShort: 'no date' };
  expect(groupTies([undated, claims[2]!])[0]!.when).toBe('2021');
  expect(groupTies([undated])[0]!.when).toBe('no date');
});

it('loses no claim of the record, and lists each at both of its ends', () => {
  const { archive, provenance } = loadFixture();
  const graph = deriveGraph(archive, provenance);
  const ids = graph.claims.map(({ id }) => id).sort();
  const ties = groupTies(graph.claims);
  expect(ties.flatMap(({ claims }) => claims.map(({ id }) => id)).sort()).toEqual(ids);
  expect(
    new Set(ties.map(({ subject, predicate, object }) => `${subject} ${predicate} ${object}`)).size,
  ).toBe(ties.length);
  const listed = deriveAdjacency(graph, archive.site.predicates).flatMap(({ ties }) =>
    ties.flatMap(({ claims }) => claims.map(({ id }) => id)),
  );
  expect(listed.sort()).toEqual([...ids, ...ids].sort());
});
