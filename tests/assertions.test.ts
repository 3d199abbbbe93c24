import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { readSources, type SourceFile } from './laws/sources.ts';

/** Where a file says `!`, "this is there", and no comment on the line or on the one above says why. */
function findUnexplained({ path, text }: SourceFile): string[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, kind);
  const explained = linesOfComments(source);
  const found = new Set<number>();
  const visit = (node: ts.Node): void => {
    if (ts.isNonNullExpression(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.end - 1);
      if (!explained.has(line) && !explained.has(line - 1)) found.add(line);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found].map(
    (line) => `${path}:${line + 1} says "!" and not why; test the value, or say why it is there.`,
  );
}

/** The lines on which a comment stands. A comment for tools says nothing to a reader. */
function linesOfComments(source: ts.SourceFile): Set<number> {
  const lines = new Set<number>();
  const visit = (node: ts.Node): void => {
    const ranges = [
      ...(ts.getLeadingCommentRanges(source.text, node.pos) ?? []),
      ...(ts.getTrailingCommentRanges(source.text, node.end) ?? []),
    ];
    for (const { pos, end } of ranges) {
      if (/^\/[/*]+\s*(?:biome|@ts)-/.test(source.text.slice(pos, end))) continue;
      const first = source.getLineAndCharacterOfPosition(pos).line;
      const last = source.getLineAndCharacterOfPosition(end).line;
      for (let line = first; line <= last; line++) lines.add(line);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return lines;
}

describe('a value is said to be there without a test', () => {
  it('only where a comment says why', () => {
    expect(readSources(/(?<!\.d)\.tsx?$/).flatMap(findUnexplained)).toEqual([]);
  });

  const lines = (...texts: string[]): string[] =>
    findUnexplained({ path: 'x.tsx', text: texts.join('\n') }).map((words) => words.split(' ', 1)[0] ?? '');

  it('on the line itself or the one above it', () => {
    expect(lines('const a = b!; // It was set above.')).toEqual([]);
    expect(lines('// It was set above.', 'const a = b!;')).toEqual([]);
    expect(lines('const a = b!.c![0]!;')).toEqual(['x.tsx:1']);
    expect(lines('// It was set above.', '', 'const a = b!;')).toEqual(['x.tsx:3']);
    expect(lines('const a = b!;', '// It was set above.')).toEqual(['x.tsx:1']);
    expect(lines('const a = "// no comment"; const c = b!;')).toEqual(['x.tsx:1']);
    expect(lines('// biome-ignore lint/style/x: for tools', 'const a = b!;')).toEqual(['x.tsx:2']);
  });

  it('as the compiler reads it', () => {
    expect(lines('if (!d && e !== f) g = "h!";')).toEqual([]);
    expect(lines('f({', '  a: b', '    .find(c)!,', '});')).toEqual(['x.tsx:3']);
  });
});
