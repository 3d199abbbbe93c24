import type { Definition, Link, Node, Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Problem } from '../../reading/problem.ts';
import { isSafeUrl } from '../../schema/safe-url.ts';
import { problemInBody, type Rule } from './rule.ts';

type Fault = Pick<Problem, 'message' | 'hint'>;

const RULE = 'body-markdown';
/** Bodies without any of these are plain prose: no need to parse them. */
const WORTH_PARSING = /[<!#`~]|\]\(|\]:|\]\[|https?:|www\.|@|^ *[=-]{2,}/im;
/** What needs no parsing either: a view, which has a rule of its own, and a link to a record before a colon. */
const KNOWN = /^```view\n[\s\S]*?^```$|\]\]:/gm;
/** The mark of a heading, where a record may have headings. */
const HEADING = /^## (?=\S)/gm;
/** More nesting than prose has; the Markdown parser calls itself once per level. */
const TOO_DEEP = /^(?:[ \t]*(?:>|[*+-][ \t]|\d{1,9}[.)][ \t])){12}/m;
/** Beyond these the Markdown parser becomes slow; no body needs them. */
const MAX_BODY = 60_000;
const MAX_MARKS = 3000;

/** Bodies are Markdown without raw HTML, images or reference links; links lead to records or to safe https addresses. */
export const checkBodyMarkdown: Rule = (checked) => {
  const problems: Problem[] = [];
  const parser = unified().use(remarkParse).use(remarkGfm);
  for (const { id, collection, body } of checked.content.records) {
    const say = (node: Pick<Node, 'position'>, fault: Fault): void => {
      const at = node.position?.start ?? { line: 1, column: 1 };
      problems.push(problemInBody(checked, id, at, { rule: RULE, ...fault }));
    };
    const tooMuch = findExcess(body);
    if (tooMuch) {
      say({}, tooMuch);
      continue;
    }
    const headings = collection === 'threads' || collection === 'disputes';
    const rest = body.replaceAll(KNOWN, '');
    if (!WORTH_PARSING.test(headings ? rest.replaceAll(HEADING, '') : rest)) continue;
    visit(parser.parse(body), (node) => {
      const fault = findFault(node, headings);
      if (fault) say(node, fault);
    });
  }
  return problems;
};

/** What would make parsing slow or impossible. */
function findExcess(body: string): Fault | null {
  if (TOO_DEEP.test(body))
    return { message: 'Lists or quotations are nested too deeply.', hint: 'Use three levels at most.' };
  if (body.length > MAX_BODY)
    return {
      message: `The body has ${body.length} characters; ${MAX_BODY} are allowed.`,
      hint: 'Split the record.',
    };
  if ((body.match(/[*_~[]/g)?.length ?? 0) > MAX_MARKS)
    return { message: `The body has more than ${MAX_MARKS} marks such as "*".`, hint: 'Write plain prose.' };
  return null;
}

function findFault(node: Nodes, headings: boolean): Fault | null {
  switch (node.type) {
    case 'html':
      return {
        message: 'Raw HTML is not allowed.',
        hint: 'Write Markdown; put a literal "<" in backquotes.',
      };
    case 'image':
    case 'imageReference':
      return { message: 'Images are not allowed.', hint: 'Describe it, and name its source.' };
    case 'definition':
    case 'linkReference':
    case 'footnoteDefinition':
    case 'footnoteReference':
      return {
        message: `The reference "${(node as Definition).identifier}" is not allowed.`,
        hint: 'Write the address in the link itself, or link a record as [[id|words]].',
      };
    case 'link':
      if (isSafeUrl(node.url) || isBareAddress(node)) return null;
      return {
        message: `The address "${node.url.slice(0, 80)}" is not a safe https address.`,
        hint: 'Link a record as [[id|words]], or use an https address.',
      };
    case 'heading':
      if (node.depth === 1)
        return { message: 'A body has no title of its own.', hint: 'Begin headings with "##".' };
      return headings
        ? null
        : { message: 'Only threads and disputes have headings.', hint: 'Write plain paragraphs.' };
    default:
      return null;
  }
}

/** An address printed in prose, such as one that has only http: it is shown as text, never followed. */
function isBareAddress({ url, children }: Link): boolean {
  const [only] = children;
  return children.length === 1 && only?.type === 'text' && url.endsWith(only.value) && /^https?:/.test(url);
}
