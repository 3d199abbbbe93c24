import { parseArgs } from 'node:util';
import { checkContent } from '../provenance/check-content.ts';
import { formatProblem } from '../reading/problem.ts';
import { readContent } from '../reading/read-content.ts';

const { values } = parseArgs({
  options: { content: { type: 'string' }, json: { type: 'boolean', default: false } },
});
const { problems, content } = checkContent(
  readContent(values.content ?? process.env.CONTENT_DIR ?? 'content'),
);
const errors = problems.filter((problem) => problem.severity === 'error').length;
if (values.json) {
  process.stdout.write(`${JSON.stringify(problems, null, 2)}\n`);
} else {
  for (const problem of problems) process.stdout.write(`${formatProblem(problem)}\n`);
  const suggestions = problems.length - errors;
  process.stdout.write(
    `${content.records.length} records, ${errors} ${errors === 1 ? 'error' : 'errors'}, ${suggestions} ${suggestions === 1 ? 'suggestion' : 'suggestions'}\n`,
  );
}
process.exitCode = errors > 0 ? 1 : 0;
