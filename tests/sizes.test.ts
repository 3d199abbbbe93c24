import { describe, expect, it } from 'vitest';
import { CODE, findCircles, functionsOf, readSources, type SourceFile } from './laws/sources.ts';

const LONGEST_FILE = 250;
const LONGEST_FUNCTION = 80;

const linesOf = (text: string): number => text.replace(/\n$/, '').split('\n').length;

/** Files that are longer than a file may be: code, and the style sheets. */
function findLongFiles(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ text }) => linesOf(text) > LONGEST_FILE)
    .map(({ path, text }) => `${path} has ${linesOf(text)} lines; past ${LONGEST_FILE} it is two files.`);
}

/** Functions that are longer than a function may be. A table is no function and may be long. */
function findLongFunctions(file: SourceFile): string[] {
  return functionsOf(file)
    .filter(({ lines }) => lines > LONGEST_FUNCTION)
    .map(
      ({ name, lines }) =>
        `${file.path}: ${name} has ${lines} lines; past ${LONGEST_FUNCTION} it is two functions.`,
    );
}

const code = readSources(CODE);

describe('files', () => {
  it('are small, and so are style sheets', () => {
    const sheets = readSources(/\.css$/);
    expect(sheets.length).toBeGreaterThan(10);
    expect(findLongFiles([...code, ...sheets])).toEqual([]);
  });

  it('are counted to the last line', () => {
    const long = (lines: number): SourceFile => ({ path: 'styles/x.css', text: 'a {}\n'.repeat(lines) });
    expect(findLongFiles([long(250)])).toEqual([]);
    expect(findLongFiles([long(251)])).toEqual(['styles/x.css has 251 lines; past 250 it is two files.']);
  });
});

describe('functions', () => {
  it('are small', () => {
    expect(code.flatMap(findLongFunctions)).toEqual([]);
  });

  const body = (lines: number): string => '  a();\n'.repeat(lines - 2);
  it.each([
    ['views/x.ts', 'function far(): void {\n', '}', 'far'],
    ['islands/graph/x.tsx', 'export const Far = () => {\n', '};', 'Far'],
    ['graph/x.ts', 'class Painter {\n  far() {\n', '}}', 'far'],
    ['pages/x.astro', '---\nconst far = () => {\n', '};\n---\n<p>', 'far'],
    ['views/x.ts', 'run(() => {\n', '});', 'a function without a name'],
  ])('a long one seeded in %s is caught', (path, head, foot, name) => {
    expect(findLongFunctions({ path, text: head + body(80) + foot })).toEqual([]);
    expect(findLongFunctions({ path, text: head + body(81) + foot })).toEqual([
      `${path}: ${name} has 81 lines; past 80 it is two functions.`,
    ]);
  });

  it('a table may be long', () => {
    const text = `const TABLE = [\n${'  1,\n'.repeat(200)}];`;
    expect(findLongFunctions({ path: 'schema/x.ts', text })).toEqual([]);
  });
});

describe('imports', () => {
  it('run in no circle', () => {
    expect(findCircles(code)).toEqual([]);
  });

  it('of types and late ones make circles too', () => {
    const files = [
      { path: 'graph/a.ts', text: "import type { B } from './b.ts';" },
      { path: 'graph/b.ts', text: "export const c = () => import('./c.ts');" },
      { path: 'graph/c.ts', text: "export { a } from './a.ts';" },
      { path: 'graph/d.ts', text: "import { a } from './a.ts';" },
    ];
    expect(findCircles(files)).toEqual([['graph/a.ts', 'graph/b.ts', 'graph/c.ts']]);
    expect(findCircles(files.slice(1))).toEqual([]);
  });
});
