import { parse } from 'yaml';
import { itemAt } from '../../schema/item-at.ts';

/** What a step's `view` block asks the timeline or the graph beside it to show. */
export interface StepView {
  timeline?: { from?: string; to?: string; lanes?: string[]; select?: string };
  graph?: { focus?: string; depth?: number; at?: string };
}

/** One `##` step of a thread. */
export interface Step {
  title: string;
  /** Markdown without the blocks. */
  text: string;
  view: StepView | null;
  /** Ids of the real files that the step shows. */
  examples: string[];
}

const BLOCK = /^```(view|example)[ \t]*([a-z0-9-]*)[ \t]*\n([\s\S]*?)^```[ \t]*$\n?/gm;

/** Cuts a thread's body at its `##` headings. What stands before the first is a step without a title. */
export function splitSteps(body: string): Step[] {
  return cutAtHeadings(body)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const heading = /^## +(.*)$/m.exec(itemAt(part.split('\n', 1), 0));
      const examples: string[] = [];
      let view: StepView | null = null;
      const text = part
        .slice(heading ? heading[0].length : 0)
        .replace(BLOCK, (_, kind: string, info: string, inner: string) => {
          if (kind === 'example') examples.push(info || inner.trim());
          else view = parseView(inner);
          return '';
        })
        .trim();
      return { title: heading?.[1]?.trim() ?? '', text, view, examples };
    });
}

/** Parts that begin with a `## ` line; one inside a fenced block begins nothing. */
function cutAtHeadings(body: string): string[] {
  const parts: string[] = [''];
  let fence: string | null = null;
  for (const line of body.split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark && fence === null) fence = mark;
    else if (mark && fence !== null && mark.startsWith(fence)) fence = null;
    if (fence === null && line.startsWith('## ')) parts.push('');
    parts[parts.length - 1] += `${line}\n`;
  }
  return parts;
}

/** A `view` block as written; what is not a mapping shows nothing. */
function parseView(text: string): StepView | null {
  const value: unknown = parse(text, { schema: 'core', maxAliasCount: 0 });
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as StepView) : null;
}
