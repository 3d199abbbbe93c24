import type {
  TrustIndex,
  TrustItem,
  TrustRecord,
  TrustSource,
} from '../../../../src/provenance/distrust/trust-index.ts';

/** A document, read and no firsthand record unless `more` says otherwise; `up` are places. */
export const document = (name: string, up: number[] = [], more: Partial<TrustSource> = {}): TrustSource => ({
  id: name.toLowerCase(),
  name,
  title: `Of ${name}`,
  up,
  open: false,
  firsthand: false,
  read: true,
  copy: null,
  ...more,
});

/** Evidence from a document; `via` narrows what it rests on. */
export const from = (
  source: number,
  basis: TrustItem['basis'] = 'upstream',
  via: number[] = [],
): TrustItem => ({ source, basis, via, quotes: basis === 'own' ? [source] : [] });

/** A live fact that these pieces of evidence support. */
export const record = (id: string, supports: TrustItem[], more: Partial<TrustRecord> = {}): TrustRecord => ({
  collection: 'claims',
  id,
  title: `Claim ${id}`,
  counted: true,
  contested: false,
  live: true,
  supports,
  refutes: [],
  ...more,
});

/**
 * Letter (not read) ← Gazette ← Almanac; Diary stands by itself. Claim 0 has all, 1 the Diary alone, 2 is an opinion of
 * the Gazette's own, 3 is refuted by the Diary, 4 was withdrawn.
 */
export const small: TrustIndex = {
  sources: [
    document('Letter', [], { firsthand: true, read: false }),
    document('Gazette', [0]),
    document('Almanac', [1]),
    document('Diary'),
  ],
  records: [
    record('0', [from(1), from(2), from(3, 'own')]),
    record('1', [from(3, 'own')]),
    record('2', [from(1, 'own')], { counted: false }),
    record('3', [from(2)], { refutes: [from(3, 'own')] }),
    record('4', [from(3, 'own')], { live: false }),
  ],
  groups: [
    { collection: 'events', id: 'e', title: 'Event', parts: [{ label: '', records: [0, 1] }] },
    {
      collection: 'disputes',
      id: 'd',
      title: 'Which?',
      parts: [
        { label: 'Yes', records: [0] },
        { label: 'No', records: [1] },
      ],
    },
  ],
};
