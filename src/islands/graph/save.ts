import { type SvgLine, toGraphSvg } from '../../exports/graph-svg.ts';
import type { Scene } from '../../graph/build-scene.ts';
import type { GraphGroup } from '../../graph/graph-data.ts';
import { type Curve, cutCurve, placeArrow } from '../../graph/place-edges.ts';
import { offerFile } from '../frame/offer-file.ts';
import { FADES, SOFT_BELOW } from './paint-edges.ts';
import type { CanvasHandle } from './use-canvas.ts';

/** Saves what is on the screen as an SVG file. */
export function saveSvg({ painter }: CanvasHandle, groups: readonly GraphGroup[], scene: Scene): void {
  const { palette, last, names, size } = painter;
  const svg = toGraphSvg({
    ...size,
    title: `${last.nodes.length} of ${scene.nodes.length} entities and the ties between them`,
    paper: palette.paper,
    lines: last.edges.flatMap(({ edge, curve }) => {
      const { weight, dash } = groups[edge.group]!;
      const colour = edge.dim ? palette.rule : weight < SOFT_BELOW ? palette.soft : palette.ink;
      const arrow = edge.directed ? toTriangle(placeArrow(curve)) : null;
      const line = { colour, width: weight, dash };
      if (edge.sure) return [{ ...line, d: toPath(curve), strength: 1, arrow }];
      return FADES.map(
        (strength, index): SvgLine => ({
          ...line,
          d: toPath(cutCurve(curve, index / FADES.length, (index + 1) / FADES.length)),
          strength,
          arrow: index === FADES.length - 1 ? arrow : null,
        }),
      );
    }),
    nodes: last.nodes.map(({ node, x, y, r }) => {
      const stroke =
        node.look === 'dim' ? palette.rule : node.lane > 0 ? palette.lanes[node.lane]! : palette.soft;
      return {
        x: round(x),
        y: round(y),
        r,
        shape: node.shape,
        stroke,
        fill: node.shape === 'disc' ? stroke : palette.raised,
      };
    }),
    names: last.nodes.flatMap(({ node, x, y }) => {
      const name = names.get(node.id);
      return name ? [{ ...name, x: round(x + name.dx), y: round(y + name.dy), colour: palette.ink }] : [];
    }),
  });
  offerFile(new Blob([svg], { type: 'image/svg+xml' }), 'graph.svg');
}

/** Saves the canvas as it is as a PNG file. */
export function savePng({ painter }: CanvasHandle): void {
  const { canvas } = painter;
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  const context = copy.getContext('2d')!;
  context.fillStyle = painter.palette.paper;
  context.fillRect(0, 0, copy.width, copy.height);
  context.drawImage(canvas, 0, 0);
  copy.toBlob((blob) => blob && offerFile(blob, 'graph.png'));
}

function toPath({ x0, y0, cx, cy, x1, y1 }: Curve): string {
  return `M${round(x0)} ${round(y0)}Q${round(cx)} ${round(cy)} ${round(x1)} ${round(y1)}`;
}

function toTriangle(corners: readonly number[]): string {
  const [ax, ay, bx, by, cx, cy] = corners.map(round);
  return `M${ax} ${ay}L${bx} ${by}L${cx} ${cy}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
