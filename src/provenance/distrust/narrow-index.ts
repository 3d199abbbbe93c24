import { itemAt, valueAt } from '../../schema/item-at.ts';
import type { TrustIndex, TrustItem } from './trust-index.ts';

/** The part of an index that some records and groups need (their places), with every document they go back to. */
export function narrowIndex(
  index: TrustIndex,
  recordPlaces: readonly number[],
  groupPlaces: readonly number[],
): TrustIndex {
  const keptRecords = [...new Set(recordPlaces)].sort((a, b) => a - b);
  const recordAt = new Map(keptRecords.map((old, at) => [old, at] as const));
  const reached = new Set<number>();
  const reach = (at: number): void => {
    if (reached.has(at)) return;
    reached.add(at);
    const { up, copy } = itemAt(index.sources, at);
    [...up, ...(copy === null ? [] : [copy])].forEach(reach);
  };
  for (const old of keptRecords) {
    const { supports, refutes } = itemAt(index.records, old);
    for (const { source, via, quotes } of [...supports, ...refutes])
      [source, ...via, ...quotes].forEach(reach);
  }
  const keptSources = [...reached].sort((a, b) => a - b);
  const sourceAt = new Map(keptSources.map((old, at) => [old, at] as const));
  const items = (list: readonly TrustItem[]): TrustItem[] =>
    list.map(({ source, basis, via, quotes }) => ({
      source: valueAt(sourceAt, source),
      basis,
      via: via.map((at) => valueAt(sourceAt, at)),
      quotes: quotes.map((at) => valueAt(sourceAt, at)),
    }));
  return {
    sources: keptSources.map((old) => {
      const source = itemAt(index.sources, old);
      return {
        ...source,
        up: source.up.map((at) => valueAt(sourceAt, at)),
        copy: source.copy === null ? null : valueAt(sourceAt, source.copy),
      };
    }),
    records: keptRecords.map((old) => {
      const record = itemAt(index.records, old);
      return { ...record, supports: items(record.supports), refutes: items(record.refutes) };
    }),
    groups: groupPlaces.map((old) => {
      const group = itemAt(index.groups, old);
      const parts = group.parts.map(({ label, records }) => ({
        label,
        records: records.flatMap((at) => recordAt.get(at) ?? []),
      }));
      return { ...group, parts };
    }),
  };
}
