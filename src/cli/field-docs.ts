import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFieldTables } from '../schema/field-docs.ts';
import { ROOT } from './run-tool.ts';

const SHOWN = /(^```markdown (content\/\S+)\n)[\s\S]*?(^```$)/gm;

renew('content/README.md', writeFieldTables);
renew('README.md', showRecords);

/** Each record that the text shows, as it stands in the content now. */
function showRecords(text: string): string {
  return text.replace(
    SHOWN,
    (_, opening: string, file: string, closing: string) => opening + read(file) + closing,
  );
}

function renew(file: string, write: (text: string) => string): void {
  const before = read(file);
  const after = write(before);
  if (after !== before) writeFileSync(join(ROOT, file), after);
  process.stdout.write(`${file}: ${after === before ? 'is as it should be' : 'written anew'}\n`);
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}
