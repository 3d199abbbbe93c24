/** What a bench reports: figures beside those of its peers, measured in the same run. */
export interface BenchTable {
  title: string;
  columns: string[];
  rows: (string | number)[][];
  notes?: string[];
}

/** A table in plain text, columns aligned. */
export function formatTable({ title, columns, rows, notes = [] }: BenchTable): string {
  const cells = [columns, ...rows.map((row) => row.map(String))];
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => (row[at] ?? '').length)));
  const line = (row: readonly string[]): string =>
    widths
      .map((width, at) => (at === 0 ? (row[at] ?? '').padEnd(width) : (row[at] ?? '').padStart(width)))
      .join('  ');
  const [head, ...body] = cells;
  return [
    title,
    line(head!),
    widths.map((width) => '-'.repeat(width)).join('  '),
    ...body.map(line),
    ...notes,
  ].join('\n');
}

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** A number with one decimal below 100, whole above. */
export function round(value: number): string {
  return Number.isFinite(value) ? (value < 100 ? value.toFixed(1) : String(Math.round(value))) : '–';
}

/** How many times as long the peer takes: "84×". */
export function ratio(peer: number, own: number): string {
  const times = peer / own;
  return Number.isFinite(times) ? `${times < 10 ? times.toFixed(1) : Math.round(times)}×` : '–';
}
