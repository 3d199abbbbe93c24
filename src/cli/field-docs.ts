import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFieldTables } from '../schema/field-docs.ts';
import { ROOT } from './run-tool.ts';

const GUIDE = join(ROOT, 'content', 'README.md');

const written = readFileSync(GUIDE, 'utf8');
const guide = writeFieldTables(written);
if (guide !== written) writeFileSync(GUIDE, guide);
process.stdout.write(
  `content/README.md: ${guide === written ? 'the tables are as the schemas say' : 'tables written anew'}\n`,
);
