import type { ArgumentNode, Bearing } from './derive-arguments.ts';

/** A node of the drawn map. Units are pixels; `x`, `y` is the box's upper left corner. */
export interface PlacedArgument {
  id: string;
  path: string;
  as: Bearing;
  lines: string[];
  title: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** The box it answers, or null for the thesis. */
  to: { x: number; y: number } | null;
}

export interface ArgumentMap {
  nodes: PlacedArgument[];
  width: number;
  height: number;
}

const WIDTH = 244;
const GAP_X = 56;
const GAP_Y = 14;
const LINE = 17;
const PADDING = 11;
const LABEL = 16;
const LETTERS = 34;
const MAX_LINES = 4;

/**
 * Places an argument as a tree from left to right: every leaf has a row of its own, a parent stands at the middle of
 * its answers. Boxes never overlap; the order is that of the nested list.
 */
export function placeArgument(root: ArgumentNode): ArgumentMap {
  const nodes: PlacedArgument[] = [];
  let bottom = 0;
  const place = (node: ArgumentNode, depth: number): PlacedArgument => {
    const lines = wrapWords(node.statement, LETTERS, MAX_LINES);
    const height = PADDING * 2 + LABEL + lines.length * LINE;
    const top = bottom;
    const children = node.answers.map((answer) => place(answer, depth + 1));
    const first = children[0];
    const last = children.at(-1);
    const middle = first && last ? (first.y + last.y + last.height) / 2 : top + height / 2;
    const y = Math.max(Math.round(middle - height / 2), top);
    bottom = Math.max(bottom, y + height + GAP_Y);
    const placed: PlacedArgument = {
      id: node.id,
      path: node.path,
      as: node.as,
      lines,
      title: node.statement,
      x: depth * (WIDTH + GAP_X),
      y,
      width: WIDTH,
      height,
      to: null,
    };
    for (const child of children) child.to = { x: placed.x + WIDTH, y: y + Math.round(height / 2) };
    nodes.push(placed);
    return placed;
  };
  place(root, 0);
  return {
    nodes: nodes.reverse(),
    width: Math.max(...nodes.map((node) => node.x)) + WIDTH,
    height: Math.max(...nodes.map((node) => node.y + node.height)),
  };
}

/** Breaks a text into lines of at most `letters` characters; the last of `most` lines ends with `…` if words are left. */
export function wrapWords(text: string, letters: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  kept[most - 1] = `${kept[most - 1]!.slice(0, letters - 1).replace(/[.,;:]$/, '')}…`;
  return kept;
}
