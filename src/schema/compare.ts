/** Order of texts by code unit; the same on every machine. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Order by id. */
export function compareIds(a: { id: string }, b: { id: string }): number {
  return compareTexts(a.id, b.id);
}
