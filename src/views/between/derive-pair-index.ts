import type { Archive } from '../../archive/archive.ts';
import { compareTexts } from '../../schema/compare.ts';
import { formatCount } from '../../schema/format-number.ts';
import { derivePairs, type Pair } from './derive-pairs.ts';

/** The list of partnership pages: those where one depends on the other or a sum is named first, each part by how much ties them. */
export interface PairIndexView {
  summary: string;
  groups: { label: string; pairs: { path: string; a: string; b: string; about: string }[] }[];
}

export function derivePairIndex(archive: Archive): PairIndexView {
  const pairs = [...derivePairs(archive)].sort(
    (a, b) => b.claims.length - a.claims.length || compareTexts(a.path, b.path),
  );
  const { predicates, groups } = archive.site;
  const isStrong = ({ claims }: Pair): boolean =>
    claims.some(({ relation, amount }) => {
      const { reserve, dependence } = (relation && predicates[relation.predicate]) ?? {};
      return amount !== null || reserve !== undefined || dependence !== undefined;
    });
  const line = ({ path, a, b, claims }: Pair): PairIndexView['groups'][number]['pairs'][number] => {
    const kinds = new Set(
      claims.flatMap(({ relation }) => (relation ? predicates[relation.predicate]?.group : null) ?? []),
    );
    const words = Object.entries(groups).flatMap(([id, { label }]) =>
      kinds.has(id) ? [label.toLowerCase()] : [],
    );
    return {
      path,
      a: a.name,
      b: b.name,
      about: `${formatCount(claims.length, 'claim')}: ${words.join('; ')}`,
    };
  };
  const strong = pairs.filter(isStrong);
  const others = pairs.filter((pair) => !isStrong(pair));
  return {
    summary: `There are ${pairs.length} pairs.`,
    groups: [
      { label: 'One depends on the other, or a sum is named', pairs: strong.map(line) },
      { label: 'Otherwise tied', pairs: others.map(line) },
    ].filter(({ pairs }) => pairs.length > 0),
  };
}
