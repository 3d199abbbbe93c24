/** The item at a place that an index names. Throws where there is none: then the index does not belong to the list. */
export function itemAt<T>(list: ArrayLike<T | undefined>, at: number): T {
  const item = list[at];
  if (item === undefined) throw new RangeError(`There is no place ${at} in a list of ${list.length}.`);
  return item;
}

/** The last item of a list that is not empty. Throws where it is. */
export function lastOf<T>(list: ArrayLike<T | undefined>): T {
  return itemAt(list, list.length - 1);
}

/** What a map holds under a key that it must have. Throws where it has not. */
export function valueAt<K, T>(map: ReadonlyMap<K, T | undefined>, key: K): T {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`There is nothing under "${String(key)}".`);
  return value;
}
