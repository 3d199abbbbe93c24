import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../provenance/check-content.ts';
import { parserKnowing } from '../reading/known-yaml.ts';
import { formatProblem, type Problem } from '../reading/problem.ts';
import { PUBLISHED_IDS } from '../reading/published-ids.ts';
import { readContent } from '../reading/read-content.ts';
import { openParsedStore, parserVersion } from './parsed-store.ts';
import { endWithReader } from './quiet-pipe.ts';
import { readTexts } from './read-texts.ts';

const USAGE = `Usage: npm run check -- [--content DIR] [--suggestions] [--json] [--text DIR] [--publish]
  --content DIR   check this folder; else CONTENT_DIR, else content/
  --suggestions   print every suggestion, not only how many there are of each kind
  --json          print all problems as an array of {file,line,column,severity,rule,message,hint}
  --text DIR      a folder of full texts (.txt), to suggest the nearest true wording of a wrong passage
  --publish       with no error: add every id to ${PUBLISHED_IDS}, which none may vanish from`;

/** What was parsed is kept here, so that the next check parses only what changed. */
const KEPT = '.cache/parsed.txt';

endWithReader();
process.exitCode = run();

function run(): number {
  const options = readOptions();
  if (!options) return complain(USAGE);
  const directory = options.content ?? process.env.CONTENT_DIR ?? 'content';
  if (options.text !== undefined && !existsSync(options.text))
    return complain(`There is no folder "${options.text}" of texts.`);
  const store = openParsedStore(KEPT, parserVersion());
  const raw = readContent(directory, parserKnowing(store));
  const { problems: found, content } = checkContent(
    raw,
    options.text === undefined ? {} : { texts: readTexts(options.text, raw.fingerprints) },
  );
  const problems = found.map((problem) => ({ ...problem, file: fileIn(directory, problem.file) }));
  const errors = problems.filter(({ severity }) => severity === 'error');
  const suggestions = problems.filter(({ severity }) => severity === 'suggestion');
  if (options.json) process.stdout.write(`${JSON.stringify(problems, null, 2)}\n`);
  else {
    for (const problem of options.suggestions ? problems : errors)
      process.stdout.write(`${formatProblem(problem)}\n`);
    const counts = [
      `${content.records.length} records`,
      count(errors, 'error'),
      count(suggestions, 'suggestion'),
    ];
    process.stdout.write(`${counts.join(', ')}${options.suggestions ? '' : byRule(suggestions)}\n`);
  }
  store.save();
  if (errors.length > 0) return 1;
  if (options.publish)
    publish(join(directory, PUBLISHED_IDS), [...raw.publishedIds, ...content.kinds.keys()]);
  return 0;
}

/** Where a file stands that is named as of a folder `content`: so that an editor can open it from the line printed. */
function fileIn(directory: string, file: string): string {
  return file.replace(/^content(?=\/|$)/, directory.replace(/\/+$/, ''));
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        content: { type: 'string' },
        suggestions: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        text: { type: 'string' },
        publish: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    return null;
  }
}

function publish(file: string, lines: readonly string[]): void {
  const ids = new Set(
    lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#')),
  );
  const head = '# Every id that was ever published. Written by: npm run check -- --publish. Delete no line.';
  writeFileSync(file, `${[head, ...[...ids].sort()].join('\n')}\n`);
  process.stdout.write(`${file}: ${ids.size} ids\n`);
}

function byRule(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const rules = new Map<string, number>();
  for (const { rule } of problems) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  const parts = [...rules].sort().map(([rule, number]) => `${number} ${rule}`);
  return ` (${parts.join(', ')}; --suggestions prints them)`;
}

function count(problems: readonly Problem[], noun: string): string {
  return `${problems.length} ${noun}${problems.length === 1 ? '' : 's'}`;
}

function complain(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}
