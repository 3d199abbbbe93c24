import ts from 'typescript';
import type { Mutant } from './find-mutants.ts';

/**
 * The text of a file with all its sampled mutants woven in, each behind a switch: `(on(7) ? mutated : written)`. Every
 * round of every loop calls `tick()`, which ends a loop that a mutant made endless. Lines stay where they are.
 */
export function weave(file: string, text: string, mutants: readonly (Mutant & { id: number })[]): string {
  const inserts = findLoops(file, text);
  const sorted = [...mutants].sort((a, b) => a.start - b.start || b.end - a.end || a.id - b.id);
  const emit = (from: number, to: number, inside: readonly (Mutant & { id: number })[]): string => {
    let result = '';
    let at = from;
    for (let index = 0; index < inside.length; ) {
      const { id, start, end, replacement } = inside[index]!;
      let next = index + 1;
      while (next < inside.length && inside[next]!.start < end) next += 1;
      const written = emit(start, end, inside.slice(index + 1, next));
      result += `${plain(at, start)}(__mutants.on(${id}) ? (${oneLine(replacement)}) : (${written}))`;
      at = end;
      index = next;
    }
    return result + plain(at, to);
  };
  /** Text without mutants, with the ticks that fall into it. */
  const plain = (from: number, to: number): string => {
    let result = '';
    let at = from;
    for (const { position, code } of inserts) {
      if (position < from || position >= to) continue;
      result += text.slice(at, position) + code;
      at = position;
    }
    return result + text.slice(at, to);
  };
  return `const __mutants = globalThis.__mutants;${emit(0, text.length, sorted)}`;
}

function findLoops(file: string, text: string): { position: number; code: string }[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const inserts: { position: number; code: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIterationStatement(node, false)) {
      const { statement } = node;
      if (ts.isBlock(statement))
        inserts.push({ position: statement.getStart(source) + 1, code: '__mutants.tick();' });
      else
        inserts.push(
          { position: statement.getFullStart(), code: '{__mutants.tick();' },
          { position: statement.getEnd(), code: '}' },
        );
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return inserts.sort((a, b) => a.position - b.position);
}

/** Comments to the end of a line would swallow what follows when the lines are joined; a mutant keeps its lines then. */
function oneLine(code: string): string {
  return code.includes('//') ? `${code}\n` : code.replace(/\n\s*/g, ' ');
}
