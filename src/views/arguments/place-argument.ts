import { itemAt } from '../../schema/item-at.ts';
import { type ArgumentNode, type Bearing, countNodes } from './derive-arguments.ts';

/** A box of the drawn map. Units are pixels; `x`, `y` is its upper left corner. */
export interface PlacedArgument {
  id: string;
  path: string;
  as: Bearing;
  lines: string[];
  title: string;
  /** Claims that stand behind this one and are not drawn. */
  behind: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The thesis in the middle, its direct supports to the left, what speaks against it to the right. */
export interface ArgumentMap {
  thesis: PlacedArgument;
  left: PlacedArgument[];
  right: PlacedArgument[];
  width: number;
  height: number;
}

const WIDTH = 268;
const GAP_X = 88;
const GAP_Y = 12;
const LINE = 17;
const PADDING = 11;
const LABEL = 16;
const LETTERS = 36;
const MAX_LINES = 4;

/** Places an argument. Boxes never overlap; the order in each column is that of the list. */
export function placeArgument(root: ArgumentNode): ArgumentMap {
  const supports = root.answers.filter((node) => node.as === 'supports');
  const against = root.answers.filter((node) => node.as !== 'supports');
  const center = supports.length > 0 ? WIDTH + GAP_X : 0;
  const left = stack(supports, 0);
  const right = stack(against, center + WIDTH + GAP_X);
  const thesis = toBox(root, center, 0);
  const height = Math.max(thesis.height, bottomOf(left), bottomOf(right));
  thesis.y = Math.round((height - thesis.height) / 2);
  for (const column of [left, right]) {
    const shift = Math.round((height - bottomOf(column)) / 2);
    for (const box of column) box.y += shift;
  }
  return {
    thesis,
    left,
    right,
    width: Math.max(center, right.length > 0 ? center + WIDTH + GAP_X : 0) + WIDTH,
    height,
  };
}

function stack(nodes: readonly ArgumentNode[], x: number): PlacedArgument[] {
  let y = 0;
  return nodes.map((node) => {
    const box = toBox(node, x, y);
    y += box.height + GAP_Y;
    return box;
  });
}

function bottomOf(column: readonly PlacedArgument[]): number {
  const last = column.at(-1);
  return last ? last.y + last.height : 0;
}

function toBox(node: ArgumentNode, x: number, y: number): PlacedArgument {
  const lines = wrapWords(node.statement, LETTERS, MAX_LINES);
  const height = PADDING * 2 + LABEL + lines.length * LINE;
  return {
    id: node.id,
    path: node.path,
    as: node.as,
    lines,
    title: node.statement,
    behind: countNodes(node) - 1,
    x,
    y,
    width: WIDTH,
    height,
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
  kept[most - 1] = `${itemAt(kept, most - 1)
    .slice(0, letters - 1)
    .replace(/[.,;:]$/, '')}…`;
  return kept;
}
