import fc from 'fast-check';
import type {
  Archive,
  Claim,
  Dispute,
  Event,
  Evidence,
  Quote,
  Source,
} from '../../../../src/archive/archive.ts';
import { withLive } from './strike-archive.ts';

const SOURCES = 14;

const sourcePlan = fc.record({
  upstream: fc.array(fc.nat(), { maxLength: 3 }),
  kind: fc.constantFrom('news-report', 'court-exhibit', 'company-statement'),
  seen: fc.constantFrom('full-text', 'excerpt', 'title-only', 'quoted-elsewhere'),
  unknown: fc.boolean(),
  copy: fc.nat(),
  how: fc.constantFrom('copies', 'quotes'),
});
const evidencePlan = fc.record({
  source: fc.nat(),
  basis: fc.constantFrom('own', 'upstream', 'unstated', 'upstream'),
  assumed: fc.boolean(),
  via: fc.option(fc.nat(), { freq: 2 }),
  stance: fc.constantFrom('supports', 'partly', 'supports', 'refutes', 'mentions'),
});
const evidencePlans = fc.array(evidencePlan, { maxLength: 5 });
const plan = fc.record({
  sources: fc.array(sourcePlan, { minLength: 1, maxLength: SOURCES }),
  claims: fc.array(
    fc.record({ kind: fc.constantFrom('fact', 'attribution', 'advice'), evidence: evidencePlans }),
    { minLength: 1, maxLength: 8 },
  ),
  quotes: fc.array(evidencePlans, { maxLength: 2 }),
  events: fc.array(fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), { maxLength: 3 }),
  disputes: fc.array(
    fc.record({
      state: fc.constantFrom('open', 'resolved', 'dissolved'),
      status: fc.constantFrom('live', 'withdrawn'),
      claims: fc.array(fc.nat(), { minLength: 2, maxLength: 4 }),
    }),
    { maxLength: 2 },
  ),
});

/** An archive that rules would pass: every source may derive from earlier ones, so that there is no circle. */
export const archives: fc.Arbitrary<Archive> = plan.map(({ sources: plans, ...rest }) => {
  const sources: Source[] = [];
  for (const [at, { upstream, kind, seen, unknown, how }] of plans.entries()) {
    const from = at === 0 ? [] : [...new Set(upstream.map((number) => number % at))];
    sources.push({
      collection: 'sources',
      id: `s${at}`,
      title: `Document ${at}`,
      kind,
      seen,
      upstream: unknown ? 'unknown' : 'complete',
      derivesFrom: from.map((number) => ({ source: sources[number]!, how })),
      seenVia: null,
      interests: [],
      publisher: { name: `Publisher ${at}` },
      status: 'live',
    } as unknown as Source);
  }
  for (const [at, { copy }] of plans.entries()) sources[at]!.seenVia = sources[copy % sources.length]!;
  const toEvidence = (plans: readonly (typeof evidencePlan extends fc.Arbitrary<infer P> ? P : never)[]) =>
    plans.map((item): Evidence => {
      const source = sources[item.source % sources.length]!;
      const from = source.derivesFrom;
      const narrow = item.basis === 'upstream' && item.via !== null && from.length > 0;
      return {
        source,
        basis: item.basis,
        assumed: item.assumed && !narrow,
        stance: item.stance,
        via: narrow ? [from[item.via! % from.length]!.source] : [],
      } as Evidence;
    });
  const claims = rest.claims.map(
    ({ kind, evidence }, at) =>
      ({
        collection: 'claims',
        id: `c${at}`,
        statement: `Claim ${at}`,
        kind,
        status: 'live',
        answers: [],
        about: [],
        evidence: toEvidence(evidence),
      }) as unknown as Claim,
  );
  const pick = (numbers: readonly number[]): Claim[] => [
    ...new Set(numbers.map((number) => claims[number % claims.length]!)),
  ];
  return withLive({
    sources,
    claims,
    quotes: rest.quotes.map(
      (evidence, at) =>
        ({
          collection: 'quotes',
          id: `q${at}`,
          words: 'Words',
          status: 'live',
          evidence: toEvidence(evidence),
        }) as unknown as Quote,
    ),
    events: rest.events.map(
      (numbers, at) =>
        ({ collection: 'events', id: `e${at}`, title: 'Event', claims: pick(numbers) }) as unknown as Event,
    ),
    disputes: rest.disputes.map(({ state, status, claims: numbers }, at) => {
      const [first, ...others] = pick(numbers);
      return {
        collection: 'disputes',
        id: `d${at}`,
        question: 'Which?',
        state,
        status,
        resolution: state === 'resolved' ? { position: 'One' } : null,
        positions: [
          { label: 'One', claims: [first!] },
          { label: 'Two', claims: others },
        ],
      } as unknown as Dispute;
    }),
  } as unknown as Archive);
});
