import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import ts from 'typescript';

export const ROOT = join(import.meta.dirname, '..', '..');
const SRC = join(ROOT, 'src');

export interface SourceFile {
  /** Below src: `views/graph/derive-graph.ts`. */
  path: string;
  text: string;
}

export interface Import {
  /** Below src where it is a file of the project, else the name of a package. */
  target: string;
  /** What is gone after compiling. */
  typeOnly: boolean;
}

/** A function with a body, as the compiler sees it. */
export interface Span {
  name: string;
  lines: number;
}

/** All files below src whose name ends so, by path. */
export function readSources(ending: RegExp): SourceFile[] {
  return readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: relative(SRC, file), text: readFileSync(file, 'utf8') }));
}

export const CODE = /\.(?:ts|tsx|astro|mjs)$/;

/** Everything that a file imports or exports again: whole modules, types, and what is fetched when it is needed. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  const add = (name: ts.Node | undefined, typeOnly: boolean): void => {
    if (!name || !ts.isStringLiteralLike(name)) return;
    const target = name.text.replace(/\?\w+$/, '');
    found.push({
      target: target.startsWith('.') ? normalize(join(dirname(file.path), target)) : target,
      typeOnly,
    });
  };
  walk(parse(file), (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    else if (ts.isNewExpression(node) && node.expression.getText() === 'URL' && isOwnUrl(node))
      add(node.arguments?.[0], false);
  });
  return found;
}

/** The functions and methods of a file, each with the lines from its first word to its last bracket. */
export function functionsOf(file: SourceFile): Span[] {
  const found: Span[] = [];
  const source = parse(file);
  walk(source, (node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return;
    const from = source.getLineAndCharacterOfPosition(node.getStart()).line;
    const to = source.getLineAndCharacterOfPosition(node.end).line;
    const own = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined);
    found.push({ name: own?.getText() ?? 'a function without a name', lines: to - from + 1 });
  });
  return found;
}

/** Circles of files that import each other, types and late imports included; each as sorted paths. */
export function findCircles(files: readonly SourceFile[]): string[][] {
  const graph = new Map(files.map((file) => [file.path, importsOf(file).map(({ target }) => target)]));
  const place = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (path: string): number => {
    const own = place.size;
    place.set(path, own);
    stack.push(path);
    let lowest = own;
    for (const next of graph.get(path)!) {
      if (!graph.has(next)) continue;
      if (!place.has(next)) lowest = Math.min(lowest, visit(next));
      else if (stack.includes(next)) lowest = Math.min(lowest, place.get(next)!);
    }
    if (lowest === own) {
      const circle = stack.splice(stack.indexOf(path));
      if (circle.length > 1 || graph.get(path)!.includes(path)) circles.push(circle.sort());
    }
    return lowest;
  };
  for (const path of graph.keys()) if (!place.has(path)) visit(path);
  return circles;
}

/** Of an Astro file the part between the fences and its scripts. */
function scriptOf({ path, text }: SourceFile): string {
  if (!path.endsWith('.astro')) return text;
  const parts = text.matchAll(/^---\n([\s\S]*?)^---$|<script[^>]*>([\s\S]*?)<\/script>/gm);
  return [...parts].map(([, fenced, script]) => fenced ?? script).join('\n');
}

const parsed = new Map<string, ts.SourceFile>();

function parse(file: SourceFile): ts.SourceFile {
  const key = `${file.path}\n${file.text}`;
  let source = parsed.get(key);
  if (!source) {
    const kind = /\.(?:tsx|astro)$/.test(file.path) ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    source = ts.createSourceFile(file.path, scriptOf(file), ts.ScriptTarget.Latest, true, kind);
    parsed.set(key, source);
  }
  return source;
}

function walk(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => walk(child, see));
}

/** Whether nothing of an import is left after compiling. */
function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const names = clause.namedBindings;
  return (
    !clause.name &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.length > 0 &&
    names.elements.every((element) => element.isTypeOnly)
  );
}

/** `new URL('./worker.ts', import.meta.url)`, by which a worker is loaded. */
function isOwnUrl({ arguments: given }: ts.NewExpression): boolean {
  return given?.[1]?.getText() === 'import.meta.url';
}
