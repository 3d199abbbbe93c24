import type { GraphGroup } from '../../graph/graph-data.ts';
import type { OnScreen } from '../../graph/on-screen.ts';
import { type Curve, cutCurve, placeArrow } from '../../graph/place-edges.ts';
import type { Palette } from './palette.ts';

/** Parts of a line that is not sure to hold, and how strong each is: pale in the middle, as on the drawing of the server. */
export const FADES = [1, 0.55, 0.25, 0.55, 1] as const;

/** Groups whose lines are thin enough to be drawn in the softer ink. */
export const SOFT_BELOW = 1;

/** Draws edges in as few strokes as there are kinds of line, the selected one last, with a halo; `strength` below 1 while they come or go. */
export function paintEdges(
  context: CanvasRenderingContext2D,
  edges: OnScreen['edges'],
  groups: readonly GraphGroup[],
  selected: string | null,
  palette: Palette,
  strength = 1,
): void {
  context.globalAlpha = strength;
  for (const [index, group] of groups.entries()) {
    const own = edges.filter(({ edge }) => edge.group === index && edge.id !== selected);
    if (own.length === 0) continue;
    const colour = group.weight < SOFT_BELOW ? palette.soft : palette.ink;
    setLine(context, group, group.weight);
    strokeAll(
      context,
      own.filter(({ edge }) => edge.dim).map(({ curve }) => curve),
      palette.rule,
    );
    strokeAll(
      context,
      own.filter(({ edge }) => !edge.dim && edge.sure).map(({ curve }) => curve),
      colour,
    );
    strokeUnsure(
      context,
      own.filter(({ edge }) => !edge.dim && !edge.sure).map(({ curve }) => curve),
      colour,
      strength,
    );
    context.setLineDash([]);
    fillArrows(
      context,
      own.filter(({ edge }) => edge.directed && edge.dim),
      palette.rule,
    );
    fillArrows(
      context,
      own.filter(({ edge }) => edge.directed && !edge.dim),
      colour,
    );
  }
  context.globalAlpha = 1;
  const chosen = edges.find(({ edge }) => edge.id === selected);
  if (!chosen) return;
  const group = groups[chosen.edge.group];
  context.setLineDash([]);
  context.lineWidth = 12;
  strokeAll(context, [chosen.curve], palette.wash);
  if (group) setLine(context, group, 3);
  strokeAll(context, [chosen.curve], palette.accent);
  context.setLineDash([]);
  if (chosen.edge.directed) fillArrows(context, [chosen], palette.accent);
}

function setLine(context: CanvasRenderingContext2D, { dash }: GraphGroup, width: number): void {
  context.lineWidth = width;
  const pattern = dash.split(' ').filter(Boolean).map(Number);
  context.setLineDash(pattern);
  context.lineCap = pattern[0] === 1 ? 'round' : 'butt';
}

function strokeAll(context: CanvasRenderingContext2D, curves: readonly Curve[], colour: string): void {
  if (curves.length === 0) return;
  context.strokeStyle = colour;
  context.beginPath();
  for (const { x0, y0, cx, cy, x1, y1 } of curves) {
    context.moveTo(x0, y0);
    context.quadraticCurveTo(cx, cy, x1, y1);
  }
  context.stroke();
}

function strokeUnsure(
  context: CanvasRenderingContext2D,
  curves: readonly Curve[],
  colour: string,
  strength: number,
): void {
  if (curves.length === 0) return;
  for (const pale of new Set(FADES)) {
    context.globalAlpha = pale * strength;
    const parts = curves.flatMap((curve) =>
      FADES.flatMap((fade, index) =>
        fade === pale ? [cutCurve(curve, index / FADES.length, (index + 1) / FADES.length)] : [],
      ),
    );
    strokeAll(context, parts, colour);
  }
  context.globalAlpha = strength;
}

function fillArrows(context: CanvasRenderingContext2D, edges: OnScreen['edges'], colour: string): void {
  if (edges.length === 0) return;
  context.fillStyle = colour;
  context.beginPath();
  for (const { curve } of edges) {
    const [ax, ay, bx, by, cx, cy] = placeArrow(curve);
    context.moveTo(ax, ay);
    context.lineTo(bx, by);
    context.lineTo(cx, cy);
  }
  context.fill();
}
