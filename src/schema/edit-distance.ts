import { byteAt } from './columns.ts';

/** Longer than any id, key, term or vocabulary word. */
const ROW = 128;
const rows = [new Uint8Array(ROW), new Uint8Array(ROW), new Uint8Array(ROW)];

/**
 * Optimal string alignment distance (insert, drop, change, swap neighbours) of two words, or `limit + 1` where it is
 * more. Only the band of the table that `limit` allows is filled in. Words of 128 letters and more only equal themselves.
 */
export function boundedDistance(a: string, b: string, limit: number): number {
  const over = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return over;
  if (a.length >= ROW || b.length >= ROW) return a === b ? 0 : over;
  let [beforeLast, last, row] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= b.length; j++) last[j] = Math.min(j, over);
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    const letter = a.charCodeAt(i - 1);
    row[from - 1] = from === 1 ? Math.min(i, over) : over;
    let smallest = byteAt(row, from - 1);
    for (let j = from; j <= to; j++) {
      const other = b.charCodeAt(j - 1);
      let value = byteAt(last, j - 1) + (letter === other ? 0 : 1);
      if (j < i + limit && byteAt(last, j) + 1 < value) value = byteAt(last, j) + 1;
      if (byteAt(row, j - 1) + 1 < value) value = byteAt(row, j - 1) + 1;
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other) {
        const swapped = byteAt(beforeLast, j - 2) + 1;
        if (swapped < value) value = swapped;
      }
      row[j] = Math.min(value, over);
      if (byteAt(row, j) < smallest) smallest = byteAt(row, j);
    }
    if (smallest > limit) return over;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return Math.min(byteAt(last, b.length), over);
}
