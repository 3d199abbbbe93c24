import { itemAt } from '../schema/item-at.ts';

/** One block of a `_headers` file: a path, which may end in `*`, and the headers for it. */
export interface HeaderRule {
  path: string;
  /** A value of null takes the header of an earlier block away. */
  headers: [name: string, value: string | null][];
}

/** Reads the `_headers` format that static hosts share: a path at the line's start, indented `Name: value` or `! Name` below it. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const pair = /^\s+([\w-]+):\s*(.+)$/.exec(line);
    const without = /^\s+!\s*([\w-]+)\s*$/.exec(line);
    if (pair) rules.at(-1)?.headers.push([itemAt(pair, 1).toLowerCase(), itemAt(pair, 2).trim()]);
    else if (without) rules.at(-1)?.headers.push([itemAt(without, 1).toLowerCase(), null]);
    else rules.push({ path: line.trim(), headers: [] });
  }
  return rules;
}

/** The headers for a path below the base; a later block wins. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matching = rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
  const headers = new Map(matching.flatMap((rule) => rule.headers));
  return Object.fromEntries([...headers].filter((entry): entry is [string, string] => entry[1] !== null));
}
