import type { Archive, Claim } from '../../archive/archive.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { STANDINGS } from '../../provenance/standing.ts';
import { compareIds, compareTexts } from '../../schema/compare.ts';
import { must } from '../../schema/must.ts';
import { recordPath } from '../../schema/urls.ts';
import type { Band } from '../../timeline/timeline-data.ts';

/** Rows of bands under one lane. */
const ROWS = 2;
const NEVER = Number.POSITIVE_INFINITY;

interface State {
  claim: Claim;
  reserve: number;
  standing: number;
  from: number;
  to: number;
}

/**
 * The lasting states under the lanes: live claims with an interval and a relation whose predicate has a `reserve` and
 * a `band` word. Where several speak of the same two parties at once, the better standing is drawn, then the stronger
 * right; a weaker one shows only outside it. Each lane has as many rows as it needs, two at most: the states that
 * last longest are kept.
 */
export function deriveBands(
  archive: Archive,
  provenance: ProvenanceIndex,
  laneAt: ReadonlyMap<string, number>,
): Band[] {
  const groups = new Map<string, State[]>();
  for (const claim of archive.live.claims) {
    const { relation, when } = claim;
    const predicate = relation && archive.site.predicates[relation.predicate];
    if (when?.kind !== 'interval' || !relation?.subject.lane) continue;
    if (predicate?.reserve === undefined || !predicate.band) continue;
    const standing = provenance.ofClaim(claim).standing;
    const key = `${laneAt.get(relation.subject.lane.id)} ${relation.subject.id} ${relation.object.id}`;
    const state = {
      claim,
      reserve: predicate.reserve,
      standing: standing ? STANDINGS.indexOf(standing) : STANDINGS.length,
      from: when.earliest ?? -NEVER,
      to: when.latest ?? NEVER,
    };
    groups.set(key, [...(groups.get(key) ?? []), state]);
  }
  const rows = new Map<number, Band[][]>();
  for (const [key, states] of [...groups].sort(([a], [b]) => compareTexts(a, b))) {
    const lane = Number(key.split(' ')[0]);
    rows.set(lane, [...(rows.get(lane) ?? []), toBands(archive, lane, states)]);
  }
  return [...rows.values()].flatMap(packRows);
}

function toBands(archive: Archive, lane: number, states: State[]): Band[] {
  const order = [...states].sort(
    (a, b) =>
      a.standing - b.standing || b.reserve - a.reserve || a.from - b.from || compareIds(a.claim, b.claim),
  );
  const taken: { from: number; to: number }[] = [];
  const bands: Band[] = [];
  for (const { claim, from, to } of order) {
    const free = subtract({ from, to }, taken);
    taken.push({ from, to });
    for (const piece of free) bands.push(toBand(archive, lane, claim, piece));
  }
  return bands.sort((a, b) => (a.earliest ?? -NEVER) - (b.earliest ?? -NEVER));
}

function toBand(archive: Archive, lane: number, claim: Claim, piece: { from: number; to: number }): Band {
  const when = must(claim.when, 'date of a state');
  const relation = must(claim.relation, 'relation of a state');
  const band = must(archive.site.predicates[relation.predicate]?.band, 'word for a band');
  const own = (bound: number | null, cut: boolean, edge: number): number | null => (cut ? edge : bound);
  const cutStart = piece.from !== (when.earliest ?? -NEVER);
  const cutEnd = piece.to !== (when.latest ?? NEVER);
  return {
    lane,
    row: 0,
    label: `${relation.subject.name}: ${band}, ${relation.object.name}`,
    short: band,
    // The words that are drawn come first, so that who says them to a machine reaches the link.
    title: `${relation.subject.name}: ${band}, ${relation.object.name}. ${claim.statement}`,
    path: recordPath(claim),
    earliest: own(when.earliest, cutStart, piece.from),
    startLatest: own(when.startLatest, cutStart, piece.from),
    endEarliest: own(when.endEarliest, cutEnd, piece.to),
    latest: own(when.latest, cutEnd, piece.to),
  };
}

function subtract(
  whole: { from: number; to: number },
  taken: readonly { from: number; to: number }[],
): { from: number; to: number }[] {
  let free = [whole];
  for (const used of taken) {
    free = free.flatMap((piece) => {
      if (used.to < piece.from || piece.to < used.from) return [piece];
      return [
        { from: piece.from, to: used.from - 1 },
        { from: used.to + 1, to: piece.to },
      ].filter(({ from, to }) => from <= to);
    });
  }
  // A sliver of a day or two is where two sources put the same change, not a state of its own.
  return free.filter(({ from, to }) => to - from > 2);
}

/** Groups of one lane into rows; a group joins the first row in which it overlaps nothing. */
function packRows(groups: readonly Band[][]): Band[] {
  const length = (bands: readonly Band[]): number =>
    bands.reduce((sum, band) => sum + (band.latest ?? 40_000) - (band.earliest ?? 0), 0);
  const rows: Band[][] = [];
  for (const bands of [...groups].sort((a, b) => length(b) - length(a))) {
    const row = rows.findIndex(
      (others) => !others.some((other) => bands.some((band) => overlap(band, other))),
    );
    const at = row >= 0 ? row : rows.length;
    if (at >= ROWS) continue;
    rows[at] = [...(rows[at] ?? []), ...bands.map((band) => ({ ...band, row: at }))];
  }
  return rows.flat();
}

function overlap(a: Band, b: Band): boolean {
  return (a.earliest ?? -NEVER) <= (b.latest ?? NEVER) && (b.earliest ?? -NEVER) <= (a.latest ?? NEVER);
}
