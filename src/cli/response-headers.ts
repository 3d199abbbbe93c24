/** One block of a `_headers` file: a path, which may end in `*`, and the headers for it. */
export interface HeaderRule {
  path: string;
  headers: [name: string, value: string][];
}

/** Reads the `_headers` format that static hosts share: a path at the line's start, indented `Name: value` below it. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const pair = /^\s+([\w-]+):\s*(.+)$/.exec(line);
    if (pair) rules.at(-1)?.headers.push([pair[1]!.toLowerCase(), pair[2]!.trim()]);
    else rules.push({ path: line.trim(), headers: [] });
  }
  return rules;
}

/** The headers for a path below the base; a later block wins. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matching = rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
  return Object.fromEntries(matching.flatMap((rule) => rule.headers));
}
