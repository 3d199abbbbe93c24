import type { TrustIndex, TrustItem } from '../../../src/provenance/distrust/trust-index.ts';

/** So many copies of an index side by side that together they have at least that many claims: the real proportions, larger. */
export function repeatIndex(index: TrustIndex, claims: number): TrustIndex {
  const own = index.records.filter(({ collection }) => collection === 'claims').length;
  const copies = Array.from({ length: Math.ceil(claims / own) }, (_, copy) => {
    const sources = copy * index.sources.length;
    const records = copy * index.records.length;
    const move = (items: readonly TrustItem[]): TrustItem[] =>
      items.map((item) => ({
        ...item,
        source: item.source + sources,
        via: item.via.map((at) => at + sources),
      }));
    return {
      sources: index.sources.map((source) => ({
        ...source,
        up: source.up.map((at) => at + sources),
        copy: source.copy === null ? null : source.copy + sources,
      })),
      records: index.records.map((record) => ({
        ...record,
        supports: move(record.supports),
        refutes: move(record.refutes),
      })),
      groups: index.groups.map((group) => ({
        ...group,
        parts: group.parts.map((part) => ({ ...part, records: part.records.map((at) => at + records) })),
      })),
    };
  });
  return {
    sources: copies.flatMap(({ sources }) => sources),
    records: copies.flatMap(({ records }) => records),
    groups: copies.flatMap(({ groups }) => groups),
  };
}
