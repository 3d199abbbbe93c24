import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../../../src/provenance/check-content.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { type BenchTable, quantile, round } from '../table.ts';
import { generateContent } from './generate-content.ts';

const RUNS = 5;

/** How long `npm run check` works, in processor time and without the start of Node, on the real content and on made-up content of any size. */
export async function bench(): Promise<BenchTable[]> {
  const made = mkdtempSync(join(tmpdir(), 'whence-bench-'));
  try {
    const rows = [measure('content', 'content')];
    for (const size of [1000, 3000, 10_000]) {
      const folder = join(made, String(size));
      generateContent(folder, size);
      rows.push(measure(`made up, ${size}`, folder));
    }
    return [
      { title: 'Check', columns: ['content', 'records', 'errors', 'read ms', 'check ms', 'both ms'], rows },
    ];
  } finally {
    rmSync(made, { recursive: true });
  }
}

function measure(name: string, folder: string): (string | number)[] {
  const reads: number[] = [];
  const checks: number[] = [];
  let records = 0;
  let errors = 0;
  for (let run = 0; run < RUNS; run++) {
    const begun = processorTime();
    const raw = readContent(folder);
    const read = processorTime();
    const { problems, content } = checkContent(raw);
    reads.push(read - begun);
    checks.push(processorTime() - read);
    records = content.records.length;
    errors = problems.filter(({ severity }) => severity === 'error').length;
  }
  const [read, check] = [quantile(reads, 0.5), quantile(checks, 0.5)];
  return [name, records, errors, round(read), round(check), round(read + check)];
}

/** Milliseconds this process has computed; other processes on the machine do not lengthen it much. */
function processorTime(): number {
  return process.cpuUsage().user / 1000;
}
