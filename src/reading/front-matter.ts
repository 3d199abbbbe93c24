import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Problem } from './problem.ts';

/** A place in a file, both 1-based. */
export interface Place {
  line: number;
  column: number;
}

/** A path into front matter: `['evidence', 0, 'passage']`. */
export type FieldPath = readonly (string | number)[];

export interface ParsedYaml {
  /** Plain JSON-like value; every key is an own property. */
  data: Record<string, unknown>;
  /** Where a value stands; a missing one is placed at its nearest parent. With `'key'`, where its key stands. */
  placeOf: (path: FieldPath, what?: 'key' | 'value') => Place;
}

const MAX_DEPTH = 12;
/** More keys than any record needs; what handles them one by one stays quick below this. */
const MAX_KEYS = 2000;
/** A file that is not YAML at all would otherwise be reported once per line. */
const MAX_ERRORS = 20;
const OPENING = /^---[ \t]*\n/;
const CLOSING = /^---[ \t]*$/m;

/** Splits a record into front matter and body. `bodyLine` is the 1-based line on which the body starts. */
export function splitFrontMatter(text: string): { yaml: string; body: string; bodyLine: number } | null {
  const opening = OPENING.exec(text);
  if (!opening) return null;
  const rest = text.slice(opening[0].length);
  const closing = CLOSING.exec(rest);
  if (!closing) return null;
  const yaml = rest.slice(0, closing.index);
  const after = rest.slice(closing.index + closing[0].length).replace(/^\n/, '');
  return { yaml, body: after, bodyLine: 2 + yaml.split('\n').length };
}

/**
 * Parses YAML with the core schema, keeping positions. Aliases, tags, merge keys, duplicate keys, `__proto__`
 * and nesting beyond twelve levels are problems, never values. `firstLine` is the line of the file on which `yaml` starts.
 */
export function parseYaml(
  file: string,
  yaml: string,
  firstLine: number,
): { parsed: ParsedYaml | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const lines = new LineCounter();
  const start: Place = { line: firstLine, column: 1 };
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const say = (place: Place, rule: string, message: string, hint: string): void => {
    problems.push({ file, ...place, severity: 'error', rule, message, hint });
  };
  const refuse = (message: string, hint: string): { parsed: null; problems: Problem[] } => {
    say(start, 'yaml', message, hint);
    return { parsed: null, problems };
  };
  if (tooDeep(yaml))
    return refuse(`Values are nested more than ${MAX_DEPTH} levels deep.`, 'No record needs that.');
  const document = parseQuietly(yaml, lines);
  if (!document) return refuse('The front matter cannot be parsed.', 'Write plain `key: value` lines.');
  for (const error of document.errors.slice(0, MAX_ERRORS)) {
    const hint = 'Put text with `:`, `#`, quotes or brackets in double quotes.';
    say(at(error.pos[0]), 'yaml', firstSentence(error.message), hint);
  }
  const keys = checkNodes(document, (node, rule, message, hint) =>
    say(at(node?.range?.[0] ?? 0), rule, message, hint),
  );
  if (keys > MAX_KEYS)
    say(start, 'yaml', `The front matter has more than ${MAX_KEYS} keys.`, 'No record needs that.');
  // A date without quotes is still read, so that the rest of its file is checked too.
  if (problems.some(({ rule }) => rule !== 'quoted-date')) return { parsed: null, problems };
  if (document.contents === null || !isMap(document.contents))
    return refuse(
      'The front matter is not a list of `key: value` lines.',
      'Begin each line with a key and a colon.',
    );
  const placeOf = (path: FieldPath, what: 'key' | 'value' = 'value'): Place => {
    for (let length = path.length; length > 0; length--) {
      const node = nodeAt(document.contents, path.slice(0, length), what);
      if (node?.range) return at(node.range[0]);
    }
    return start;
  };
  return { parsed: { data: document.toJS() as Record<string, unknown>, placeOf }, problems };
}

type Say = (node: Node | null, rule: string, message: string, hint: string) => void;

/** Says what is wrong with the nodes of a document, and gives how many keys it has; past the limit it stops. */
function checkNodes(document: Document, say: Say): number {
  let keys = 0;
  visit(document, {
    Map: (_, node) => {
      keys += node.items.length;
      if (keys > MAX_KEYS) return visit.BREAK;
      checkTwice(node, say);
      return undefined;
    },
    Alias: (_, node) => say(node, 'yaml', 'An alias (`*name`) is not allowed.', 'Write the value out.'),
    Node: (_, node) => {
      if (!isAlias(node)) checkNode(node, say);
    },
    Pair: (_, pair) => checkKey(pair, say),
  });
  return keys;
}

function checkTwice(node: YAMLMap, say: Say): void {
  const seen = new Set<unknown>();
  for (const { key } of node.items) {
    const name = isScalar(key) ? key.value : key;
    if (seen.has(name))
      say(isNode(key) ? key : null, 'yaml', `The key "${name}" is written twice.`, 'Keep one of the two.');
    seen.add(name);
  }
}

function checkNode(node: Node, say: Say): void {
  if ('anchor' in node && node.anchor)
    say(node, 'yaml', `An anchor ("&${node.anchor}") is not allowed.`, 'Write the value out.');
  if (isScalar(node) && node.type === 'PLAIN' && /^\d{4}-\d\d/.test(node.source ?? ''))
    say(node, 'quoted-date', `The date ${node.source} is not in quotes.`, `Write "${node.source}".`);
  if (node.tag !== undefined)
    say(node, 'yaml', `A tag ("${node.tag}") is not allowed.`, 'Write the plain value.');
}

function checkKey({ key: node }: Pair, say: Say): void {
  const key = isScalar(node) ? node.value : null;
  const place = isNode(node) ? node : null;
  if (typeof key !== 'string')
    say(place, 'yaml', 'A key must be a plain word.', 'Put it in quotes if it is meant as text.');
  else if (key === '__proto__' || key === 'constructor' || key === 'prototype')
    say(place, 'yaml', `The key "${key}" is not allowed.`, 'Delete it.');
}

function nodeAt(root: unknown, path: FieldPath, what: 'key' | 'value'): Node | null {
  let node: unknown = root;
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!pair) return null;
      if (index === path.length - 1 && what === 'key') return isNode(pair.key) ? pair.key : null;
      node = pair.value;
    } else if (isNode(node) && 'items' in node && typeof step === 'number') {
      node = (node.items as unknown[])[step];
    } else return null;
  }
  return isNode(node) ? node : null;
}

function tooDeep(yaml: string): boolean {
  let depth = 0;
  for (const character of yaml) {
    if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth--;
    if (depth > MAX_DEPTH) return true;
  }
  return /^ {48,}\S/m.test(yaml) || /^[ \t]*(?:[-?:][ \t]+){12}/m.test(yaml);
}

/** Null where the parser itself gives up, as it does on some texts that no editor writes. */
function parseQuietly(yaml: string, lineCounter: LineCounter): ReturnType<typeof parseDocument> | null {
  try {
    // The library's own check for duplicate keys is quadratic; parseYaml has one that is not.
    const options = { prettyErrors: false, uniqueKeys: false, merge: false, logLevel: 'silent' } as const;
    return parseDocument(yaml, { schema: 'core', lineCounter, ...options });
  } catch {
    return null;
  }
}

function firstSentence(message: string): string {
  const line = message.replace(/\n[\s\S]*$/, '').trim();
  return line.endsWith('.') ? line : `${line}.`;
}
