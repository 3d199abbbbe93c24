import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

/* The recipes of CONTRIBUTING.md, followed in a copy: what they say must be enough, and no more than is needed. */

const ROOT = join(import.meta.dirname, '..');
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The paths that a recipe names. */
function placesOf(recipe: string): string[] {
  const guide = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
  const paragraph = guide.split('\n\n').find((text) => text.startsWith(`**${recipe}**`)) ?? '';
  return [...paragraph.matchAll(/`((?:src|tests|content)\/[^`]+)`/g)].flatMap(([, path]) => path ?? []);
}

/** A copy of the project's code and invented subject, and what was touched in it. */
function makeCopy() {
  const folder = mkdtempSync(join(tmpdir(), 'whence-recipe-'));
  folders.push(folder);
  for (const path of ['src', 'tests', 'package.json', 'vitest.config.ts', 'README.md', 'CONTRIBUTING.md'])
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  cpSync(join(ROOT, 'content/README.md'), join(folder, 'content/README.md'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const touched = new Set<string>();
  const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  const write = (path: string, text: string): void => {
    touched.add(path);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const before = (path: string, line: string, added: string): void => {
    const text = read(path);
    expect(text, `${path} has "${line}"`).toContain(line);
    write(
      path,
      text.replace(line, () => `${added}${line}`),
    );
  };
  return {
    touched,
    write,
    read,
    before,
    /** What a script prints. */
    run: (script: string): string => {
      const { stdout, stderr } = node('--input-type=module', '-e', script);
      return stdout || stderr;
    },
    /** What the tests of that name say, in the files given. */
    test: (name: string, ...files: string[]): { passed: boolean; said: string } => {
      const { status, stdout } = node('node_modules/vitest/vitest.mjs', 'run', ...files, '-t', name);
      return { passed: status === 0, said: stdout };
    },
  };
}

/** The recipe names every place that was touched, and none that need not be. */
function expectFollowed(recipe: string, touched: ReadonlySet<string>): void {
  const places = placesOf(recipe);
  expect(places.length).toBeGreaterThan(0);
  expect([...touched].filter((path) => !places.some((place) => path.startsWith(place)))).toEqual([]);
  expect(places.filter((place) => ![...touched].some((path) => path.startsWith(place)))).toEqual([]);
}

// A recipe starts the project's own tests in its copy, which takes a while on a busy machine.
describe('the recipe for', { timeout: 180_000 }, () => {
  it('a new key: one line links it, checks it, documents it and asks for it on its page', () => {
    const copy = makeCopy();
    copy.before(
      'src/schema/records.ts',
      "  ...commonFields('sources'),",
      "  archivedBy: link('entities').optional().describe('Who keeps the archived copy.'),\n",
    );
    const linked = copy.run(`
      import { checkContent } from './src/provenance/check-content.ts';
      import { readContent } from './src/reading/read-content.ts';
      const raw = readContent('tests/fixtures/content');
      const record = raw.records.find(({ collection }) => collection === 'sources');
      const say = (id) => {
        record.data.archivedBy = id;
        const { archive, problems } = checkContent(raw);
        const source = archive.byId.get(record.id);
        const back = archive.backlinks.get(id)?.some(({ field }) => field === 'archivedBy');
        const errors = problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
        console.log(errors, source.archivedBy?.name, back);
      };
      say('mira-holm');
      say('mira-hulm');
    `);
    expect(linked).toBe(`[] Mira Holm true\n[ 'No entity has the id "mira-hulm".' ] undefined undefined\n`);
    copy.run("await import('./src/cli/field-docs.ts')");
    copy.touched.add('content/README.md');
    expect(copy.read('content/README.md')).toContain(
      '| `archivedBy` | no | id | Who keeps the archived copy. |',
    );
    const spec = 'tests/unit/views/linked-keys.test.ts';
    expect(copy.test('sources.archivedBy', spec).passed).toBe(false);
    const page = 'src/views/sources/derive-source-page.ts';
    copy.before(page, '  publisher: RecordLink;', '  archivedBy: RecordLink | null;\n');
    copy.before(
      page,
      '    publisher: toRecordLink(source.publisher),',
      '    archivedBy: source.archivedBy && toRecordLink(source.archivedBy),\n',
    );
    const shown = copy.test('sources.archivedBy', spec);
    expect(shown.passed, shown.said).toBe(true);
    expectFollowed('A new key', copy.touched);
  });

  it('a new rule: a file, its entry, a broken example and a row', () => {
    const copy = makeCopy();
    copy.write(
      'src/archive/rules/thread-order.ts',
      `import { recordsOf } from '../parsed-content.ts';
import { problemAt, type Rule } from './rule.ts';

/** The place of a thread is counted from one. */
export const checkThreadOrder: Rule = (checked) =>
  recordsOf(checked.content, 'threads').flatMap(({ id, data }) =>
    data.order > 0
      ? []
      : [problemAt(checked, id, ['order'], { rule: 'thread-order', message: 'No thread is before the first.', hint: 'Count from 1.' })],
  );
`,
    );
    const index = 'src/provenance/rules/index.ts';
    copy.before(
      index,
      'import { checkVocabulary }',
      "import { checkThreadOrder } from '../../archive/rules/thread-order.ts';\n",
    );
    copy.before(index, '  checkUnusedSource,', '  checkThreadOrder,\n');
    const broken = 'tests/fixtures/broken/thread-order';
    copy.write(
      `${broken}/threads/before-the-first.md`,
      '---\ntitle: "Before the first"\nsummary: "Nothing is."\norder: 0\n---\nNothing.\n',
    );
    copy.write(
      `${broken}/expected.txt`,
      'content/threads/before-the-first.md:4:8 error thread-order: No thread is before the first. Count from 1.\n',
    );
    const specs = ['tests/unit/provenance/broken-content.test.ts', 'tests/documents.test.ts'];
    const names = 'thread-order|a row for every rule';
    copy.before(
      'content/README.md',
      '| `unused-source`',
      '| `thread-order` | Threads count from 1. | Do. |\n',
    );
    const kept = copy.test(names, ...specs);
    expect(kept.passed, kept.said).toBe(true);
    expectFollowed('A new rule', copy.touched);
  });

  it('a new export: a function and a route', () => {
    const copy = makeCopy();
    copy.write(
      'src/exports/to-quotes-csv.ts',
      `import type { Archive } from '../archive/archive.ts';
import { toCsv } from './to-csv.ts';

/** Every live quotation as one row. */
export function toQuotesCsv(archive: Archive): string {
  return toCsv(['id', 'speaker'], archive.live.quotes.map(({ id, speaker }) => [id, speaker.id]));
}
`,
    );
    copy.write(
      'src/pages/data/quotes.csv.ts',
      `import { toQuotesCsv } from '../../exports/to-quotes-csv.ts';
import { loadWhole } from '../../site/archive.ts';

export const GET = async () => new Response(toQuotesCsv((await loadWhole()).archive));
`,
    );
    const { touched } = copy;
    const followed = new Set(touched);
    // The seam to Astro is not there without a build.
    copy.write(
      'src/site/archive.ts',
      "import { loadFixture } from '../../tests/fixtures/load-fixture.ts';\nexport const loadWhole = async () => loadFixture();\n",
    );
    const served = copy.run(`
      import { GET } from './src/pages/data/quotes.csv.ts';
      console.log(await (await GET()).text());
    `);
    expect(served).toContain('id,speaker\r\nquote-no-thanks-given,');
    expectFollowed('A new export', followed);
  });
});
