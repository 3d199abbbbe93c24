/* Which documents a reader struck, in the address: `?without=gazette-1892,board-minutes`. Every other parameter stays. */

const PARAMETER = 'without';

/** Ids of the documents that an address strikes, each once. */
export function parseWithout(search: string): string[] {
  const text = new URLSearchParams(search).get(PARAMETER) ?? '';
  return [...new Set(text.split(',').filter((id) => /^[a-z0-9-]+$/.test(id)))];
}

/** A query that strikes these documents and no others; empty where nothing is left in it. */
export function withWithout(search: string, ids: readonly string[]): string {
  const parameters = new URLSearchParams(search);
  parameters.delete(PARAMETER);
  if (ids.length > 0) parameters.set(PARAMETER, ids.join(','));
  const text = parameters.toString().replaceAll('%2C', ',');
  return text ? `?${text}` : '';
}
