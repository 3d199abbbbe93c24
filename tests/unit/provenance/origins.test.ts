import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence, Source } from '../../../src/archive/archive.ts';
import { findPublicSince } from '../../../src/provenance/disclosure.ts';
import { findOrigins } from '../../../src/provenance/origins.ts';
import { parseDate } from '../../../src/schema/dates.ts';
import { anyAddress, MIRRORS, VARIANTS } from '../../fixtures/address-variants.ts';

/** A made-up library: each source may derive from sources with a smaller number, so that there is no circle. */
const library = fc
  .array(
    fc.record({
      upstream: fc.array(fc.nat(20), { maxLength: 3 }),
      unknown: fc.boolean(),
      year: fc.option(fc.integer({ min: 1880, max: 1930 })),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((plans) => {
    const sources: Source[] = [];
    for (const [at, plan] of plans.entries()) {
      const upstream = at === 0 ? [] : [...new Set(plan.upstream.map((number) => number % at))];
      sources.push(
        makeSource(
          `s${at}`,
          upstream.map((number) => sources[number]!),
          plan.unknown,
          plan.year,
        ),
      );
    }
    return sources;
  });
const evidence = library.chain((sources) =>
  fc
    .array(fc.tuple(fc.nat(sources.length - 1), fc.constantFrom('own', 'upstream', 'unstated')), {
      minLength: 1,
    })
    .map((picks) => picks.map(([at, basis]) => makeEvidence(sources[at]!, basis as Evidence['basis']))),
);

function makeSource(id: string, upstream: Source[], unknown = false, year: number | null = null): Source {
  return {
    collection: 'sources',
    id,
    body: '',
    title: id,
    kind: 'news-report',
    seen: 'full-text',
    authors: [],
    upstream: unknown ? 'unknown' : 'complete',
    interests: [],
    publisher: null as unknown as Source['publisher'],
    seenVia: null,
    supersededBy: null,
    status: 'live',
    formerIds: [],
    derivesFrom: upstream.map((source) => ({ source, how: 'quotes' })),
    ...(year === null ? {} : { published: date(String(year)) }),
  };
}

function makeEvidence(source: Source, basis: Evidence['basis']): Evidence {
  return { source, basis, via: [], stance: 'supports', passage: 'three words here' };
}

function date(text: string) {
  const parsed = parseDate(text);
  if ('wrong' in parsed) throw new Error(parsed.wrong);
  return parsed;
}

describe('origins', () => {
  it('do not grow when a source that only retells is added', () => {
    fc.assert(
      fc.property(evidence, fc.nat(), (items, pick) => {
        const before = findOrigins(items);
        const original = items[pick % items.length]!;
        const copy = makeSource('copy', [original.source]);
        const retold =
          original.basis === 'upstream' ? original.source.derivesFrom.map(({ source }) => source) : [];
        const upstream =
          retold.length > 0 && original.source.upstream === 'complete'
            ? retold
            : [copy.derivesFrom[0]!.source];
        if (original.basis === 'upstream' && retold.length > 0 && original.source.upstream === 'unknown')
          return;
        const after = findOrigins([...items, makeEvidence(makeSource('copy', upstream), 'upstream')]);
        const known = new Set(before.origins.map(({ source }) => source.id));
        if (original.basis === 'upstream') {
          expect(after.independent).toBe(before.independent);
          for (const { source } of after.origins) expect(known).toContain(source.id);
        }
      }),
    );
  });

  it('never shrink in number when an independent firsthand source is added', () => {
    fc.assert(
      fc.property(evidence, (items) => {
        const before = findOrigins(items);
        const after = findOrigins([...items, makeEvidence(makeSource('firsthand', []), 'own')]);
        expect(after.independent).toBeGreaterThanOrEqual(before.independent);
        expect(after.origins.map(({ source }) => source.id)).toContain('firsthand');
      }),
    );
  });

  it('do not depend on the order of the evidence, nor on its being said twice', () => {
    fc.assert(
      fc.property(evidence, (items) => {
        const ids = (list: Evidence[]) => {
          const { origins, independent, tree } = findOrigins(list);
          return {
            independent,
            origins: origins.map(({ source, undetermined, readings }) => [
              source.id,
              undetermined,
              readings.map(({ id }) => id),
            ]),
            tree: tree.map(({ source, upstream, depth }) => [source.id, upstream, depth]),
          };
        };
        expect(ids([...items].reverse())).toEqual(ids(items));
        expect(ids([...items, ...items])).toEqual(ids(items));
      }),
    );
  });

  it('count at least one where anything supports, and never more than there are', () => {
    fc.assert(
      fc.property(evidence, (items) => {
        const { independent, origins } = findOrigins(items);
        expect(independent).toBeGreaterThanOrEqual(1);
        expect(independent).toBeLessThanOrEqual(origins.length);
      }),
    );
  });

  it('do not grow when a copy of a source is added under another address of the same page', () => {
    const variants = fc.constantFrom(...VARIANTS, ...MIRRORS);
    fc.assert(
      fc.property(evidence, fc.nat(), anyAddress, variants, (items, pick, url, variant) => {
        const original = items[pick % items.length]!;
        original.source.url = url;
        const before = findOrigins(items);
        const copy = { ...original.source, id: 'copy', url: variant(new URL(url)) };
        const after = findOrigins([...items, { ...original, source: copy }]);
        delete original.source.url;
        expect(after.independent).toBe(before.independent);
      }),
    );
  });

  it('are found quickly where every source of a layer rests on every source below', () => {
    let layer = [makeSource('origin', [])];
    for (let depth = 0; depth < 24; depth++)
      layer = [0, 1, 2].map((at) => makeSource(`layer-${depth}-${at}`, layer));
    const items = layer.map((source) => makeEvidence(source, 'upstream'));
    expect(findOrigins(items).origins.map(({ source }) => source.id)).toEqual(['origin']);
    expect(findPublicSince(items)).toBeNull();
  }, 2000);
});

describe('public since', () => {
  it('is never later than the publication of any supporting source', () => {
    fc.assert(
      fc.property(evidence, (items) => {
        const since = findPublicSince(items);
        for (const { source } of items)
          if (source.published) expect(since!.latest).toBeLessThanOrEqual(source.published.latest!);
      }),
    );
  });
});
