import type { Marks, OnScreen } from '../../graph/on-screen.ts';
import type { PlacedName } from '../../graph/place-names.ts';
import { itemAt } from '../../schema/item-at.ts';
import type { Palette } from './palette.ts';

/** Draws discs, rings and squares; dim ones in the rule's colour. Pins and the cursor get a halo. */
export function paintNodes(
  context: CanvasRenderingContext2D,
  nodes: OnScreen['nodes'],
  marks: Marks,
  palette: Palette,
): void {
  context.setLineDash([]);
  context.lineCap = 'butt';
  for (const { node, x, y, r } of nodes) {
    const dim = node.look === 'dim' || node.look === 'stub';
    const colour = dim ? palette.rule : node.lane > 0 ? itemAt(palette.lanes, node.lane) : palette.soft;
    if (marks.pins.includes(node.id) || marks.cursor === node.id || marks.focus === node.id) {
      context.strokeStyle = palette.accent;
      context.lineWidth = marks.cursor === node.id ? 3 : 2;
      outline(context, node.shape, x, y, r + 5);
      context.stroke();
    }
    context.fillStyle = node.shape === 'disc' ? colour : palette.raised;
    context.strokeStyle = colour;
    context.lineWidth = 2;
    outline(context, node.shape, x, y, r);
    context.fill();
    if (node.shape !== 'disc') context.stroke();
  }
}

/** Writes the placed names of the nodes on the screen, each on a halo of paper. */
export function paintNames(
  context: CanvasRenderingContext2D,
  nodes: OnScreen['nodes'],
  names: ReadonlyMap<string, PlacedName>,
  marks: Marks,
  palette: Palette,
): void {
  context.lineJoin = 'round';
  context.strokeStyle = palette.paper;
  context.lineWidth = 4;
  let font = '';
  for (const { node, x, y } of nodes) {
    const name = names.get(node.id);
    if (!name) continue;
    const wanted = `600 ${name.size}px ${palette.font}`;
    if (font !== wanted) {
      font = wanted;
      context.font = wanted;
    }
    context.textAlign = ({ start: 'left', middle: 'center', end: 'right' } as const)[name.anchor];
    context.fillStyle =
      marks.cursor === node.id || marks.focus === node.id
        ? palette.accent
        : node.look === 'quiet'
          ? palette.soft
          : palette.ink;
    context.strokeText(name.text, x + name.dx, y + name.dy);
    context.fillText(name.text, x + name.dx, y + name.dy);
  }
}

function outline(
  context: CanvasRenderingContext2D,
  shape: OnScreen['nodes'][number]['node']['shape'],
  x: number,
  y: number,
  r: number,
): void {
  context.beginPath();
  if (shape === 'square') context.rect(x - r, y - r, 2 * r, 2 * r);
  else context.arc(x, y, r, 0, 2 * Math.PI);
}
