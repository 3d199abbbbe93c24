/** Something wrong (or worth a look) in the content, at a place that an editor can open. */
export interface Problem {
  /** Path below the content folder's parent, with forward slashes: `content/claims/x.md`. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  severity: 'error' | 'suggestion';
  /** Name of the rule that found it, kebab-case. */
  rule: string;
  /** What is wrong, with the value quoted. A full sentence. */
  message: string;
  /** How to mend it. A full sentence, or empty where the message says it all. */
  hint: string;
}

/** Order of a report: by file, then line, column, rule and message. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** One line: `file:line:column severity rule: what. How to mend it.` */
export function formatProblem(problem: Problem): string {
  const { file, line, column, severity, rule, message, hint } = problem;
  const text = `${file}:${line}:${column} ${severity} ${rule}: ${message}${hint ? ` ${hint}` : ''}`;
  return toPrintable(text);
}

/** A text as one line of a screen: what would break the line, move the cursor or hide is written out, as \\u{202e}. */
export function toPrintable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** Characters that would do so; a quoted value may contain them. */
const UNPRINTABLE =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
