/** First place in a sorted column whose value is not below `value`. */
export function searchFrom(column: ArrayLike<number>, value: number, length: number = column.length): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // The middle of two places of the column is one of them.
    if (column[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** First place in 0..length for which `holds`, where it holds for all after it. */
export function searchFirst(length: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
