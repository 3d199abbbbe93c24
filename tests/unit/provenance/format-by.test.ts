import { describe, expect, it } from 'vitest';
import type { Claim, Entity, Source } from '../../../src/archive/archive.ts';
import { findBy, formatBy } from '../../../src/provenance/format-by.ts';

const entity = (name: string): Entity => ({ collection: 'entities', id: name, name }) as unknown as Entity;
const source = (publisher: Entity, kind: Source['kind'] = 'news-report'): Source =>
  ({ collection: 'sources', id: 'doc', title: 'Letters of the mill', kind, publisher }) as unknown as Source;
const gazette = entity('The Gazette');
const miller = entity('The Miller');
const restingOn = (...sources: Source[]) => ({
  tree: sources.map((item) => ({ source: item, upstream: [], depth: 0 })),
});
const words = (kind: Claim['kind'], by: Claim['by'], ...sources: Source[]): string | null =>
  formatBy({ kind, by }, restingOn(...sources));

describe('whose a claim is', () => {
  it('is by its author where it is an opinion', () => {
    for (const kind of ['interpretation', 'prediction', 'advice', 'caveat'] as const)
      expect(words(kind, gazette, source(gazette))).toBe('by The Gazette');
  });

  it('is according to a source, or to the publisher of one it rests on', () => {
    expect(words('attribution', source(gazette))).toBe('according to The Gazette');
    expect(words('attribution', gazette, source(miller), source(gazette))).toBe('according to The Gazette');
  });

  it('is only attributed to somebody whose own document does not stand behind it', () => {
    expect(words('attribution', miller, source(gazette))).toBe('attributed to The Miller');
    expect(words('fact', miller, source(gazette))).toBe('attributed to The Miller');
  });

  it('names a firsthand record by its title', () => {
    expect(words('attribution', source(miller, 'court-exhibit'))).toBe('according to Letters of the mill');
  });

  it('is nobody’s where nobody is named', () => {
    expect(words('fact', null, source(gazette))).toBeNull();
    expect(findBy({ kind: 'fact', by: null }, { tree: [] })).toBeNull();
  });
});
