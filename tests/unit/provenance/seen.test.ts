import { expect, test } from 'vitest';
import type { Source } from '../../../src/archive/archive.ts';
import { wasSeen } from '../../../src/provenance/origins.ts';

const source = (id: string, more: Partial<Source>): Source =>
  ({ id, seen: 'excerpt', seenVia: null, derivesFrom: [], ...more }) as Source;

test('a document read in a copy was seen; one that is only quoted was not', () => {
  const exhibit = source('exhibit', { seen: 'quoted-elsewhere' });
  const copy = source('copy', { derivesFrom: [{ source: exhibit, how: 'copies' }] });
  const retelling = source('retelling', { derivesFrom: [{ source: exhibit, how: 'quotes' }] });
  expect(wasSeen({ ...exhibit, seenVia: null })).toBe(false);
  exhibit.seenVia = retelling;
  expect(wasSeen(exhibit)).toBe(false);
  exhibit.seenVia = copy;
  expect(wasSeen(exhibit)).toBe(true);
  copy.seen = 'title-only';
  expect(wasSeen(exhibit)).toBe(false);
});
