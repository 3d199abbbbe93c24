/** The item at a place that an index names. Throws where there is none: then the index does not belong to the list. */
export function itemAt<T>(list: readonly T[], at: number): T {
  const item = list[at];
  if (item === undefined) throw new RangeError(`There is no place ${at} in a list of ${list.length}.`);
  return item;
}
