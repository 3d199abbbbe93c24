import { expect, test } from 'vitest';
import type { Archive, Claim } from '../../../src/archive/archive.ts';
import type { ProvenanceIndex } from '../../../src/provenance/build-provenance.ts';
import {
  argumentRoots,
  countNodes,
  deriveArgument,
  deriveArguments,
} from '../../../src/views/arguments/derive-arguments.ts';
import { placeArgument, wrapWords } from '../../../src/views/arguments/place-argument.ts';

type As = 'supports' | 'rebuts' | 'undercuts';

/** A small argument from `answer -> answered` pairs. */
function argument(pairs: [string, As, string][]): {
  archive: Archive;
  provenance: ProvenanceIndex;
  claim: (id: string) => Claim;
} {
  const claims = new Map<string, Claim>();
  const claim = (id: string): Claim => {
    const known =
      claims.get(id) ??
      ({
        collection: 'claims',
        id,
        statement: `The claim ${id} is made at some length here.`,
        kind: 'interpretation',
        status: 'live',
        by: null,
        answers: [],
      } as unknown as Claim);
    claims.set(id, known);
    return known;
  };
  for (const [from, as, to] of pairs) claim(from).answers.push({ claim: claim(to), as });
  const all = [...claims.values()];
  const provenance = {
    ofClaim: () => ({ standing: null }),
    answersTo: (answered: Claim) =>
      all.flatMap((one) =>
        one.answers.filter((answer) => answer.claim === answered).map(({ as }) => ({ claim: one, as })),
      ),
  } as unknown as ProvenanceIndex;
  return { archive: { claims: all, live: { claims: all } } as unknown as Archive, provenance, claim };
}

const small = argument([
  ['support', 'supports', 'thesis'],
  ['rebuttal', 'rebuts', 'thesis'],
  ['caveat', 'undercuts', 'thesis'],
  ['detail', 'supports', 'support'],
  ['rebuttal', 'rebuts', 'support'],
  ['reply', 'undercuts', 'rebuttal'],
]);

test('what supports a thesis comes first, then what rebuts, then what undercuts it', () => {
  const root = deriveArgument(small.claim('thesis'), small.provenance);
  expect(root.answers.map((node) => `${node.as} ${node.id}`)).toEqual([
    'supports support',
    'rebuts rebuttal',
    'undercuts caveat',
  ]);
});

test('a claim that answers several is unfolded once, as near the thesis as it stands', () => {
  const [support, rebuttal] = deriveArgument(small.claim('thesis'), small.provenance).answers;
  expect(rebuttal!.answers.map((node) => node.id)).toEqual(['reply']);
  const inner = support!.answers.find((node) => node.id === 'rebuttal')!;
  expect(inner.repeated).toBe(true);
  expect(inner.answers).toEqual([]);
});

test('claims that answer one another in a circle end', () => {
  const circle = argument([
    ['a', 'rebuts', 'b'],
    ['b', 'rebuts', 'a'],
  ]);
  expect(countNodes(deriveArgument(circle.claim('a'), circle.provenance))).toBe(3);
});

test('a thesis that is spoken against has a page even where it supports another', () => {
  const nested = argument([
    ['one', 'supports', 'thesis'],
    ['two', 'rebuts', 'thesis'],
    ['thesis', 'supports', 'lesson'],
    ['other', 'supports', 'lesson'],
  ]);
  expect(
    argumentRoots(nested.archive, nested.provenance)
      .map((claim) => claim.id)
      .sort(),
  ).toEqual(['lesson', 'thesis']);
  expect(deriveArguments(nested.archive, nested.provenance)[0]).toMatchObject({
    id: 'lesson',
    supports: 2,
    against: 0,
  });
});

test('no two boxes of a map overlap, and every direct answer is drawn', () => {
  const wide = argument(
    Array.from({ length: 30 }, (_, index): [string, As, string] => [
      `answer-${index}`,
      index % 3 ? 'supports' : 'rebuts',
      'thesis',
    ]),
  );
  const map = placeArgument(deriveArgument(wide.claim('thesis'), wide.provenance));
  const boxes = [map.thesis, ...map.left, ...map.right];
  expect(boxes).toHaveLength(31);
  for (const [index, a] of boxes.entries()) {
    expect(a.y).toBeGreaterThanOrEqual(0);
    expect(a.y + a.height).toBeLessThanOrEqual(map.height);
    for (const b of boxes.slice(index + 1))
      expect(
        a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y,
      ).toBe(true);
  }
});

test('a long statement ends with an ellipsis within its lines', () => {
  const lines = wrapWords('word '.repeat(100).trim(), 20, 3);
  expect(lines).toHaveLength(3);
  expect(lines[2]).toMatch(/…$/);
});
